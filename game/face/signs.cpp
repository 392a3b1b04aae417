#include "face/logo.hpp"
#include "face/ornament.hpp"
#include "face/shield_drawings.hpp"
#include "face/text.hpp"

#include <cmath>
#include <numbers>

namespace blason {

Logo logo(const Palette& palette) {
  return {shield("ecu"),
          hex(0x1C1F3B),
          palette.gold,
          4,
          {{outline("M50,-5H105V125H50Z"), palette.gold},
           {outline("M30,34L13,55L30,76H22L8,55L22,34ZM46,34L29,55L46,76H38L22,55L38,34Z"),
            palette.gold},
           {outline("M54,34L71,55L54,76H62L78,55L62,34ZM70,34L87,55L70,76H78L92,55L78,34Z"),
            palette.ink}}};
}

void paint_logo(Canvas& canvas, const Rect& into) {
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 100, 120}, into);
  const Logo mark = logo(canvas.palette());
  canvas.fill(mark.shield, mark.field);
  {
    const auto inside = canvas.scope();
    canvas.clip(mark.shield);
    for (const Logo::Part& part : mark.inside) canvas.fill(part.shape, part.fill);
  }
  canvas.stroke(mark.shield, mark.rim, {.width = mark.rim_width, .round_joins = false});
}

void paint_tick(Canvas& canvas, const Rect& into) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 48, 48}, into);
  canvas.fill(outline("O24,24,22"), palette.right);
  canvas.stroke(outline("O24,24,22"), palette.chalk, {3});
  canvas.stroke(outline("M13,25L21,33L36,16"), hex(0x0F1124), {.width = 6, .round_ends = true});
}

void paint_cross(Canvas& canvas, const Rect& into) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 48, 48}, into);
  canvas.fill(lozenge({24, 24}, 22, 22), palette.wrong);
  canvas.stroke(lozenge({24, 24}, 22, 22), palette.chalk, {3});
  canvas.stroke(outline("M17,17L31,31M31,17L17,31"), hex(0x0F1124),
                {.width = 6, .round_ends = true});
}

void paint_padlock(Canvas& canvas, const Rect& into, Colour colour) {
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 24, 24}, into);
  canvas.stroke(outline("M7,11V8A5,5 0 0 1 17,8V11"), colour, {2.6});
  canvas.fill(rounded({4.5, 11, 15, 10.5}, 2.2), colour);
}

void paint_crown(Canvas& canvas, const Rect& into) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit({-4, -1, 108, 64}, into);
  const Outline band = outline("M8,60L2,14L26,36L50,4L74,36L98,14L92,60Z");
  const Outline balls = outline("O2,13,5O50,5,5O98,13,5");
  canvas.fill(band, palette.gold_light);
  canvas.stroke(band, palette.gold_dark, {2.4});
  canvas.stroke(outline("M9,50H91"), palette.gold_dark, {2.4});
  canvas.fill(balls, palette.gold_light);
  canvas.stroke(balls, palette.gold_dark, {2});
  canvas.fill(lozenge({50, 48}, 6, 8), tincture("gules").fill);
}

void paint_guillemet(Canvas& canvas, const Rect& into, Colour colour, bool closing) {
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 35, 32}, into);
  if (closing) canvas.turn(180, {17.5, 16});
  canvas.fill(outline("M19,0L6,16L19,32H13L0,16L13,0ZM35,0L22,16L35,32H29L16,16L29,0Z"), colour);
}

void paint_lozenge(Canvas& canvas, const Rect& into, Pip pip) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 24, 24}, into);
  const Outline shape = lozenge({12, 12}, 10, 10);
  if (pip == Pip::now) canvas.stroke(shape, palette.gold.faded(0.27), {10});
  // By daylight gold words are dark, and so is what must be seen of a lozenge.
  if (pip != Pip::empty) canvas.fill(shape, pip == Pip::now ? palette.gold_text : palette.gold);
  const Colour edge = pip == Pip::empty ? palette.pip : palette.gold_text;
  canvas.stroke(shape, edge, {.width = 2, .round_joins = false});
}

void paint_time_left(Canvas& canvas, const Rect& into, std::string_view words) {
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 110, 110}, into);
  paint_text(canvas, {16, 35, 78, 40}, words,
             {.cut = Cut::inter_bold,
              .size = 31,
              .colour = canvas.palette().text,
              .side = Side::centre,
              .tabular = true},
             {.floor = 16, .level = Level::middle});
}

void paint_timer(Canvas& canvas, const Rect& into, double part, std::string_view words,
                 bool last_seconds) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 110, 110}, into);
  const Outline ring = outline("O55,55,46");
  canvas.fill(ring, palette.panel);
  canvas.stroke(ring, palette.border, {9});
  const double way = 2 * std::numbers::pi * std::clamp(part, 0.0, 1.0);
  if (way > 0) {
    Outline left;
    left.move_to({55, 9});
    for (int step = 1; step <= 8; ++step) {
      const double angle = way * step / 8;
      left.arc_to({46, 46}, false, true, {55 + 46 * std::sin(angle), 55 - 46 * std::cos(angle)});
    }
    canvas.stroke(left, last_seconds ? palette.gold_light : palette.gold, {9});
  }
  paint_time_left(canvas, {0, 0, 110, 110}, words);
}

void paint_path(Canvas& canvas, const Rect& area) {
  const Palette& palette = canvas.palette();
  const double head = 22, end = area.right() - head, y = area.y + area.height * 0.3;
  Outline way;
  way.move_to({area.x, area.bottom()})
      .curve_to({area.x + area.width * 0.55, area.bottom()}, {area.x + area.width * 0.45, y},
                {end - 4, y});
  canvas.stroke(way, palette.gold_text, {.width = 5, .round_ends = true, .dashes = {0.5, 13}});
  Outline tip;
  tip.move_to({end, y - 14}).line_to({end + head, y}).line_to({end, y + 14}).close();
  canvas.fill(tip, palette.gold_text);
}

} // namespace blason
