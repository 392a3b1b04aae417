#pragma once

#include "window/monitors.hpp"

#include <string>
#include <vector>

// Which window goes where: values in, a value out, so that hot plugs are tested without a cable.

namespace blason {

/// Where the wall is wanted.
struct WallWish {
  std::string monitor;      // by name; empty: never chosen
  bool stood_there = false; // it was shown there since the program began
  friend bool operator==(const WallWish&, const WallWish&) = default;
};

/// What a person is to be told of the monitors, if anything.
enum class ScreenRemark { none, one_monitor, mirrored, wall_gone };

struct Arrangement {
  std::string wall_on; // the monitor the wall covers; empty: it is a window
  Area wall, desk;
  bool one_screen = false; // everybody in the room sees the desk
  ScreenRemark remark = ScreenRemark::none;
  friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

/// The wall covers the monitor it was last put on, else any but the primary one; where it was shown
/// and is gone it does not wander to a third one, but comes back as a window. The desk has what is
/// left. With one picture for all, the wall is a window of at most `window`'s size above a strip of
/// desk.
Arrangement arrange(const std::vector<Monitor>& monitors, const WallWish& wish, const Area& window);

/// Where the wall goes when the two change places; empty: there is no other monitor.
std::string other_monitor(const std::vector<Monitor>& monitors, const Arrangement& now);

} // namespace blason
