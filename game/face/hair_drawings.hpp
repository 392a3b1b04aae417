#pragma once

#include "face/outline.hpp"

#include <string_view>

namespace blason {

/// Hair in the portrait's box of 200 × 240: behind the head, before it, and light strands on top.
struct HairDrawing {
  std::string_view slug;
  Outline behind, front, strands;
  enum class Kind { hair, shaved, bald, braids, hijab, turban, beanie } kind = Kind::hair;
};

/// The drawing of that word, or short hair when nobody knows it.
const HairDrawing& hair_drawing(std::string_view slug);

} // namespace blason
