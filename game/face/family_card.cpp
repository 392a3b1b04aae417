#include "face/card.hpp"

#include "face/card_parts.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"

namespace blason {
namespace {

void paint_card_night(Canvas& canvas, const Rect& area) {
  canvas.fill(box(area), canvas.palette().ink);
  Outline lines;
  for (double x = area.x - area.height; x < area.right() + area.height; x += 6) {
    lines.move_to({x, area.y}).line_to({x + area.height, area.bottom()});
    lines.move_to({x, area.y}).line_to({x - area.height, area.bottom()});
  }
  const auto scope = canvas.scope();
  canvas.clip(box(area));
  canvas.stroke(lines, canvas.palette().card_lattice, {0.3});
}

/// Label over value.
std::vector<Paragraph> criteria_of(const FamilyCard& face, const Palette& palette) {
  std::vector<Paragraph> stack;
  for (const auto& [label, value] : face.criteria) {
    if (!label.empty())
      stack.push_back(
          {label,
           {.cut = Cut::inter_bold, .size = 2.3, .colour = palette.gold_dark, .spacing = 0.06},
           0,
           1.35});
    stack.push_back(
        {value,
         {.cut = Cut::inter_medium, .size = 3.05, .colour = palette.sepia, .leading = 1.22},
         0,
         label.empty() ? 1.35 : 0});
  }
  return stack;
}

} // namespace

void paint_family(Canvas& canvas, const Rect& area, const FamilyCard& face) {
  const Palette& palette = canvas.palette();
  const double h = area.height, words = face.motto.empty() ? h * 0.22 : h * 0.36;
  paint_crest(canvas, {area.x, area.y, area.width, h - words}, face.crest);
  paint_text(canvas, {area.x, area.y + h - words + h * 0.03, area.width, h * 0.17}, face.name,
             {.cut = Cut::garamond_bold,
              .size = h * 0.125,
              .colour = palette.text,
              .side = Side::centre,
              .leading = 1},
             {.floor = h * 0.08, .lines = 2, .level = Level::middle});
  paint_text(canvas, {area.x, area.y + h * 0.835, area.width, h * 0.155}, face.motto,
             {.cut = Cut::garamond_italic,
              .size = h * 0.115,
              .colour = palette.gold_text,
              .side = Side::centre,
              .leading = 1.04},
             {.floor = h * 0.07, .lines = 2, .level = Level::top});
}

void paint_family_card(Canvas& canvas, const Rect& into, const FamilyCard& face) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(tarot, into);
  paint_card_ground(canvas, tarot);
  {
    const auto corners = canvas.scope();
    canvas.clip(rounded(tarot, 3.5));
    paint_card_night(canvas, {0, 0, 70, 57});
    canvas.fill(box({0, 56.65, 70, 0.7}), palette.gold);
  }
  paint_fillet(canvas, tarot, 1, 3, palette.card_edge, palette.gold);
  paint_crest(canvas, {17, 6.4, 36, 43.2}, face.crest);
  if (!face.motto.empty()) paint_ribbon(canvas, {13, 51.2, 44, 8.2});
  paint_text(canvas, {14.5, 51.6, 41, 7.4}, face.motto,
             {.cut = Cut::garamond_italic,
              .size = 4.7,
              .colour = palette.sepia,
              .side = Side::centre,
              .leading = 1.05},
             {.floor = 2.6, .lines = 2, .level = Level::middle});
  paint_text(canvas, {6, 63.4, 58, 8}, face.name,
             {.cut = Cut::garamond_bold,
              .size = 6.6,
              .colour = palette.sepia,
              .side = Side::centre,
              .leading = 1},
             {.floor = 3.6, .lines = 2, .level = Level::middle});
  paint_text(canvas, {6, 71.8, 58, 5.4}, face.fief,
             {.cut = Cut::garamond_italic,
              .size = 3.3,
              .colour = palette.sepia2,
              .side = Side::centre,
              .leading = 1.1},
             {.floor = 2.3, .lines = 2});
  paint_rule(canvas, {35, 79.4}, 21, 1);
  paint_stack(canvas, {7.5, 82.4, 56.5, 31.6}, criteria_of(face, palette), 0.7, Level::top);
}

} // namespace blason
