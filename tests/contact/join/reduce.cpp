#include "reduce.hpp"

#include <algorithm>
#include <cstddef>

namespace blason::contact {
namespace {

// Colours are counted in cells of five bits a channel; more would cost time and show nothing.
constexpr int bits = 5;
constexpr std::size_t cells = std::size_t{1} << (3 * bits);

std::size_t cell_of(const std::uint8_t* pixel) {
  constexpr int drop = 8 - bits;
  return (std::size_t{pixel[0]} >> drop) << (2 * bits) | (std::size_t{pixel[1]} >> drop) << bits |
         std::size_t{pixel[2]} >> drop;
}

/// All pixels of one cell.
struct Heap {
  std::size_t cell = 0;
  double count = 0;
  std::array<double, 3> sum{};
  double mean(std::size_t channel) const { return sum[channel] / count; }
};

/// Heaps that will share a colour, and how far they lie apart along their widest channel.
struct Box {
  std::size_t from, to;
  std::size_t channel = 0;
  double spread = 0;
};

Box boxed(const std::vector<Heap>& heaps, std::size_t from, std::size_t to) {
  Box box{from, to};
  for (std::size_t channel = 0; channel < 3; ++channel) {
    double count = 0, sum = 0, squares = 0;
    for (std::size_t i = from; i < to; ++i) {
      const double mean = heaps[i].mean(channel);
      count += heaps[i].count;
      sum += heaps[i].count * mean;
      squares += heaps[i].count * mean * mean;
    }
    const double spread = squares - sum * sum / count;
    if (spread > box.spread) box.spread = spread, box.channel = channel;
  }
  return box;
}

/// Where the box is best cut: at the mean of its widest channel.
std::size_t cut_of(std::vector<Heap>& heaps, const Box& box) {
  const auto first = heaps.begin() + static_cast<std::ptrdiff_t>(box.from);
  const auto last = heaps.begin() + static_cast<std::ptrdiff_t>(box.to);
  double count = 0, sum = 0;
  for (auto at = first; at != last; ++at) count += at->count, sum += at->sum[box.channel];
  const double middle = sum / count;
  const auto cut = std::partition(
      first, last, [&](const Heap& heap) { return heap.mean(box.channel) <= middle; });
  return box.from + static_cast<std::size_t>(cut - first);
}

std::vector<Heap> heaps_of(const std::vector<std::uint8_t>& rgba) {
  std::vector<Heap> all(cells);
  for (std::size_t at = 0; at < rgba.size(); at += 4) {
    Heap& heap = all[cell_of(&rgba[at])];
    heap.count += 1;
    for (std::size_t channel = 0; channel < 3; ++channel) heap.sum[channel] += rgba[at + channel];
  }
  for (std::size_t cell = 0; cell < cells; ++cell) all[cell].cell = cell;
  std::erase_if(all, [](const Heap& heap) { return heap.count == 0; });
  return all;
}

std::vector<Box> boxes_of(std::vector<Heap>& heaps) {
  std::vector<Box> boxes{boxed(heaps, 0, heaps.size())};
  while (boxes.size() < 256) {
    const auto widest = std::max_element(
        boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.spread < b.spread; });
    if (widest->spread <= 0) break;
    const Box box = *widest;
    const std::size_t cut = cut_of(heaps, box);
    if (cut == box.from || cut == box.to) {
      widest->spread = 0;
      continue;
    }
    *widest = boxed(heaps, box.from, cut);
    boxes.push_back(boxed(heaps, cut, box.to));
  }
  return boxes;
}

} // namespace

Reduced reduce(const std::vector<std::uint8_t>& rgba) {
  std::vector<Heap> heaps = heaps_of(rgba);
  const std::vector<Box> boxes = boxes_of(heaps);
  Reduced made;
  std::vector<std::uint8_t> index(cells);
  for (const Box& box : boxes) {
    double count = 0;
    std::array<double, 3> sum{};
    for (std::size_t i = box.from; i < box.to; ++i) {
      index[heaps[i].cell] = static_cast<std::uint8_t>(made.colours.size());
      count += heaps[i].count;
      for (std::size_t channel = 0; channel < 3; ++channel) sum[channel] += heaps[i].sum[channel];
    }
    Rgb colour{};
    for (std::size_t channel = 0; channel < 3; ++channel)
      colour[channel] = static_cast<std::uint8_t>(sum[channel] / count + 0.5);
    made.colours.push_back(colour);
  }
  made.pixels.reserve(rgba.size() / 4);
  for (std::size_t at = 0; at < rgba.size(); at += 4)
    made.pixels.push_back(index[cell_of(&rgba[at])]);
  return made;
}

} // namespace blason::contact
