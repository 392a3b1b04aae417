#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace blason {

/// The size of a picture, in pixels.
struct PixelSize {
  int width = 0, height = 0;
};

/// Leaves with `broken` for a size of nothing, with `too_many_pixels` for one too large to decode.
void check_size(std::uint64_t width, std::uint64_t height);

/// Where a row of pixels stands in the whole picture; interlaced ones have gaps.
struct RowPlace {
  int y = 0, first_x = 0, step_x = 1;
};

/// Makes a picture of any size one whose longer side is at most `side`, each pixel the mean of
/// those it stands for. Rows may come in any order, so that the whole is never held.
class Shrinking {
public:
  /// `orientation`: of the camera, as Exif counts; the result is upright.
  Shrinking(PixelSize whole, int side, int orientation = 1);

  /// Takes pixels of blue, green, red, straight alpha.
  void add(RowPlace, std::span<const std::uint8_t> bgra);
  PixelSize size() const;
  /// One row of the result, colours multiplied by alpha.
  std::vector<std::uint8_t> row(int y) const;

private:
  PixelSize cell_at(int x, int y) const;

  PixelSize from_, to_;
  int orientation_;
  std::vector<int> column_;         // of the result, for each column of the whole
  std::vector<std::uint32_t> sums_; // four a pixel of the result
};

} // namespace blason
