#include "face/card.hpp"

#include "face/card_parts.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"

#include <algorithm>

namespace blason {
namespace {

Lettering quotation(const Palette& palette, double size) {
  return {.cut = Cut::garamond_italic,
          .size = size,
          .colour = palette.sepia,
          .side = Side::centre,
          .leading = 1.13};
}

/// Plain words, as large as the card lets them.
void paint_plain_words(Canvas& canvas, const std::string& words) {
  paint_text(canvas, {8, 18, 54, 78}, words,
             {.cut = Cut::garamond,
              .size = 6.5,
              .colour = canvas.palette().sepia,
              .side = Side::centre,
              .leading = 1.13},
             {.floor = 2.4, .lines = 0, .level = Level::middle});
}

/// Between large guillemets while the words stand at reading size; longer ones take the whole card.
void paint_quotation(Canvas& canvas, const std::string& words) {
  const Palette& palette = canvas.palette();
  const Rect airy{8, 39, 54, 36}, full{8, 24, 54, 70};
  const Fit reading{.floor = 4.6, .lines = 0, .level = Level::middle};
  if (set_text(canvas.fonts(), airy, words, quotation(palette, 7.4), reading).rest.empty()) {
    paint_guillemet(canvas, {8.3, 20, 21.3, 17}, palette.gold);
    paint_guillemet(canvas, {40.4, 75.8, 21.3, 17}, palette.gold, true);
    paint_text(canvas, airy, words, quotation(palette, 7.4), reading);
  } else {
    paint_guillemet(canvas, {7.5, 16.5, 8, 6.6}, palette.gold);
    paint_guillemet(canvas, {54.5, 91.6, 8, 6.6}, palette.gold, true);
    paint_text(canvas, full, words, quotation(palette, 5.7),
               {.floor = 2.4, .lines = 0, .level = Level::middle});
  }
}

} // namespace

void paint_quote_card(Canvas& canvas, const Rect& into, const QuoteCard& face) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(tarot, into);
  paint_card_ground(canvas, tarot);
  paint_fillet(canvas, tarot, 1, 3, palette.fillet, palette.gold);
  paint_text(canvas, {8, 6.6, 54, 4.2}, face.heading,
             {.cut = Cut::inter_bold,
              .size = 2.5,
              .colour = palette.gold_dark,
              .side = Side::centre,
              .spacing = 0.16},
             {.floor = 1.9, .level = Level::middle});
  paint_rule(canvas, {35, 14}, 18, 1);
  if (face.quoted)
    paint_quotation(canvas, face.words);
  else
    paint_plain_words(canvas, face.words);
  paint_rule(canvas, {35, 99.6}, 21, 1);
  paint_text(canvas, {8, 102.6, 54, 4.6}, face.source,
             {.cut = Cut::inter_semibold, .size = 3, .colour = palette.sepia, .side = Side::centre},
             {.floor = 2.15, .lines = 2});
  paint_text(canvas, {8, 107.4, 54, 5.4}, face.question,
             {.cut = Cut::inter, .size = 2.6, .colour = palette.sepia2, .side = Side::centre},
             {.floor = 2.15, .lines = 2});
}

void paint_reason(Canvas& canvas, const Rect& area, const ReasonSheet& sheet) {
  const Palette& palette = canvas.palette();
  const double unit = std::min(area.width / 76.8, area.height / 45.2);
  paint_parchment_panel(canvas, area, unit);
  const Rect inner{area.x + 5.2 * unit, area.y + 3.8 * unit, area.width - 10.4 * unit,
                   area.height - 8.6 * unit};
  const double x = inner.x + 9.2 * unit, width = inner.width - 9.2 * unit;
  const Paragraph quote{
      sheet.quotation,
      {.cut = Cut::garamond_italic, .size = 5.8 * unit, .colour = palette.sepia, .leading = 1.08}};
  paint_guillemet(canvas, {inner.x, inner.y + 1.8 * unit, 7 * unit, 6.4 * unit}, palette.gold);
  if (sheet.reason.empty())
    return paint_stack(canvas, {x, inner.y, width, inner.height}, {quote}, 0.5);
  const std::vector<Paragraph> reason{
      {sheet.heading, {.cut = Cut::inter_bold, .size = 3.3 * unit, .colour = palette.gold_dark}},
      {sheet.reason,
       {.cut = Cut::inter_medium, .size = 3.3 * unit, .colour = palette.sepia, .leading = 1.3}}};
  // The quotation gives way first: what is said about it is longer and is read last.
  const double most = stack_height(canvas.fonts(), inner.width, reason);
  const double below = std::clamp(most, inner.height * 0.4, inner.height * 0.6);
  const double rule = inner.bottom() - below - 2 * unit;
  paint_stack(canvas, {x, inner.y, width, rule - inner.y - 1.6 * unit}, {quote}, 0.5);
  canvas.fill(box({inner.x, rule, inner.width, 0.2 * unit}), canvas.palette().card_edge);
  paint_stack(canvas, {inner.x, inner.bottom() - below, inner.width, below}, reason, 0.6,
              Level::top);
}

namespace {

void paint_back_lattice(Canvas& canvas) {
  const auto inside = canvas.scope();
  canvas.clip(box(tarot.inset(4.5)));
  Outline lines;
  for (double x = -111; x < 172; x += 5) {
    lines.move_to({4.5 + x, 4.5}).line_to({4.5 + x + 111, 115.5});
    lines.move_to({4.5 + x, 4.5}).line_to({4.5 + x - 111, 115.5});
  }
  canvas.stroke(lines, canvas.palette().back_lattice, {0.16});
  for (int row = 0; row <= 24; ++row)
    for (double x = row % 2 == 1 ? 2.5 : 0; x <= 70; x += 5)
      canvas.fill(lozenge({4.5 + x, 4.5 + row * 5.0}, 0.42, 0.42), canvas.palette().fillet);
}

/// The mark is a shield: a theme without ornaments shows what is meant by it, a person's words.
void paint_back_sign(Canvas& canvas) {
  const Palette& palette = canvas.palette();
  if (palette.ornate) return paint_logo(canvas, {23, 41, 24, 28.8});
  paint_guillemet(canvas, {20.5, 50, 13, 12}, palette.gold);
  paint_guillemet(canvas, {36.5, 50, 13, 12}, palette.gold, true);
}

} // namespace

void paint_card_back(Canvas& canvas, const Rect& into, std::string_view words) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(tarot, into);
  canvas.fill(rounded(tarot, 3.5), palette.ink);
  if (palette.ornate) paint_back_lattice(canvas);
  paint_fillet(canvas, tarot, 1, 3, palette.gold, palette.gold_light);
  if (palette.ornate) {
    canvas.fill(ellipse({35, 60}, 23, 29), palette.ink);
    canvas.stroke(ellipse({35, 60}, 21.6, 27.6), palette.gold, {0.4});
    canvas.stroke(ellipse({35, 60}, 20.6, 26.6), palette.gold, {0.16});
  }
  paint_back_sign(canvas);
  paint_text(canvas, {16, 74.6, 38, 6}, words,
             {.cut = Cut::garamond_bold,
              .size = 5,
              .colour = palette.gold_light,
              .side = Side::centre,
              .leading = 1.1,
              .spacing = 0.2},
             {.floor = 2.5});
}

} // namespace blason
