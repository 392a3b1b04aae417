#pragma once

#include "screen/spots.hpp"

// What lies on a spot.

namespace blason {

/// Faces with names while they stand, and one dashed place more while another may come; then faces
/// alone.
void add_settled(Layout& layout, const Rect& room, const SpotLook& look);
/// How high so many stand with their names.
double height_of_settled(int count);
/// Of cards without a face, how many lie there.
void add_settled_count(Layout& layout, const Point& corner, const SpotLook& look);

} // namespace blason
