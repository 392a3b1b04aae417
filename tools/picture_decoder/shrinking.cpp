#include "shrinking.hpp"

#include "leave.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr std::uint64_t longest_side = 4096, most_pixels = 4096 * 4096;

int scaled(int length, int longer, int side) {
  return std::max(1, longer <= side ? length : length * side / longer);
}

/// How many of `from` things share the place `at` of `to`, when thing i goes to i * to / from.
std::uint32_t shared(int at, int from, int to) {
  const auto first = [&](int place) { return (place * from + to - 1) / to; };
  return static_cast<std::uint32_t>(first(at + 1) - first(at));
}

} // namespace

void check_size(std::uint64_t width, std::uint64_t height) {
  if (width == 0 || height == 0) leave(PictureTrouble::broken);
  if (width > longest_side || height > longest_side || width * height > most_pixels)
    leave(PictureTrouble::too_many_pixels);
}

Shrinking::Shrinking(PixelSize whole, int side, int orientation)
    : from_(whole), orientation_(orientation) {
  const int longer = std::max(whole.width, whole.height);
  to_ = {scaled(whole.width, longer, side), scaled(whole.height, longer, side)};
  for (int x = 0; x < from_.width; ++x) column_.push_back(x * to_.width / from_.width);
  sums_.resize(static_cast<std::size_t>(to_.width) * static_cast<std::size_t>(to_.height) * 4);
}

void Shrinking::add(RowPlace place, std::span<const std::uint8_t> bgra) {
  const int to_y = place.y * to_.height / from_.height;
  std::uint32_t* row = sums_.data() + std::ptrdiff_t{4} * to_y * to_.width;
  const std::uint8_t* in = bgra.data();
  for (int x = place.first_x; x < from_.width; x += place.step_x, in += 4) {
    std::uint32_t* sum = row + std::ptrdiff_t{4} * column_[static_cast<std::size_t>(x)];
    const std::uint32_t alpha = in[3];
    for (int channel = 0; channel < 3; ++channel)
      sum[channel] += alpha == 255 ? in[channel] : (in[channel] * alpha + 127) / 255;
    sum[3] += alpha;
  }
}

PixelSize Shrinking::size() const {
  return orientation_ < 5 ? to_ : PixelSize{to_.height, to_.width};
}

/// Which of the sums, across and down, a pixel of the upright result is.
PixelSize Shrinking::cell_at(int x, int y) const {
  const int right = to_.width - 1, bottom = to_.height - 1;
  switch (orientation_) {
  case 2:
    return {right - x, y};
  case 3:
    return {right - x, bottom - y};
  case 4:
    return {x, bottom - y};
  case 5:
    return {y, x};
  case 6:
    return {y, bottom - x};
  case 7:
    return {right - y, bottom - x};
  case 8:
    return {right - y, x};
  default:
    return {x, y};
  }
}

std::vector<std::uint8_t> Shrinking::row(int y) const {
  std::vector<std::uint8_t> out;
  out.reserve(static_cast<std::size_t>(size().width) * 4);
  for (int x = 0; x < size().width; ++x) {
    const auto [across, down] = cell_at(x, y);
    const std::uint32_t count =
        shared(down, from_.height, to_.height) * shared(across, from_.width, to_.width);
    const std::uint32_t* sum =
        sums_.data() + std::ptrdiff_t{4} * (std::ptrdiff_t{down} * to_.width + across);
    for (int channel = 0; channel < 4; ++channel)
      out.push_back(static_cast<std::uint8_t>((sum[channel] + count / 2) / count));
  }
  return out;
}

} // namespace blason
