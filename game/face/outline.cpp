#include "face/outline.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace blason {
namespace {

constexpr double quarter = 0.5522847498307936; // control length of a quarter circle of radius 1

/// The point of a cubic at `t` from 0 to 1.
Point along(Point from, const Outline::Segment& curve, double t) {
  const double u = 1 - t;
  const auto mix = [&](double a, double b, double c, double d) {
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  };
  return {mix(from.x, curve.first.x, curve.second.x, curve.to.x),
          mix(from.y, curve.first.y, curve.second.y, curve.to.y)};
}

/// An elliptic arc as centre and angles (SVG 1.1, appendix F.6.5, without rotation).
struct Arc {
  Point centre, radii;
  double start, sweep;
};

Arc centred_arc(Point from, Point radii, bool large, bool clockwise, Point to) {
  const double hx = (from.x - to.x) / 2, hy = (from.y - to.y) / 2;
  const double reach = hx * hx / (radii.x * radii.x) + hy * hy / (radii.y * radii.y);
  if (reach > 1) radii = {radii.x * std::sqrt(reach), radii.y * std::sqrt(reach)};
  const double rest = reach > 1 ? 0 : (1 - reach) / reach;
  const double factor = (large == clockwise ? -1 : 1) * std::sqrt(rest);
  const double cx = factor * radii.x * hy / radii.y, cy = -factor * radii.y * hx / radii.x;
  const double start = std::atan2((hy - cy) / radii.y, (hx - cx) / radii.x);
  double sweep = std::atan2((-hy - cy) / radii.y, (-hx - cx) / radii.x) - start;
  if (clockwise && sweep < 0) sweep += 2 * std::numbers::pi;
  if (!clockwise && sweep > 0) sweep -= 2 * std::numbers::pi;
  return {{cx + (from.x + to.x) / 2, cy + (from.y + to.y) / 2}, radii, start, sweep};
}

} // namespace

Outline& Outline::move_to(Point to) {
  segments_.push_back({Segment::Kind::move, to, {}, {}});
  start_ = end_ = to;
  return *this;
}

Outline& Outline::line_to(Point to) {
  segments_.push_back({Segment::Kind::line, to, {}, {}});
  end_ = to;
  return *this;
}

Outline& Outline::curve_to(Point first, Point second, Point to) {
  segments_.push_back({Segment::Kind::curve, to, first, second});
  end_ = to;
  return *this;
}

Outline& Outline::arc_to(Point radii, bool large, bool clockwise, Point to) {
  if (to == end_) return *this;
  const Arc arc = centred_arc(end_, radii, large, clockwise, to);
  const int pieces = static_cast<int>(std::ceil(std::abs(arc.sweep) / (std::numbers::pi / 2)));
  const double step = arc.sweep / pieces, pull = 4.0 / 3.0 * std::tan(step / 4);
  for (int piece = 0; piece < pieces; ++piece) {
    const double a = arc.start + piece * step, b = a + step;
    const auto at = [&arc](double x, double y) {
      return Point{arc.centre.x + arc.radii.x * x, arc.centre.y + arc.radii.y * y};
    };
    curve_to(at(std::cos(a) - pull * std::sin(a), std::sin(a) + pull * std::cos(a)),
             at(std::cos(b) + pull * std::sin(b), std::sin(b) - pull * std::cos(b)),
             piece + 1 == pieces ? to : at(std::cos(b), std::sin(b)));
  }
  return *this;
}

Outline& Outline::close() {
  segments_.push_back({Segment::Kind::close, start_, {}, {}});
  end_ = start_;
  return *this;
}

Outline& Outline::add(const Outline& other) {
  segments_.insert(segments_.end(), other.segments_.begin(), other.segments_.end());
  end_ = other.end_;
  start_ = other.start_;
  return *this;
}

Outline circle(Point centre, double radius) { return ellipse(centre, radius, radius); }

Outline ellipse(Point c, double a, double b) {
  const double p = a * quarter, q = b * quarter;
  Outline shape;
  shape.move_to({c.x - a, c.y});
  shape.curve_to({c.x - a, c.y - q}, {c.x - p, c.y - b}, {c.x, c.y - b});
  shape.curve_to({c.x + p, c.y - b}, {c.x + a, c.y - q}, {c.x + a, c.y});
  shape.curve_to({c.x + a, c.y + q}, {c.x + p, c.y + b}, {c.x, c.y + b});
  shape.curve_to({c.x - p, c.y + b}, {c.x - a, c.y + q}, {c.x - a, c.y});
  return shape.close();
}

Outline box(const Rect& r) {
  const std::array corners{Point{r.x, r.y}, Point{r.right(), r.y}, Point{r.right(), r.bottom()},
                           Point{r.x, r.bottom()}};
  return polygon(corners);
}

Outline rounded(const Rect& r, double radius) {
  const double k = std::min({radius, r.width / 2, r.height / 2});
  if (k <= 0) return box(r);
  Outline shape;
  shape.move_to({r.x + k, r.y}).line_to({r.right() - k, r.y});
  shape.arc_to({k, k}, false, true, {r.right(), r.y + k}).line_to({r.right(), r.bottom() - k});
  shape.arc_to({k, k}, false, true, {r.right() - k, r.bottom()}).line_to({r.x + k, r.bottom()});
  shape.arc_to({k, k}, false, true, {r.x, r.bottom() - k}).line_to({r.x, r.y + k});
  return shape.arc_to({k, k}, false, true, {r.x + k, r.y}).close();
}

Outline polygon(std::span<const Point> corners) {
  Outline shape;
  for (const Point& corner : corners) shape.empty() ? shape.move_to(corner) : shape.line_to(corner);
  return shape.close();
}

Outline lozenge(Point c, double half_width, double half_height) {
  const std::array corners{Point{c.x, c.y - half_height}, Point{c.x + half_width, c.y},
                           Point{c.x, c.y + half_height}, Point{c.x - half_width, c.y}};
  return polygon(corners);
}

Rect bounds(const Outline& shape) {
  if (shape.empty()) return {};
  Point low = shape.segments().front().to, high = low, from = low;
  const auto include = [&low, &high](Point p) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  };
  for (const Outline::Segment& segment : shape.segments()) {
    if (segment.kind == Outline::Segment::Kind::curve)
      for (int step = 1; step < 32; ++step) include(along(from, segment, step / 32.0));
    include(segment.to);
    from = segment.to;
  }
  return {low.x, low.y, high.x - low.x, high.y - low.y};
}

} // namespace blason
