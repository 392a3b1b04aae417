#include "window/placing.hpp"

#include "window/watch.hpp"

#include <X11/Xlib.h>
#include <X11/cursorfont.h>
#include <X11/extensions/scrnsaver.h>

#include <array>

namespace blason {
namespace {

// In the order of PointerShape.
constexpr std::array<unsigned, pointer_shapes> glyphs{XC_left_ptr,
                                                      XC_xterm,
                                                      XC_hand2,
                                                      XC_fleur,
                                                      XC_sb_v_double_arrow,
                                                      XC_sb_h_double_arrow,
                                                      XC_bottom_left_corner,
                                                      XC_bottom_right_corner,
                                                      XC_X_cursor};

} // namespace

void cover_monitor(Watch& watch, unsigned long window) {
  Display* display = watch.connection();
  XEvent event{};
  event.xclient.type = ClientMessage;
  event.xclient.window = window;
  event.xclient.message_type = XInternAtom(display, "_NET_WM_STATE", False);
  event.xclient.format = 32;
  event.xclient.data.l[0] = 1; // add
  event.xclient.data.l[1] =
      static_cast<long>(XInternAtom(display, "_NET_WM_STATE_FULLSCREEN", False));
  event.xclient.data.l[3] = 1; // from an application
  XSendEvent(display, DefaultRootWindow(display), False,
             SubstructureRedirectMask | SubstructureNotifyMask, &event);
  XFlush(display);
}

PointerOver::PointerOver(Watch& watch, unsigned long window) : watch_(watch), window_(window) {}

PointerOver::~PointerOver() {
  for (const unsigned long cursor : cursors_)
    if (cursor != 0) XFreeCursor(watch_.connection(), cursor);
}

void PointerOver::look(PointerShape shape) {
  // Defining it again and again makes the frame's own cursors flicker.
  if (shape == shape_) return;
  shape_ = shape;
  const auto at = static_cast<std::size_t>(shape);
  if (cursors_[at] == 0) cursors_[at] = XCreateFontCursor(watch_.connection(), glyphs[at]);
  XDefineCursor(watch_.connection(), window_, cursors_[at]);
  XFlush(watch_.connection());
}

KeptAwake::KeptAwake(Watch& watch, const std::string& why) : watch_(watch), idle_(why) {
  int event = 0, error = 0, major = 0, minor = 0;
  Display* display = watch_.connection();
  kept_ = XScreenSaverQueryExtension(display, &event, &error) != 0 &&
          XScreenSaverQueryVersion(display, &major, &minor) != 0 && (major > 1 || minor >= 1);
  if (!kept_) return;
  XScreenSaverSuspend(display, True);
  XFlush(display);
}

KeptAwake::~KeptAwake() {
  if (!kept_) return;
  XScreenSaverSuspend(watch_.connection(), False);
  XFlush(watch_.connection());
}

} // namespace blason
