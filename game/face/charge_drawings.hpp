#pragma once

#include "face/outline.hpp"

#include <string_view>
#include <vector>

namespace blason {

/// One part of a charge, in its box of 100 × 100.
struct ChargePart {
  enum class Kind {
    body,   // the tincture; bodies in a row fuse, their outlines painted before their fills
    petal,  // the tincture, outlined by itself
    notch,  // the tincture's dark
    line,   // a fine stroke in the tincture's dark
    cord,   // a stroke in the tincture itself, 4.2 wide
    feeler, // the same, 3 wide
    second, // the second tincture
    seed,   // the second tincture, outlined as a body
    snow    // argent, or celeste on argent
  };
  Kind kind;
  Outline shape;
  bool even_odd = false;
};

/// The parts in painting order, or none for a word nobody knows.
const std::vector<ChargePart>& charge_parts(std::string_view kind);

} // namespace blason
