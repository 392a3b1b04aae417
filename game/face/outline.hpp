#pragma once

#include "face/geometry.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace blason {

/// A shape made of straight lines and cubic curves, in the unit of the box it was drawn for.
class Outline {
public:
  struct Segment {
    enum class Kind { move, line, curve, close };
    Kind kind;
    Point to;            // where it ends
    Point first, second; // control points of a curve
  };

  Outline& move_to(Point);
  Outline& line_to(Point);
  Outline& curve_to(Point first, Point second, Point to);
  Outline& arc_to(Point radii, bool large, bool clockwise, Point to);
  Outline& close();
  Outline& add(const Outline&);

  std::span<const Segment> segments() const { return segments_; }
  bool empty() const { return segments_.empty(); }
  Point end() const { return end_; }

private:
  std::vector<Segment> segments_;
  Point end_, start_;
};

/// Reads SVG path data (M L H V C Q T A Z, absolute and relative) plus two shapes of our own:
/// `O x,y,r` a circle and `E x,y,a,b` an ellipse. Throws std::invalid_argument: the tables are
/// ours.
Outline outline(std::string_view path);

Outline circle(Point centre, double radius);
Outline ellipse(Point centre, double across, double down);
Outline box(const Rect&);
Outline rounded(const Rect&, double radius);
Outline polygon(std::span<const Point> corners);
/// The upright square on its corner: bullet, pip, divider end.
Outline lozenge(Point centre, double half_width, double half_height);

/// The smallest box around it; curves are followed in small steps.
Rect bounds(const Outline&);

} // namespace blason
