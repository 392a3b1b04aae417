#include "face/ornament.hpp"
#include "face/text.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace blason {
namespace {

/// Straight lines at 45° both ways through a box, `step` units apart.
Outline lattice(const Rect& area, double step) {
  Outline lines;
  const double h = area.height;
  for (double x = area.x - h; x < area.right() + h; x += step) {
    lines.move_to({x, area.y}).line_to({x + h, area.bottom()});
    lines.move_to({x, area.y}).line_to({x - h, area.bottom()});
  }
  return lines;
}

/// A box with its corners cut off.
Outline cut_box(const Rect& r, double cut) {
  const std::array corners{Point{r.x + cut, r.y},
                           Point{r.right() - cut, r.y},
                           Point{r.right(), r.y + cut},
                           Point{r.right(), r.bottom() - cut},
                           Point{r.right() - cut, r.bottom()},
                           Point{r.x + cut, r.bottom()},
                           Point{r.x, r.bottom() - cut},
                           Point{r.x, r.y + cut}};
  return polygon(corners);
}

void bordered(Canvas& canvas, const Rect& area, double radius, Colour fill, Colour border,
              double width) {
  canvas.fill(rounded(area, radius), fill);
  canvas.stroke(rounded(area.inset(width / 2), radius - width / 2), border, {width});
}

} // namespace

void paint_background(Canvas& canvas, const Rect& area) {
  const Palette& palette = canvas.palette();
  // The ellipse that runs through the farthest corner, as far to the sides as below.
  const double far = std::numbers::sqrt2;
  canvas.fill(
      box(area),
      Radial{{area.x + area.width * 0.5, area.y + area.height * 0.35},
             area.width * 0.5 * far,
             area.height * 0.65 * far,
             {{0, palette.ground}, {0.55, palette.ground_middle}, {1, palette.ground_edge}}});
  const auto scope = canvas.scope();
  canvas.clip(box(area));
  canvas.stroke(lattice(area, area.height / 15), palette.lattice.faded(0.5), {area.height / 1080});
}

void paint_header_rule(Canvas& canvas, const Rect& area) {
  const Colour gold = canvas.palette().gold;
  const double y = area.centre().y;
  canvas.fill(box(area),
              Linear{{area.x, y},
                     {area.right(), y},
                     {{0, gold.faded(0)}, {0.12, gold}, {0.88, gold}, {1, gold.faded(0)}}});
}

void paint_panel(Canvas& canvas, const Rect& area, double radius, bool gilded) {
  const Palette& palette = canvas.palette();
  bordered(canvas, area, radius, palette.panel, gilded ? palette.gold : palette.border, 2);
}

void paint_tray(Canvas& canvas, const Rect& area, double radius) {
  bordered(canvas, area, radius, canvas.palette().sunken, canvas.palette().border, 2);
}

void paint_empty_slot(Canvas& canvas, const Rect& area, double radius, bool lit) {
  const Palette& palette = canvas.palette();
  canvas.stroke(rounded(area.inset(1.5), radius), lit ? palette.gold_light : palette.line,
                {.width = 3, .dashes = {8, 6}});
}

void paint_parchment(Canvas& canvas, const Rect& area, double radius) {
  const double lean = area.height * 0.17;
  canvas.fill(rounded(area, radius),
              Linear{{area.centre().x - lean / 2, area.y},
                     {area.centre().x + lean / 2, area.bottom()},
                     {{0, canvas.palette().parchment_top}, {1, canvas.palette().sheet_low}}});
}

void paint_parchment_panel(Canvas& canvas, const Rect& area, double unit) {
  paint_parchment(canvas, area, 1.4 * unit);
  paint_fillet(canvas, area, unit, 1.3, canvas.palette().fillet, canvas.palette().gold);
}

