#include "stage/fading.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace blason {
namespace {

constexpr std::size_t pixel = 4; // bytes

std::size_t row_bytes(int width) { return static_cast<std::size_t>(width) * pixel; }

} // namespace

std::size_t Fading::place(int x, int y) const {
  return (static_cast<std::size_t>(y) * static_cast<std::size_t>(whole_.width) +
          static_cast<std::size_t>(x)) *
         pixel;
}

void Fading::lay(Canvas& canvas, const Patch& patch) const {
  const std::size_t row = row_bytes(patch.width);
  for (int y = 0; y < patch.height; ++y)
    std::memcpy(canvas.data() + place(patch.x, patch.y + y),
                patch.bgra.data() + static_cast<std::size_t>(y) * row, row);
}

/// All that is coming up is seen whole.
std::vector<Patch> Fading::finish() {
  std::vector<Patch> put;
  for (const Area& area : coming_) {
    put.push_back(between(area, 256, 0));
    lay(before_, put.back());
  }
  coming_.clear();
  return put;
}

std::vector<Patch> Fading::begin(const std::vector<Patch>& news, Extent whole, std::int64_t now,
                                 int lasts, int rise) {
  std::vector<Patch> put = finish();
  if (!(whole == whole_)) {
    put.clear(); // of a canvas that is no more
    whole_ = whole;
    before_.assign(place(0, whole.height), 0);
    after_ = before_;
    lasts = 0;
  }
  began_ = now;
  lasts_ = lasts;
  rise_ = rise;
  for (const Patch& patch : news) {
    lay(after_, patch);
    if (lasts > 0) {
      coming_.push_back({patch.x, patch.y, patch.width, patch.height});
    } else {
      lay(before_, patch);
      put.push_back(patch);
    }
  }
  return put;
}

std::vector<Patch> Fading::add(const std::vector<Patch>& news) {
  const bool coming = runs();
  for (const Patch& patch : news) {
    lay(after_, patch);
    if (!coming) {
      lay(before_, patch);
      continue;
    }
    const bool known = std::any_of(coming_.begin(), coming_.end(), [&](const Area& area) {
      return area.x <= patch.x && area.y <= patch.y &&
             patch.x + patch.width <= area.x + area.width &&
             patch.y + patch.height <= area.y + area.height;
    });
    if (!known) coming_.push_back({patch.x, patch.y, patch.width, patch.height});
  }
  return coming ? std::vector<Patch>() : news;
}

/// Of 256 parts, `part` are the new picture's, which lies that many pixels lower than it will. What
/// is above the area stays where it is.
Patch Fading::between(const Area& area, int part, int fallen) const {
  Patch made{area.x, area.y, area.width, area.height, {}};
  const std::size_t row = row_bytes(area.width);
  made.bgra.resize(row * static_cast<std::size_t>(area.height));
  for (int y = 0; y < area.height; ++y) {
    const std::uint8_t* const before = before_.data() + place(area.x, area.y + y);
    const std::uint8_t* const after =
        after_.data() + place(area.x, area.y + std::max(0, y - fallen));
    std::uint8_t* const out = made.bgra.data() + static_cast<std::size_t>(y) * row;
    for (std::size_t i = 0; i < row; ++i)
      out[i] = static_cast<std::uint8_t>(before[i] + (((after[i] - before[i]) * part) >> 8));
  }
  return made;
}

std::vector<Patch> Fading::at(std::int64_t now) {
  const std::int64_t past = now - began_;
  if (past >= lasts_) return finish();
  // Fast at first, slow at the end (cubic out).
  const double left = 1 - static_cast<double>(past) / lasts_;
  const double rest = left * left * left;
  std::vector<Patch> put;
  for (const Area& area : coming_)
    put.push_back(between(area, static_cast<int>(256 * (1 - rest)),
                          static_cast<int>(std::lround(rise_ * rest))));
  return put;
}

} // namespace blason
