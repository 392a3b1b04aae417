#pragma once

#include "screen/layout.hpp"

#include <vector>

namespace blason {

/// How one spot looks just now.
struct SpotLook {
  std::vector<std::string> settled;                // personas lying there; other cards count only
  int count = 0;                                   // how many cards lie there
  bool right = false, struck = false, open = true; // open: an answer may be put there
  bool holds = true;                               // cards may come to lie there
  bool bare = false;                               // without a panel, where it is high enough
};
struct SpotsWish {
  const std::vector<SpotView>& spots;
  std::vector<SpotLook> looks; // as spots
};
/// The spots of a round in the room given, each with its letter; those without room go to further
/// pages.
void add_spots(Layout& layout, const Rect& room, const SpotsWish& wish);

/// The height that spots on which no card will lie like to have at the layout's width, no more than
/// `most`; `row`: that of a row where they do not stand in lines.
double height_of_spots(const Layout& layout, const std::vector<SpotView>& spots, double row,
                       double most);

} // namespace blason
