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

Shrinking::Shrinking(PixelSize whole, int side) : from_(whole) {
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

std::vector<std::uint8_t> Shrinking::row(int y) const {
  const std::uint32_t high = shared(y, from_.height, to_.height);
  std::vector<std::uint8_t> out;
  out.reserve(static_cast<std::size_t>(to_.width) * 4);
  const std::uint32_t* sum = sums_.data() + std::ptrdiff_t{4} * y * to_.width;
  for (int x = 0; x < to_.width; ++x) {
    const std::uint32_t count = high * shared(x, from_.width, to_.width);
    for (int channel = 0; channel < 4; ++channel, ++sum)
      out.push_back(static_cast<std::uint8_t>((*sum + count / 2) / count));
  }
  return out;
}

} // namespace blason
