#pragma once

#include "face/text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace blason {

inline constexpr Rect tarot{0, 0, 70, 120}; // millimetres from the trim

/// The parchment of a card with rounded corners and its double fillet.
void paint_card_ground(Canvas&, const Rect& card);

/// Words joined by middle dots; empty ones are left out.
std::string dotted(const std::vector<std::string>& words);

/// Lozenge-led lines, as many as stand: the size steps down to `floor`, words wrap, the block is
/// centred.
struct ListLook {
  Lettering lettering;
  double floor, gap; // gap between items, as part of the size
  Level level = Level::middle;
};
void paint_list(Canvas&, const Rect&, const std::vector<std::string>& items, const ListLook&);

/// A cloth ribbon whose front is the box; its tails hang out by 5 units at each side.
void paint_ribbon(Canvas&, const Rect&);

} // namespace blason
