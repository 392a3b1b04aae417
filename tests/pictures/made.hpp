#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace blason::made {

/// Rows of red, green, blue and alpha.
struct Rgba {
  int width = 0, height = 0;
  std::vector<std::uint8_t> bytes;
};

/// Four quarters of one colour each: red, green above; blue, clear below.
Rgba quarters(int width, int height);

std::string png(const Rgba& picture);
/// Without its alpha; `progressive`: in several scans.
std::string jpeg(const Rgba& picture, bool progressive = false);
/// A small JPEG in four inks.
std::string ink_jpeg(bool progressive);

/// What a PNG's first chunk says beside its size.
struct PngHead {
  std::uint32_t width = 0, height = 0;
  unsigned depth = 8, colour = 6, interlace = 0;
};
/// A PNG of this head over rows of zeros, as many bytes as are asked for before they are packed.
std::string zeros(const PngHead& head, std::size_t bytes);
/// A chunk with its length and its sum.
std::string chunk(const std::string& name, const std::string& data);

struct DullJpeg {
  unsigned side = 0, colours = 3, scans = 1;
};
/// A grey JPEG whose every block must be held until its last scan is read, for a bit a block and
/// colour.
std::string dull_jpeg(const DullJpeg& wanted);

/// A JPEG that says another size than it has.
std::string resized(std::string jpeg, unsigned width, unsigned height);

} // namespace blason::made
