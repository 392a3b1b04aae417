#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace blason::contact {

using Rgb = std::array<std::uint8_t, 3>;

/// A picture in at most 256 colours: an index into `colours` a pixel.
struct Reduced {
  std::vector<Rgb> colours;
  std::vector<std::uint8_t> pixels;
};

/// The picture in the colours that come nearest to it. `rgba` has four bytes a pixel; alpha is not
/// read.
Reduced reduce(const std::vector<std::uint8_t>& rgba);

} // namespace blason::contact
