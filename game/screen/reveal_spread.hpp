#pragma once

#include "screen/layout.hpp"

namespace blason {

/// One card told over the whole wall: the card, a path to the shield it belongs to, why, and at the
/// right each team with what it answered. False, with nothing added, where the wall is too narrow
/// or the teams too many or too long in name: they then stand below.
bool add_spread(Layout& layout, const RevealScene& scene);

} // namespace blason
