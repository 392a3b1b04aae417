#pragma once

#include "stage/call.hpp"

namespace blason {

/// Plays the evening of the call on a wall, or takes its pictures; complaints go to standard error.
PlayExit play(const PlayCall& call);

} // namespace blason
