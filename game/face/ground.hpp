#pragma once

#include "face/geometry.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace blason {

/// A closed shape of straight sides, its corners in order.
using Ground = std::vector<Point>;

/// Numbers that look thrown and are the same for the same words.
class Lots {
public:
  explicit Lots(std::string_view words);
  /// From 0 to below 1.
  double draw();
  /// From 0 to below `count`.
  std::size_t below(std::size_t count);

private:
  std::uint64_t state_;
};

double area_of(const Ground&);
/// The middle of its weight.
Point middle_of(const Ground&);
bool stands_on(const Ground&, Point);
Rect bounds(const Ground&);
/// What of the ground a convex shape covers, whose corners go clockwise on a page.
Ground covered(const Ground&, const Ground& convex);

/// The place farthest from all sides, and how far that is.
struct Heart {
  Point at;
  double room = 0;
};
Heart heart(const Ground&);

/// Cuts the ground into compact parcels whose areas are to each other as the shares; the lots
/// decide which lies where. Together they are the whole ground, and no two share more than a side.
std::vector<Ground> parcels(const Ground&, const std::vector<double>& shares, Lots&);

} // namespace blason
