#pragma once

#include <algorithm>

namespace blason {

struct Point {
  double x = 0, y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

/// A box in whatever unit its canvas draws in; y grows downwards.
struct Rect {
  double x = 0, y = 0, width = 0, height = 0;

  double right() const { return x + width; }
  double bottom() const { return y + height; }
  Point centre() const { return {x + width / 2, y + height / 2}; }
  /// The same box, smaller by `by` on every side.
  Rect inset(double by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
  Rect moved(double dx, double dy) const { return {x + dx, y + dy, width, height}; }
  bool holds(const Rect& other, double slack = 0) const {
    return other.x >= x - slack && other.y >= y - slack && other.right() <= right() + slack &&
           other.bottom() <= bottom() + slack;
  }
  friend bool operator==(const Rect&, const Rect&) = default;
};

/// The largest box of `shape`'s proportions inside `room`, centred.
inline Rect centred(const Rect& shape, const Rect& room) {
  const double scale = std::min(room.width / shape.width, room.height / shape.height);
  const double width = shape.width * scale, height = shape.height * scale;
  return {room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height};
}

} // namespace blason
