#pragma once

#include "face/imposition.hpp"

#include <string>

namespace blason {

/// What the margin of a sheet says.
struct MarginWords {
  std::string scale, ruler; // « Imprimer à 100 % », « 50 mm »
  std::string slug;         // which deck, pile, side and sheet this is
};

/// Crop marks outside the bleed, fold marks, two registration crosses, a ruler of 50 mm, and the
/// words.
void paint_front_margins(Canvas&, const Imposition&, const MarginWords&);
/// The registration crosses, moved as the backs are, and the slug: against the light they show how
/// far the backs are off. Cutting and scale are the front's business.
void paint_back_margins(Canvas&, const Imposition&, const std::string& slug);

} // namespace blason
