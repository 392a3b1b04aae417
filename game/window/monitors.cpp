#include "window/monitors.hpp"

#include "window/watch.hpp"

#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>

#include <algorithm>
#include <memory>
#include <tuple>

namespace blason {
namespace {

std::string name_of(Display* display, Atom atom) {
  const std::unique_ptr<char, int (*)(void*)> name(XGetAtomName(display, atom), XFree);
  return name ? name.get() : "";
}

long long surface(const Area& area) { return static_cast<long long>(area.width) * area.height; }

Area common(const Area& a, const Area& b) {
  const int x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  return {x, y, std::max(0, std::min(a.x + a.width, b.x + b.width) - x),
          std::max(0, std::min(a.y + a.height, b.y + b.height) - y)};
}

bool same_picture(const Area& a, const Area& b) {
  return surface(common(a, b)) * 2 > std::min(surface(a), surface(b));
}

} // namespace

std::vector<Monitor> without_mirrors(std::vector<Monitor> all) {
  std::stable_sort(all.begin(), all.end(), [](const Monitor& a, const Monitor& b) {
    return std::tuple(!a.primary, a.area.x, a.area.y) < std::tuple(!b.primary, b.area.x, b.area.y);
  });
  std::vector<Monitor> seen;
  for (Monitor& one : all) {
    const auto twin = std::find_if(seen.begin(), seen.end(), [&](const Monitor& other) {
      return same_picture(one.area, other.area);
    });
    if (twin == seen.end())
      seen.push_back(std::move(one));
    else
      twin->mirrors += 1 + one.mirrors;
  }
  return seen;
}

Monitor monitor_under(const std::vector<Monitor>& all, const Area& area) {
  const Area middle{area.x + area.width / 2, area.y + area.height / 2, 1, 1};
  for (const Monitor& one : all)
    if (surface(common(one.area, middle)) > 0) return one;
  return all.empty() ? Monitor() : all.front();
}

std::vector<Monitor> monitors(Watch& watch) {
  Display* display = watch.connection();
  int count = 0;
  const std::unique_ptr<XRRMonitorInfo, void (*)(XRRMonitorInfo*)> found(
      watch.knows_monitors() ? XRRGetMonitors(display, DefaultRootWindow(display), True, &count)
                             : nullptr,
      XRRFreeMonitors);
  std::vector<Monitor> all;
  for (int i = 0; found && i < count; ++i) {
    const XRRMonitorInfo& one = found.get()[i];
    // Several plugs fed from one picture are one monitor to the server.
    all.push_back({name_of(display, one.name),
                   {one.x, one.y, one.width, one.height},
                   one.primary != 0,
                   std::max(0, one.noutput - 1)});
  }
  if (all.empty()) all.push_back({"", watch.desktop(), true, 0});
  return without_mirrors(std::move(all));
}

} // namespace blason
