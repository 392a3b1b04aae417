#pragma once

#include "screen/layout.hpp"

namespace blason {

/// The map, with a ribbon for each fief that bears its name and the seal of who takes it, or would.
void add_realm(Layout& layout, const Rect& room, const MapScene& scene, const MapFace& face);

} // namespace blason