void paint_fillet(Canvas& canvas, const Rect& area, double unit, double margin, Colour line,
                  Colour corner) {
  if (!canvas.palette().ornate)
    return canvas.stroke(rounded(area.inset(margin * unit), unit), line, {0.42 * unit});
  const Rect outer = area.inset(margin * unit), inner = area.inset((margin + 1) * unit);
  canvas.stroke(cut_box(outer, 3.2 * unit), line, {.width = 0.42 * unit, .round_joins = false});
  canvas.stroke(cut_box(inner, 3.2 * unit), line, {.width = 0.18 * unit, .round_joins = false});
  const Rect dots = area.inset((margin + 0.9) * unit);
  for (const Point& at : {Point{dots.x, dots.y}, Point{dots.right(), dots.y},
                          Point{dots.x, dots.bottom()}, Point{dots.right(), dots.bottom()}}) {
    const Outline dot = lozenge(at, 0.85 * unit, 0.85 * unit);
    canvas.fill(dot, corner);
    canvas.stroke(dot, line, {.width = 0.2 * unit, .round_joins = false});
  }
}

void paint_rule(Canvas& canvas, Point middle, double half_width, double unit) {
  const Palette& palette = canvas.palette();
  const double left = middle.x - half_width, right = middle.x + half_width, y = middle.y;
  if (!palette.ornate) {
    Outline line;
    line.move_to({left, y}).line_to({right, y});
    return canvas.stroke(line, palette.fillet, {0.25 * unit});
  }
  Outline lines;
  lines.move_to({left, y}).line_to({middle.x - 2.4 * unit, y});
  lines.move_to({middle.x + 2.4 * unit, y}).line_to({right, y});
  canvas.stroke(lines, palette.fillet, {0.25 * unit});
  const Outline heart = lozenge(middle, 1.1 * unit, 1.1 * unit);
  canvas.fill(heart, palette.gold);
  canvas.stroke(heart, palette.gold_dark, {.width = 0.2 * unit, .round_joins = false});
  for (const double x : {left - 0.2 * unit, right + 0.2 * unit})
    canvas.fill(lozenge({x, y}, 0.45 * unit, 0.45 * unit), palette.fillet);
}

void paint_plinth(Canvas& canvas, const Rect& area, std::string_view rank) {
  const Palette& palette = canvas.palette();
  const Colour edge = palette.card_edge;
  const auto scope = canvas.scope();
  canvas.clip(box(area));
  canvas.fill(box(area), palette.parchment_low);
  if (palette.ornate) canvas.stroke(lattice(area, 46), hex(0xDCCBA3), {2});
  canvas.fill(box({area.x, area.y, area.width, 26}), palette.parchment);
  canvas.fill(box({area.x, area.y + 24, area.width, 4}), edge);
  canvas.fill(box({area.x, area.y, area.width, 4}), palette.gold);
  canvas.fill(box({area.x, area.y, 3, area.height}), edge);
  canvas.fill(box({area.right() - 3, area.y, 3, area.height}), edge);
  paint_text(canvas, {area.x, area.bottom() - 92, area.width, 78}, rank,
             {.cut = Cut::garamond_bold,
              .size = 70,
              .colour = palette.fillet,
              .side = Side::centre,
              .leading = 1},
             {.floor = 24});
}

void paint_pole(Canvas& canvas, const Rect& area) {
  canvas.fill(box(area), Linear{{area.x, area.y},
                                {area.right(), area.y},
                                {{0, canvas.palette().gold_light}, {1, canvas.palette().fillet}}});
}

void paint_rays(Canvas& canvas, const Rect& area, Point from) {
  const double reach = area.width + area.height;
  Outline rays;
  for (int step = 0; step < 80; step += 2) {
    const double a = step * std::numbers::pi / 40, b = a + std::numbers::pi / 40;
    rays.move_to(from).line_to({from.x + reach * std::cos(a), from.y + reach * std::sin(a)});
    rays.line_to({from.x + reach * std::cos(b), from.y + reach * std::sin(b)}).close();
  }
  const auto scope = canvas.scope();
  canvas.clip(box(area));
  canvas.fill(rays, canvas.palette().gold.faded(0.07));
}

} // namespace blason
