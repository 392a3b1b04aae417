#include "screen/moved.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace blason {
namespace {

constexpr double least_seen = 0.004; // of 1: thinner, fainter or narrower than anybody sees

double along(double from, double to, double part) { return from + (to - from) * part; }

Rect overlap_of(const Rect& a, const Rect& b) {
  const double x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  return {x, y, std::min(a.right(), b.right()) - x, std::min(a.bottom(), b.bottom()) - y};
}

bool opens(const Wedge& wedge) { return wedge.radius > least_seen && wedge.part > least_seen; }

constexpr int steps = 32;

Ground round_about(const Wedge& wedge) {
  Ground corners;
  for (int step = 0; step < steps; ++step) {
    const double angle = 2 * std::numbers::pi * step / steps;
    corners.push_back({wedge.centre.x + wedge.radius * std::sin(angle),
                       wedge.centre.y - wedge.radius * std::cos(angle)});
  }
  return corners;
}

void add_wedge(Outline& shape, const Wedge& wedge) {
  if (!wedge.within.empty()) {
    const Ground part = covered(wedge.within, round_about(wedge));
    if (!part.empty()) shape.add(polygon(part));
    return;
  }
  if (wedge.part >= 1) {
    shape.add(circle(wedge.centre, wedge.radius));
    return;
  }
  shape.move_to(wedge.centre);
  for (int step = 0; step <= steps; ++step) {
    const double angle = 2 * std::numbers::pi * wedge.part * step / steps;
    // Corners a little further out, so that the sides between them stay outside the disc.
    const double far = wedge.radius / std::cos(std::numbers::pi * wedge.part / steps);
    shape.line_to({wedge.centre.x + far * std::sin(angle), wedge.centre.y - far * std::cos(angle)});
  }
  shape.close();
}

} // namespace

bool at_rest(const Moved& moved) {
  return moved.dx == 0 && moved.dy == 0 && moved.across == 1 && moved.down == 1 &&
         moved.degrees == 0 && moved.opacity == 1 && moved.front.empty();
}

bool seen(const Moved& moved) {
  const auto& front = moved.front;
  return moved.opacity > least_seen && moved.across > least_seen && moved.down > least_seen &&
         (front.empty() || std::any_of(front.begin(), front.end(), opens));
}

Moved between(const Moved& from, const Moved& to, double part) {
  Moved made;
  made.dx = along(from.dx, to.dx, part);
  made.dy = along(from.dy, to.dy, part);
  made.across = along(from.across, to.across, part);
  made.down = along(from.down, to.down, part);
  made.degrees = along(from.degrees, to.degrees, part);
  made.about = to.about;
  made.opacity = std::clamp(along(from.opacity, to.opacity, part), 0.0, 1.0);
  // A front that meets none stays as it is.
  made.front = to.front.empty() ? from.front : to.front;
  if (from.front.size() == to.front.size())
    for (std::size_t i = 0; i < made.front.size(); ++i) {
      made.front[i].radius = along(from.front[i].radius, to.front[i].radius, part);
      made.front[i].part = along(from.front[i].part, to.front[i].part, part);
    }
  return made;
}

Rect moved_box(const Rect& box, const Moved& moved) {
  if (moved.across == 1 && moved.down == 1 && moved.degrees == 0)
    return box.moved(moved.dx, moved.dy);
  const double angle = moved.degrees * std::numbers::pi / 180;
  const double cosine = std::cos(angle), sine = std::sin(angle);
  double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
  for (const Point& corner : {Point{box.x, box.y}, Point{box.right(), box.y},
                              Point{box.x, box.bottom()}, Point{box.right(), box.bottom()}}) {
    const double x = (corner.x - moved.about.x) * moved.across;
    const double y = (corner.y - moved.about.y) * moved.down;
    const Point at{moved.about.x + moved.dx + x * cosine - y * sine,
                   moved.about.y + moved.dy + x * sine + y * cosine};
    left = std::min(left, at.x), right = std::max(right, at.x);
    top = std::min(top, at.y), bottom = std::max(bottom, at.y);
  }
  return {left, top, right - left, bottom - top};
}

std::vector<Rect> seen_boxes(const Rect& box, const Moved& moved) {
  if (!seen(moved)) return {};
  if (moved.front.empty()) return {moved_box(box, moved)};
  std::vector<Rect> boxes;
  for (const Wedge& wedge : moved.front) {
    if (!opens(wedge)) continue;
    const Rect disc{wedge.centre.x - wedge.radius, wedge.centre.y - wedge.radius, 2 * wedge.radius,
                    2 * wedge.radius};
    const Rect reach = wedge.within.empty() ? disc : overlap_of(disc, bounds(wedge.within));
    const Rect part = overlap_of(box, reach.inset(-1));
    if (part.width > 0 && part.height > 0) boxes.push_back(moved_box(part, moved));
  }
  return boxes;
}

Outline shape_of(const std::vector<Wedge>& front) {
  Outline shape;
  for (const Wedge& wedge : front)
    if (opens(wedge)) add_wedge(shape, wedge);
  return shape;
}

} // namespace blason
