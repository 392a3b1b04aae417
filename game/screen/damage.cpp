#include "screen/wallpaper.hpp"

#include <algorithm>

namespace blason {
namespace {

bool touch(const Rect& a, const Rect& b) {
  return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

Rect both(const Rect& a, const Rect& b) {
  const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// Joins what touches until nothing does.
void join(std::vector<Rect>& rects) {
  for (std::size_t i = 0; i < rects.size(); ++i) {
    for (std::size_t j = i + 1; j < rects.size(); ++j) {
      if (!touch(rects[i], rects[j])) continue;
      rects[i] = both(rects[i], rects[j]);
      rects.erase(rects.begin() + static_cast<std::ptrdiff_t>(j));
      i = static_cast<std::size_t>(-1); // from the start: the joined box may touch earlier ones
      break;
    }
  }
}

void add_painted(std::vector<Rect>& rects, const Part& part) {
  for (const Rect& box : painted_boxes(part)) rects.push_back(box);
}

} // namespace

std::vector<Rect> painted_boxes(const Part& part) {
  /// Rims and shadows reach this far outside the box of a part.
  constexpr double reach = 14;
  const Rect box = part.box.inset(-reach);
  return at_rest(part.moved) ? std::vector<Rect>{box} : seen_boxes(box, part.moved);
}

std::vector<Rect> joined(std::vector<Rect> rects) {
  join(rects);
  return rects;
}

std::vector<Rect> damage(const Page& last, const Page& next) {
  std::vector<char> kept(last.parts.size(), 0);
  std::vector<Rect> rects;
  for (const Part& part : next.parts) {
    bool found = false;
    for (std::size_t i = 0; i < last.parts.size() && !found; ++i) {
      if (kept[i] != 0 || !(last.parts[i] == part)) continue;
      kept[i] = 1;
      found = true;
    }
    if (!found) add_painted(rects, part);
  }
  for (std::size_t i = 0; i < last.parts.size(); ++i)
    if (kept[i] == 0) add_painted(rects, last.parts[i]);
  join(rects);
  return rects;
}

} // namespace blason
