#include "window/arrangement.hpp"

#include <algorithm>

namespace blason {
namespace {

using Monitors = std::vector<Monitor>;

const Monitor* named(const Monitors& monitors, const std::string& name) {
  const auto at = std::find_if(monitors.begin(), monitors.end(),
                               [&](const Monitor& one) { return one.name == name; });
  return at == monitors.end() ? nullptr : &*at;
}

/// The monitor for the wall, or nullptr: it is to be a window.
const Monitor* wall_monitor(const Monitors& monitors, const WallWish& wish) {
  if (monitors.size() < 2) return nullptr;
  if (const Monitor* wished = named(monitors, wish.monitor)) return wished;
  // The projector of another room is not missed; one that was there a minute ago is.
  if (wish.stood_there) return nullptr;
  return &monitors[1];
}

const Monitor& desk_monitor(const Monitors& monitors, const Monitor* wall) {
  return wall == &monitors.front() ? monitors[1] : monitors.front();
}

/// In the middle of the area's width, at its top.
Area at_the_top(const Area& whole, int width, int height) {
  const int w = std::min(width, whole.width), h = std::min(height, whole.height);
  return {whole.x + (whole.width - w) / 2, whole.y, w, h};
}

/// The wall above, the desk as a strip below.
void share(Arrangement& arrangement, const Area& whole, const Area& window) {
  // Buttons, the line of the clock above them, and a sentence above that.
  const int strip = std::max(whole.height / 8, std::min(150, whole.height / 3));
  arrangement.wall = at_the_top({whole.x, whole.y, whole.width, whole.height - strip}, window.width,
                                window.height);
  arrangement.desk = {whole.x, whole.y + whole.height - strip, whole.width, strip};
}

/// Room for a window's frame and the panels of a desktop around it.
Area within(const Area& whole) {
  const int across = whole.width / 20, down = whole.height / 20;
  return {whole.x + across, whole.y + down, whole.width - 2 * across, whole.height - 2 * down};
}

ScreenRemark remark_on(const Monitors& monitors, const WallWish& wish, const Arrangement& made) {
  // A projector that mirrors is there, but as another picture of the first one.
  if (made.one_screen && monitors.front().mirrors > 0) return ScreenRemark::mirrored;
  if (made.wall_on.empty() && wish.stood_there && !named(monitors, wish.monitor))
    return ScreenRemark::wall_gone;
  return made.one_screen ? ScreenRemark::one_monitor : ScreenRemark::none;
}

} // namespace

Arrangement arrange(const Monitors& monitors, const WallWish& wish, const Area& window) {
  Arrangement made;
  if (monitors.empty()) return made;
  const Monitor* wall = wall_monitor(monitors, wish);
  const Area whole = desk_monitor(monitors, wall).area;
  made.one_screen = monitors.size() < 2;
  if (wall) {
    made.wall_on = wall->name;
    made.wall = wall->area;
    made.desk = within(whole);
  } else if (made.one_screen) {
    share(made, whole, window);
  } else {
    // The desk keeps its monitor to itself; the wall waits as a window beside it.
    made.desk = within(whole);
    made.wall = at_the_top(within(monitors[1].area), window.width, window.height);
  }
  made.remark = remark_on(monitors, wish, made);
  return made;
}

std::string other_monitor(const Monitors& monitors, const Arrangement& now) {
  if (monitors.size() < 2) return {};
  const Monitor* wall = named(monitors, now.wall_on);
  return desk_monitor(monitors, wall ? wall : &monitors[1]).name;
}

} // namespace blason
