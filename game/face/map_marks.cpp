#include "face/map_marks.hpp"

#include "face/banner.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

const BannerFace& flown(int banner) {
  return banners[static_cast<std::size_t>(
      std::clamp(banner, 0, static_cast<int>(banners.size()) - 1))];
}

/// Slanting bars over the box, `step` apart.
Outline bars(const Rect& box, double step, double width, bool falling) {
  Outline made;
  const double h = box.height, slant = falling ? h : -h;
  for (double x = box.x - h; x < box.right() + h; x += step) {
    made.move_to({x, box.y}).line_to({x + width, box.y});
    made.line_to({x + width + slant, box.bottom()}).line_to({x + slant, box.bottom()}).close();
  }
  return made;
}

void add_seals(std::vector<MapMark>& marks, const HeldGround& held, Point left, Point right,
               double side) {
  const bool shared = held.banners.size() > 1;
  for (std::size_t i = 0; i < held.banners.size() && i < 2; ++i) {
    const Point at = shared && i == 0 ? left : right;
    marks.push_back({MapMark::Kind::seal,
                     {at.x - side / 2, at.y - side / 2, side, side},
                     {},
                     static_cast<std::size_t>(std::max(0, held.banners[i]))});
  }
}

} // namespace

void paint_held(Canvas& canvas, const Outline& ground, const HeldGround& held, double unit) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.clip(ground);
  const Rect box = bounds(ground);
  if (held.contested) {
    canvas.fill(ground, palette.parchment3);
    for (const bool falling : {false, true})
      canvas.fill(bars(box, 22 * unit, 3 * unit, falling), palette.sepia2.faded(0.55));
  }
  if (held.banners.empty()) return;
  canvas.fill(ground, tincture(flown(held.banners.front()).tincture).fill);
  if (held.banners.size() > 1)
    canvas.fill(bars(box, 38 * unit, 19 * unit, true),
                tincture(flown(held.banners[1]).tincture).fill);
}

void paint_castle(Canvas& canvas, const Rect& into) {
  static const Outline walls =
      outline("M0,24V3H3V6H5.5V3H8.5V6H11V11H14V8.5H16.5V11H19.5V8.5H22V11H25V6H27.5V3H30.5V6H33V3"
              "H36V24Z");
  static const Outline gate = outline("M14.8,24V18.5C14.8,14.4 21.2,14.4 21.2,18.5V24Z");
  static const Outline slits = outline("M4.6,11H6.4V15H4.6ZM29.6,11H31.4V15H29.6Z");
  const auto scope = canvas.scope();
  canvas.fit({0, 2, 36, 22}, into);
  canvas.fill(walls, canvas.palette().parchment);
  canvas.stroke(walls, canvas.palette().sepia, {1.1});
  canvas.fill(gate, canvas.palette().sepia);
  canvas.fill(slits, canvas.palette().sepia);
}

void paint_relief(Canvas& canvas, const Rect& into, std::size_t which) {
  static const Outline hills = outline("M-18,10C-14,-2 -10,-8 -6,-8C-1,-8 2,0 5,6M1,-1C4,-5 7,-5 "
                                       "9,-5C13,-5 16,2 19,10");
  static const Outline tree = outline("M0,12V3M0,3C-9,3 -10,-8 -1,-10C9,-11 10,3 0,3");
  static const Outline reeds = outline("M-12,10L-15,-4M-8,10V-9M-4,10L-1,-3M6,11L3,0M10,11V-6M14,"
                                       "11L17,1M-18,11H20");
  const auto scope = canvas.scope();
  canvas.fit({-20, -20, 40, 40}, into);
  canvas.stroke(which % 3 == 0   ? hills
                : which % 3 == 1 ? tree
                                 : reeds,
                hex(0xA38651), {.width = 2.2, .round_ends = true});
}

MapMark relief_mark(const Ground& ground, std::size_t kind, double unit) {
  const Heart place = heart(ground);
  const double size = std::min(place.room * 1.1, 56 * unit);
  return {MapMark::Kind::relief,
          {place.at.x - size / 2, place.at.y - size / 2, size, size},
          {},
          kind % 3};
}

void add_castle_marks(std::vector<MapMark>& marks, const Domain& domain, const HeldGround& held,
                      double unit) {
  const Heart place = heart(domain.castle);
  const double room = std::clamp(0.3 * std::sqrt(area_of(domain.edge)), place.room,
                                 std::max(place.room, 40 * unit));
  const double size = std::min(room, 110 * unit);
  const double wide = size * 0.82, high = wide * 1.2, stone = size * 1.12;
  const Point at{place.at.x, place.at.y - size * 0.04};
  marks.push_back(
      {MapMark::Kind::castle, {at.x - stone / 2, at.y + size * 0.22, stone, stone * 22 / 36}});
  const double side = size * 0.66, aside = size * 0.8;
  add_seals(marks, held, {at.x - aside, at.y + size * 0.42}, {at.x + aside, at.y + size * 0.42},
            side);
  marks.push_back(
      {MapMark::Kind::crest, {at.x - wide / 2, at.y - size * 0.62, wide, high}, held.id});
}

void add_land_marks(std::vector<MapMark>& marks, const Ground& ground, const HeldGround& held,
                    double unit, bool faceless) {
  const Heart place = heart(ground);
  const double room = std::min(place.room, 84 * unit);
  if (room < 18 * unit) return;
  if (faceless || room < 36 * unit) {
    const double side = std::clamp(room * 1.3, 34 * unit, 56 * unit), apart = side * 0.42;
    if (held.banners.size() < 2) return add_seals(marks, held, place.at, place.at, side);
    return add_seals(marks, held, {place.at.x - apart, place.at.y},
                     {place.at.x + apart, place.at.y}, side * 0.85);
  }
  const double disc = room * 1.24, side = room * 0.8, aside = room * 0.64;
  const Point at{place.at.x, place.at.y - room * 0.14};
  marks.push_back(
      {MapMark::Kind::portrait, {at.x - disc / 2, at.y - disc / 2, disc, disc}, held.id});
  add_seals(marks, held, {at.x - aside, at.y + room * 0.52}, {at.x + aside, at.y + room * 0.52},
            side);
}

} // namespace blason
