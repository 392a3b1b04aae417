#pragma once

#include "checkup/facts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason {

struct DisplaySeen {
  std::optional<std::string> renderer; // nullopt: no window opens
  bool late = false;                   // nor did the attempt end in time
  std::vector<ScreenSeen> screens;
};
/// What a window opened to see was drawn with, and the screens it might go to.
DisplaySeen display_seen();

} // namespace blason
