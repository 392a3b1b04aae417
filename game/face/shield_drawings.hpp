#pragma once

#include "deck/crest.hpp"
#include "face/outline.hpp"

#include <string_view>
#include <vector>

namespace blason {

/// The outline of a shield in its box of 100 × 120; an unknown word gives the house's own.
const Outline& shield(std::string_view shape);

/// The region of the second tincture; empty for `plain` and for words nobody knows.
Outline division_region(std::string_view division, std::string_view line);

/// The shape of an ordinary; empty for `bordure` (which follows the shield) and for unknown words.
Outline ordinary_shape(std::string_view kind, std::string_view line);

/// Where `count` charges stand on the field or on the ordinary.
const std::vector<ChargePlace>& charge_places(std::string_view ordinary, bool on_ordinary,
                                              int count);

/// The spots of ermine over the whole box.
const Outline& ermine_spots();

/// The line pattern of a tincture after Petra Sancta, 1638. `dots` are filled, others stroked.
struct Hatching {
  Outline lines;
  bool dots = false;
};
Hatching hatching(std::string_view tincture);

} // namespace blason
