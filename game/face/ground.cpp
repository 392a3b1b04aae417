#include "face/ground.hpp"

#include <cmath>

namespace blason {

Lots::Lots(std::string_view words) : state_(0xCBF29CE484222325u) {
  for (const char letter : words)
    state_ = (state_ ^ static_cast<unsigned char>(letter)) * 0x100000001B3u;
}

double Lots::draw() {
  state_ += 0x9E3779B97F4A7C15u;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return static_cast<double>((z ^ (z >> 31)) >> 11) / 9007199254740992.0; // 2 to the 53
}

std::size_t Lots::below(std::size_t count) {
  return static_cast<std::size_t>(draw() * static_cast<double>(count));
}

namespace {

double cross(const Point& a, const Point& b) { return a.x * b.y - b.x * a.y; }

/// Twice the area, with the sign of the way round.
double winding(const Ground& ground) {
  double sum = 0;
  for (std::size_t i = 0; i < ground.size(); ++i)
    sum += cross(ground[i], ground[(i + 1) % ground.size()]);
  return sum;
}

double square(double x) { return x * x; }

double far_squared(const Point& a, const Point& b) { return square(a.x - b.x) + square(a.y - b.y); }

double to_side(const Point& p, const Point& a, const Point& b) {
  const double long_squared = far_squared(a, b);
  const double along =
      long_squared <= 0
          ? 0
          : std::clamp(((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / long_squared, 0.0,
                       1.0);
  return std::sqrt(far_squared(p, {a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)}));
}

double to_nearest_side(const Ground& ground, const Point& p) {
  double least = 1e9;
  for (std::size_t i = 0; i < ground.size(); ++i)
    least = std::min(least, to_side(p, ground[i], ground[(i + 1) % ground.size()]));
  return least;
}

/// What of the ground lies to the right of the way from one point to another, seen with y down.
Ground right_of(const Ground& ground, const Point& from, const Point& to) {
  const Point way{to.x - from.x, to.y - from.y};
  const auto side = [&](const Point& p) { return cross(way, {p.x - from.x, p.y - from.y}); };
  Ground kept;
  for (std::size_t i = 0; i < ground.size(); ++i) {
    const Point &a = ground[i], &b = ground[(i + 1) % ground.size()];
    const double here = side(a), there = side(b);
    if (here >= 0) kept.push_back(a);
    if ((here < 0) == (there < 0)) continue;
    const double part = here / (here - there);
    kept.push_back({a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)});
  }
  return kept;
}

} // namespace

double area_of(const Ground& ground) { return std::abs(winding(ground)) / 2; }

Point middle_of(const Ground& ground) {
  const double whole = winding(ground) * 3;
  if (std::abs(whole) < 1e-9) return ground.empty() ? Point() : ground.front();
  Point sum;
  for (std::size_t i = 0; i < ground.size(); ++i) {
    const Point &a = ground[i], &b = ground[(i + 1) % ground.size()];
    sum.x += (a.x + b.x) * cross(a, b);
    sum.y += (a.y + b.y) * cross(a, b);
  }
  return {sum.x / whole, sum.y / whole};
}

bool stands_on(const Ground& ground, Point p) {
  bool inside = false;
  for (std::size_t i = 0; i < ground.size(); ++i) {
    const Point &a = ground[i], &b = ground[(i + 1) % ground.size()];
    if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
      inside = !inside;
  }
  return inside;
}

Rect bounds(const Ground& ground) {
  if (ground.empty()) return {};
  Point low = ground.front(), high = low;
  for (const Point& p : ground) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  return {low.x, low.y, high.x - low.x, high.y - low.y};
}

Ground covered(const Ground& ground, const Ground& convex) {
  Ground left = ground;
  for (std::size_t i = 0; i < convex.size() && !left.empty(); ++i)
    left = right_of(left, convex[i], convex[(i + 1) % convex.size()]);
  return left;
}

Heart heart(const Ground& ground) {
  Rect search = bounds(ground);
  Heart best{middle_of(ground), 0};
  if (stands_on(ground, best.at)) best.room = to_nearest_side(ground, best.at);
  constexpr int steps = 9;
  // A coarse look over the whole, then two finer ones about the best place so far.
  for (int look = 0; look < 3; ++look) {
    for (int i = 0; i < steps * steps; ++i) {
      const int column = i % steps, row = i / steps;
      const Point p{search.x + search.width * (column + 0.5) / steps,
                    search.y + search.height * (row + 0.5) / steps};
      if (!stands_on(ground, p)) continue;
      const double room = to_nearest_side(ground, p);
      if (room > best.room) best = {p, room};
    }
    const double width = search.width / 3, height = search.height / 3;
    search = {best.at.x - width / 2, best.at.y - height / 2, width, height};
  }
  return best;
}

namespace {

/// What a parcel grows around, and how strongly it pulls.
struct Site {
  Point at;
  double pull = 0;
};

/// What of the ground lies nearer to `mine` than to `other`, pulls counted.
Ground nearer(const Ground& ground, const Site& mine, const Site& other) {
  const double nx = other.at.x - mine.at.x, ny = other.at.y - mine.at.y;
  const double limit = (square(other.at.x) + square(other.at.y) - square(mine.at.x) -
                        square(mine.at.y) - other.pull + mine.pull) /
                       2;
  const auto beyond = [&](const Point& p) { return p.x * nx + p.y * ny - limit; };
  Ground kept;
  for (std::size_t i = 0; i < ground.size(); ++i) {
    const Point &a = ground[i], &b = ground[(i + 1) % ground.size()];
    const double from = beyond(a), to = beyond(b);
    if (from <= 0) kept.push_back(a);
    if ((from < 0 && to > 0) || (from > 0 && to < 0)) {
      const double part = from / (from - to);
      kept.push_back({a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part});
    }
  }
  return kept;
}

/// Whether the border against `other` may cross what lies within that distance of `mine`.
bool may_meet(const Site& mine, const Site& other, double reach_squared) {
  const double apart = far_squared(mine.at, other.at);
  const double border = (apart - other.pull + mine.pull) / 2; // its distance, times the root
  return border <= 0 || square(border) <= reach_squared * apart;
}

Ground cell(const Ground& ground, const std::vector<Site>& sites, std::size_t mine) {
  Ground kept = ground;
  double reach = 1e18;
  for (std::size_t other = 0; other < sites.size() && !kept.empty(); ++other) {
    if (other == mine || !may_meet(sites[mine], sites[other], reach)) continue;
    kept = nearer(kept, sites[mine], sites[other]);
    reach = 0;
    for (const Point& p : kept) reach = std::max(reach, far_squared(p, sites[mine].at));
  }
  return kept;
}

/// Sites strewn over the ground, each far from those before it.
std::vector<Site> strewn(const Ground& ground, std::size_t count, Lots& lots) {
  const Rect box = bounds(ground);
  std::vector<Site> sites;
  while (sites.size() < count) {
    Point best = middle_of(ground);
    double farthest = -1;
    for (int tries = 0, found = 0; tries < 200 && found < 8; ++tries) {
      const double x = lots.draw(), y = lots.draw();
      const Point p{box.x + x * box.width, box.y + y * box.height};
      if (!stands_on(ground, p)) continue;
      ++found;
      double least = 1e18;
      for (const Site& site : sites) least = std::min(least, far_squared(p, site.at));
      if (least > farthest) farthest = least, best = p;
    }
    sites.push_back({best});
  }
  return sites;
}

constexpr int spreading = 12, settling = 40, at_most = 90; // rounds

/// The largest part by which a parcel is smaller or larger than it should be.
double unfair(const std::vector<Ground>& parcels, const std::vector<double>& wanted) {
  double most = 0;
  for (std::size_t i = 0; i < parcels.size(); ++i)
    most = std::max(most, std::abs(area_of(parcels[i]) / wanted[i] - 1));
  return most;
}

} // namespace

std::vector<Ground> parcels(const Ground& ground, const std::vector<double>& shares, Lots& lots) {
  if (shares.size() < 2) return std::vector<Ground>(shares.size(), ground);
  std::vector<Site> sites = strewn(ground, shares.size(), lots);
  double all = 0;
  for (const double share : shares) all += share;
  std::vector<double> wanted;
  for (const double share : shares) wanted.push_back(area_of(ground) * share / all);
  std::vector<Ground> made(shares.size());
  // First the sites spread out, then their pulls even the areas out, at last the sites stand still.
  for (int round = 0; round < at_most; ++round) {
    for (std::size_t i = 0; i < sites.size(); ++i) made[i] = cell(ground, sites, i);
    if (round >= settling && unfair(made, wanted) < 0.02) break;
    for (std::size_t i = 0; i < sites.size() && round + 1 < at_most; ++i) {
      const double has = area_of(made[i]);
      if (has > 0 && round < settling) sites[i].at = middle_of(made[i]);
      if (round >= spreading) sites[i].pull += 0.35 * (wanted[i] - has);
    }
  }
  return made;
}

} // namespace blason
