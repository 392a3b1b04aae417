#pragma once

#include "screen/cards.hpp"
#include "screen/layout.hpp"

// Tiles high enough that the picture stands above its words, and what all tiles are set in.

namespace blason {

inline constexpr Style tile_name{Role::name, Tone::sepia, Side::start, Level::middle, 0};
inline constexpr double tile_margin = 14;

/// What a persona is called where there is little room.
const std::string& called(const PersonaFace& face);
/// How high the words stand in that width at their smallest size.
double height_at_floor(const Layout& layout, const std::string& words, Style style, double width);

/// Whether the number of a low tile stands on the portrait, because beside it the age would have no
/// room.
bool number_on_chest(const Layout& layout, const Rect& box, const Face& face, int number);
/// Whether a low tile has room for where the persona lives, below name and age.
bool place_stands(const Layout& layout, const Rect& box, const Face& face);

bool upright(const Rect& box);
/// Face above, then name, age, place and tagline in the lowest part.
void add_upright(Layout& layout, const Rect& box, const PersonaFace& face, const TileCommon& least);
/// Shield above, then name and motto.
void add_upright(Layout& layout, const Rect& box, const FamilyFace& face, const TileCommon& least);

} // namespace blason
