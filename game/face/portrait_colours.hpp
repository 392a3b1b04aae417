#pragma once

#include "face/palette.hpp"

#include <string_view>

namespace blason {

struct Skin {
  Colour base, shade, line;
};
struct HairColour {
  Colour base, light;
};
struct Backdrop {
  Colour base, middle, deep;
};

/// Muted colours of people and their clothes, never the tinctures: a portrait must not tell a
/// family.
const Skin& skin(int number);                          // 1 to 6; anything else is 3
const HairColour& hair_colour(std::string_view slug);  // unknown: brown
Colour cloth(std::string_view slug, Colour otherwise); // unknown: `otherwise`
const Backdrop& backdrop(std::string_view slug);       // unknown: sand

} // namespace blason
