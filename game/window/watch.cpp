#include "window/watch.hpp"

#include <X11/Xlib.h>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cstdint>

namespace blason {

struct Watch::Machinery {
  Display* display = nullptr;
  int bell = -1;
};

Watch::Watch() : machinery_(std::make_unique<Machinery>()) {
  machinery_->display = XOpenDisplay(nullptr);
  if (!machinery_->display) throw NoDisplay("no display");
  machinery_->bell = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
}

void Watch::look_at(unsigned long window) {
  // Button presses can be had by one connection only, and that is not this one: a press is found
  // when the pointer moves or the sleep ends.
  XSelectInput(machinery_->display, window,
               KeyPressMask | KeyReleaseMask | ButtonReleaseMask | PointerMotionMask |
                   EnterWindowMask | LeaveWindowMask | ExposureMask | VisibilityChangeMask |
                   StructureNotifyMask | FocusChangeMask);
  XFlush(machinery_->display);
}

Watch::~Watch() {
  if (machinery_->bell >= 0) close(machinery_->bell);
  if (machinery_->display) XCloseDisplay(machinery_->display);
}

namespace {

/// Reads away what has come; tells whether a part must be shown again.
bool drained(Display* display) {
  bool exposed = false;
  while (XPending(display) > 0) {
    XEvent event;
    XNextEvent(display, &event);
    exposed = exposed || event.type == Expose;
  }
  return exposed;
}

} // namespace

Watch::Woken Watch::sleep(int most) {
  std::array<pollfd, 2> doors{pollfd{ConnectionNumber(machinery_->display), POLLIN, 0},
                              pollfd{machinery_->bell, POLLIN, 0}};
  if (XPending(machinery_->display) == 0) poll(doors.data(), doors.size(), most);
  std::uint64_t rung = 0;
  const bool nudged = read(machinery_->bell, &rung, sizeof rung) > 0;
  const bool came = XPending(machinery_->display) > 0;
  if (drained(machinery_->display)) return Woken::exposed;
  return came || nudged ? Woken::event : Woken::time;
}

void Watch::nudge() {
  const std::uint64_t once = 1;
  // A full bell is already ringing.
  [[maybe_unused]] const auto written = write(machinery_->bell, &once, sizeof once);
}

} // namespace blason
