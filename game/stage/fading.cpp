#include "stage/fading.hpp"

#include <algorithm>
#include <cstring>

namespace blason {
namespace {

constexpr std::size_t pixel = 4; // bytes

std::size_t row_bytes(int width) { return static_cast<std::size_t>(width) * pixel; }

/// Of 256 parts, how many are the new picture's: fast at first, slow at the end (cubic out).
int shown(std::int64_t past, int lasts) {
  const double left = 1 - static_cast<double>(past) / lasts;
  return static_cast<int>(256 * (1 - left * left * left));
}

} // namespace

/// Into the memory of what is seen.
void Fading::see(const Patch& patch) {
  const std::size_t row = row_bytes(patch.width), line = row_bytes(whole_.width);
  for (int y = 0; y < patch.height; ++y)
    std::memcpy(seen_.data() + static_cast<std::size_t>(patch.y + y) * line + row_bytes(patch.x),
                patch.bgra.data() + static_cast<std::size_t>(y) * row, row);
}

Patch Fading::seen(const Patch& where) const {
  Patch made{where.x, where.y, where.width, where.height, {}};
  const std::size_t row = row_bytes(where.width), line = row_bytes(whole_.width);
  made.bgra.resize(row * static_cast<std::size_t>(where.height));
  for (int y = 0; y < where.height; ++y)
    std::memcpy(made.bgra.data() + static_cast<std::size_t>(y) * row,
                seen_.data() + static_cast<std::size_t>(where.y + y) * line + row_bytes(where.x),
                row);
  return made;
}

std::vector<Patch> Fading::begin(const std::vector<Patch>& news, Extent whole, std::int64_t now,
                                 int lasts) {
  std::vector<Patch> put;
  for (Coming& one : coming_) {
    see(one.after);
    put.push_back(std::move(one.after));
  }
  coming_.clear();
  if (lasts > 0 && whole == whole_) {
    for (const Patch& patch : news) coming_.push_back({seen(patch), patch});
    began_ = now;
    lasts_ = lasts;
    return put;
  }
  if (!(whole == whole_)) {
    put.clear(); // of a canvas that is no more
    whole_ = whole;
    seen_.assign(row_bytes(whole.width) * static_cast<std::size_t>(whole.height), 0);
  }
  for (const Patch& patch : news) {
    see(patch);
    put.push_back(patch);
  }
  return put;
}

std::vector<Patch> Fading::at(std::int64_t now) {
  std::vector<Patch> put;
  const std::int64_t past = now - began_;
  if (past >= lasts_) {
    for (Coming& one : coming_) {
      see(one.after);
      put.push_back(std::move(one.after));
    }
    coming_.clear();
    return put;
  }
  const int part = shown(past, lasts_);
  for (const Coming& one : coming_) {
    Patch between = one.before;
    const std::uint8_t* const after = one.after.bgra.data();
    std::uint8_t* const out = between.bgra.data();
    const std::size_t count = between.bgra.size();
    for (std::size_t i = 0; i < count; ++i)
      out[i] = static_cast<std::uint8_t>(out[i] + (((after[i] - out[i]) * part) >> 8));
    put.push_back(std::move(between));
  }
  return put;
}

} // namespace blason
