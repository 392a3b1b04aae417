#pragma once

#include "face/geometry.hpp"
#include "face/outline.hpp"
#include "face/palette.hpp"

#include <vector>

namespace blason {

/// The mark as shapes, for those who draw it without a canvas: a shield, two halves of it clipped
/// to its outline, and its rim. Drawn 100 × 120.
struct Logo {
  struct Part {
    Outline shape;
    Colour fill;
  };
  Outline shield;
  Colour field, rim;
  double rim_width = 0;
  std::vector<Part> inside;
};
Logo logo(const Palette& palette = heraldry());

} // namespace blason
