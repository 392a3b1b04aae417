#include "window/watch.hpp"

#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <set>
#include <utility>

namespace blason {
namespace {

// A button pressed by a pointer that has not moved is noticed after this long at the latest.
constexpr int longest_sleep = 25;

/// A window may have gone by the time it is asked about: that ends no evening.
int overlook(Display*, XErrorEvent*) { return 0; }

} // namespace

struct Watch::Machinery {
  Display* display = nullptr;
  int bell = -1;
  std::optional<int> monitor_events; // the number of the first; nullopt: no such extension
  std::set<unsigned long> exposed;
  bool monitors_changed = false;
  int widest = 0;

  void drain();
};

Watch::Watch() : machinery_(std::make_unique<Machinery>()) {
  Display* display = XOpenDisplay(nullptr);
  if (!display) throw NoDisplay("no display");
  XSetErrorHandler(overlook);
  machinery_->display = display;
  machinery_->widest = DisplayWidth(display, DefaultScreen(display));
  machinery_->bell = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  int first = 0, first_error = 0, major = 0, minor = 0;
  // Monitors have names since version 1.5.
  if (XRRQueryExtension(display, &first, &first_error) &&
      XRRQueryVersion(display, &major, &minor) && (major > 1 || minor >= 5)) {
    machinery_->monitor_events = first;
    XRRSelectInput(display, DefaultRootWindow(display),
                   RRScreenChangeNotifyMask | RRCrtcChangeNotifyMask | RROutputChangeNotifyMask);
    XFlush(display);
  }
}

Watch::~Watch() {
  if (machinery_->bell >= 0) close(machinery_->bell);
  if (machinery_->display) XCloseDisplay(machinery_->display);
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

/// Reads away what has come, and keeps what nobody else tells.
void Watch::Machinery::drain() {
  while (XPending(display) > 0) {
    XEvent event;
    XNextEvent(display, &event);
    if (event.type == Expose) exposed.insert(event.xexpose.window);
    if (!monitor_events) continue;
    const int kind = event.type - *monitor_events;
    if (kind == RRScreenChangeNotify) XRRUpdateConfiguration(&event);
    if (kind == RRScreenChangeNotify || kind == RRNotify) monitors_changed = true;
    widest = std::max(widest, DisplayWidth(display, DefaultScreen(display)));
  }
}

/// True: the wait is over, whatever the windows say.
bool Watch::sleep(int most) {
  Machinery& m = *machinery_;
  std::array<pollfd, 2> doors{pollfd{ConnectionNumber(m.display), POLLIN, 0},
                              pollfd{m.bell, POLLIN, 0}};
  if (XPending(m.display) == 0) poll(doors.data(), doors.size(), most);
  std::uint64_t rung = 0;
  const bool nudged = read(m.bell, &rung, sizeof rung) > 0;
  m.drain();
  return nudged || m.monitors_changed || !m.exposed.empty();
}

void Watch::wait(const std::function<bool()>& came, std::optional<int> most) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  // What nobody asked about was of a window that is gone.
  machinery_->exposed.clear();
  machinery_->monitors_changed = false;
  bool over = sleep(0);
  while (!came() && !over) {
    int longest = longest_sleep;
    if (most) {
      const auto gone =
          std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count();
      if (gone >= *most) return;
      longest = std::min<int>(longest, *most - static_cast<int>(gone));
    }
    over = sleep(longest);
  }
}

void Watch::nudge() {
  const std::uint64_t once = 1;
  // A full bell is already ringing.
  [[maybe_unused]] const auto written = write(machinery_->bell, &once, sizeof once);
}

bool Watch::take_exposed(unsigned long window) { return machinery_->exposed.erase(window) > 0; }

bool Watch::take_monitors_changed() { return std::exchange(machinery_->monitors_changed, false); }

bool Watch::knows_monitors() const { return machinery_->monitor_events.has_value(); }

Area Watch::desktop() const {
  Display* display = machinery_->display;
  XWindowAttributes root;
  XGetWindowAttributes(display, DefaultRootWindow(display), &root);
  return {0, 0, root.width, root.height};
}

int Watch::widest_desktop() const { return machinery_->widest; }

_XDisplay* Watch::connection() const { return machinery_->display; }

} // namespace blason
