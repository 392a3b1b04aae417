#pragma once

#include "screen/spots.hpp"

// One spot of a round, as the room of its cell lets it be drawn.

namespace blason {

inline constexpr double least_emblem = 56,
                        beside_emblem = 38; // what margins take beside it in a low cell

/// Whether the name stands in that width on so many lines, no word broken.
bool name_stands(const Layout& layout, const std::string& name, double width, int lines);
/// What the spots of a page have in common.
struct SpotRow {
  double side = 0;  // of the emblems, when letter, emblem and name stand in one line; else 0
  double named = 0; // how high the highest name is that stands under its emblem
  double said = 0;  // the same of mottoes in columns; 0: they have no room
};
SpotRow row_of(const Layout& layout, const Rect& cell, const SpotsWish& wish);
/// The spot with that number, and its letter.
void add_spot(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look,
              int number, const SpotRow& row);

} // namespace blason
