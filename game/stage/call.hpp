#pragma once

#include "seating/evening_call.hpp"
#include "window/window.hpp"

#include <string>

namespace blason {

/// What `blason` was called with.
struct PlayCall : EveningCall {
  Extent window{1280, 720};
  std::string shoot;        // a folder for pictures of the wall; empty: none
  bool desk = true;         // the facilitator's window beside the wall
  bool still = false;       // reduced motion
  bool first_frame = false; // show one frame, say how long that took, leave
};

/// Whether nothing was said that home would ask: then the program opens on it.
bool opens_on_home(const PlayCall& call);

} // namespace blason
