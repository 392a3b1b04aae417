#pragma once

#include <string>
#include <vector>

namespace blason {

class Watch;

/// Pixels of the whole desktop, from its top left corner.
struct Area {
  int x = 0, y = 0, width = 0, height = 0;
  friend bool operator==(const Area&, const Area&) = default;
};
/// What people look at: a panel, a projector.
struct Monitor {
  std::string name; // of its plug: "HDMI-1"
  Area area;
  bool primary = false;
  int mirrors = 0; // how many others show the very same picture
  friend bool operator==(const Monitor&, const Monitor&) = default;
};

/// The monitors that are on, those with the same picture told as one (the first of them); the
/// primary one first, then from left to right. Never empty: without the extension that knows, one
/// monitor without a name is the whole desktop.
std::vector<Monitor> monitors(Watch& watch);

/// The same, out of one entry a monitor: what overlaps for the most part shows the same picture.
std::vector<Monitor> without_mirrors(std::vector<Monitor> all);

/// The one under the middle of the area, else the first.
Monitor monitor_under(const std::vector<Monitor>& all, const Area& area);

} // namespace blason
