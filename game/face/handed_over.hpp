#pragma once

#include <cstdint>

namespace blason {

/// Pixels of the longer side of the largest picture that is ever handed over.
inline constexpr int largest_side = 1024;

/// What the picture decoder writes before its rows, which are as in Likeness::Grain. Both ends are
/// one build on one machine, so the bytes lie as they do here.
struct HandedOver {
  std::uint32_t mark, width, height;
};
inline constexpr std::uint32_t handed_over_mark = 0x42504331;

} // namespace blason
