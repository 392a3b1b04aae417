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

/// Where the parts of a card stand and how large its words are, in millimetres from the trim.
struct QuotePlan {
  Rect trim;
  double margin;
  Rect heading;
  Point upper_rule, lower_rule;
  double upper_half, lower_half;
  Rect source, question;
  Rect plain, airy, full; // words without guillemets; between large ones; between small ones
  double plain_size, airy_size, full_size, reading; // `reading`: large guillemets above it
  Rect large_mark, large_close, small_mark, small_close;
};

// identity.md §6.
constexpr QuotePlan tarot_quote{.trim = tarot_trim,
                                .margin = 3,
                                .heading = {8, 6.6, 54, 4.2},
                                .upper_rule = {35, 14},
                                .lower_rule = {35, 99.6},
                                .upper_half = 18,
                                .lower_half = 21,
                                .source = {8, 102.6, 54, 4.6},
                                .question = {8, 107.4, 54, 5.4},
                                .plain = {8, 18, 54, 78},
                                .airy = {8, 39, 54, 36},
                                .full = {8, 24, 54, 70},
                                .plain_size = 6.5,
                                .airy_size = 7.4,
                                .full_size = 5.7,
                                .reading = 4.6,
                                .large_mark = {8.3, 18.8, 21.3, 19.5},
                                .large_close = {40.4, 74.5, 21.3, 19.5},
                                .small_mark = {7.5, 16.5, 8, 6.6},
                                .small_close = {54.5, 91.6, 8, 6.6}};
constexpr QuotePlan poker_quote{.trim = poker_trim,
                                .margin = 2.6,
                                .heading = {7, 5.4, 49, 3.8},
                                .upper_rule = {31.5, 11.2},
                                .lower_rule = {31.5, 72},
                                .upper_half = 15,
                                .lower_half = 17,
                                .source = {7, 74.2, 49, 4},
                                .question = {7, 78.4, 49, 4},
                                .plain = {6.4, 14, 50.2, 55.4},
                                .airy = {6.4, 27.4, 50.2, 29},
                                .full = {6.4, 19, 50.2, 46.4},
                                .plain_size = 5.4,
                                .airy_size = 6.2,
                                .full_size = 5,
                                .reading = 4.2,
                                .large_mark = {6.6, 14.4, 15, 12},
                                .large_close = {41.4, 57, 15, 12},
                                .small_mark = {6, 13.2, 6.6, 5.4},
                                .small_close = {50.4, 65, 6.6, 5.4}};

/// Plain words, as large as the card lets them.
void paint_plain_words(Canvas& canvas, const std::string& words, const QuotePlan& plan) {
  paint_text(canvas, plan.plain, words,
             {.cut = Cut::garamond,
              .size = plan.plain_size,
              .colour = canvas.palette().sepia,
              .side = Side::centre,
              .leading = 1.13},
             {.floor = 2.4, .lines = 0, .level = Level::middle});
}

/// Between large guillemets while the words stand at reading size; longer ones take the whole card.
void paint_quotation(Canvas& canvas, const std::string& words, const QuotePlan& plan) {
  const Palette& palette = canvas.palette();
  const Fit reading{.floor = plan.reading, .lines = 0, .level = Level::middle};
  const Lettering airy = quotation(palette, plan.airy_size);
  if (set_text(canvas.fonts(), plan.airy, words, airy, reading).rest.empty()) {
    paint_guillemet(canvas, plan.large_mark, palette.gold);
    paint_guillemet(canvas, plan.large_close, palette.gold, true);
    paint_text(canvas, plan.airy, words, airy, reading);
  } else {
    paint_guillemet(canvas, plan.small_mark, palette.gold);
    paint_guillemet(canvas, plan.small_close, palette.gold, true);
    paint_text(canvas, plan.full, words, quotation(palette, plan.full_size),
               {.floor = 2.4, .lines = 0, .level = Level::middle});
  }
}

void paint_quote_by(Canvas& canvas, const Rect& into, const QuoteCard& face,
                    const QuotePlan& plan) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(plan.trim, into);
  paint_card_ground(canvas, plan.trim);
  paint_fillet(canvas, plan.trim, 1, plan.margin, palette.fillet, palette.gold);
  paint_text(canvas, plan.heading, face.heading,
             {.cut = Cut::inter_bold,
              .size = 2.5,
              .colour = palette.gold_dark,
              .side = Side::centre,
              .spacing = 0.16},
             {.floor = 1.9, .level = Level::middle});
  paint_rule(canvas, plan.upper_rule, plan.upper_half, 1);
  if (face.quoted)
    paint_quotation(canvas, face.words, plan);
  else
    paint_plain_words(canvas, face.words, plan);
  paint_rule(canvas, plan.lower_rule, plan.lower_half, 1);
  paint_text(canvas, plan.source, face.source,
             {.cut = Cut::inter_semibold, .size = 3, .colour = palette.sepia, .side = Side::centre},
             {.floor = 2.15, .lines = 2});
  paint_text(canvas, plan.question, face.question,
             {.cut = Cut::inter, .size = 2.6, .colour = palette.sepia2, .side = Side::centre},
             {.floor = 2.15, .lines = 2});
}

void paint_back_lattice(Canvas& canvas, const Rect& trim) {
  const Palette& palette = canvas.palette();
  const auto inside = canvas.scope();
  const Rect field = trim.inset(4.5);
  canvas.clip(box(field));
  Outline lines;
  for (double x = -field.height; x < trim.width + field.height; x += 5) {
    lines.move_to({field.x + x, field.y}).line_to({field.x + x + field.height, field.bottom()});
    lines.move_to({field.x + x, field.y}).line_to({field.x + x - field.height, field.bottom()});
  }
  canvas.stroke(lines, palette.back_lattice, {0.16});
  for (int row = 0; row * 5 <= trim.height; ++row)
    for (double x = row % 2 == 1 ? 2.5 : 0; x <= trim.width; x += 5)
      canvas.fill(lozenge({field.x + x, field.y + row * 5.0}, 0.42, 0.42), palette.fillet);
}

/// The mark in its oval, which is a part of tarot's. The mark is a shield: a theme without
/// ornaments shows what is meant by it, a person's words.
void paint_back_sign(Canvas& canvas, Point c, double oval) {
  const Palette& palette = canvas.palette();
  if (!palette.ornate) {
    const Rect open{c.x - 14.5 * oval, c.y - 10 * oval, 13 * oval, 12 * oval};
    const Rect close{c.x + 1.5 * oval, open.y, open.width, open.height};
    paint_guillemet(canvas, open, palette.gold);
    return paint_guillemet(canvas, close, palette.gold, true);
  }
  canvas.fill(ellipse(c, 23 * oval, 29 * oval), palette.ink);
  canvas.stroke(ellipse(c, 21.6 * oval, 27.6 * oval), palette.gold, {0.4});
  canvas.stroke(ellipse(c, 20.6 * oval, 26.6 * oval), palette.gold, {0.16});
  paint_logo(canvas, {c.x - 12 * oval, c.y - 19 * oval, 24 * oval, 28.8 * oval});
}

/// The back of a card of that size; what lies in its oval is a part of tarot's.
void paint_back_by(Canvas& canvas, const Rect& into, const Rect& trim, double oval,
                   std::string_view words) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(trim, into);
  const Point c = trim.centre();
  canvas.fill(rounded(trim, 3.5), palette.ink);
  if (palette.ornate) paint_back_lattice(canvas, trim);
  paint_fillet(canvas, trim, 1, 3, palette.gold, palette.gold_light);
  paint_back_sign(canvas, c, oval);
  paint_text(canvas, {c.x - 19 * oval, c.y + 14.6 * oval, 38 * oval, 6 * oval}, words,
             {.cut = Cut::garamond_bold,
              .size = 5 * oval,
              .colour = palette.gold_light,
              .side = Side::centre,
              .leading = 1.1,
              .spacing = 0.2},
             {.floor = 2.5 * oval});
}

} // namespace

void paint_quote_card(Canvas& canvas, const Rect& into, const QuoteCard& face) {
  paint_quote_by(canvas, into, face, tarot_quote);
}

void paint_poker_quote(Canvas& canvas, const Rect& into, const QuoteCard& face) {
  paint_quote_by(canvas, into, face, poker_quote);
}

void paint_card_back(Canvas& canvas, const Rect& into, std::string_view words) {
  paint_back_by(canvas, into, tarot_trim, 1, words);
}

void paint_poker_back(Canvas& canvas, const Rect& into, std::string_view words) {
  paint_back_by(canvas, into, poker_trim, 0.85, words);
}

} // namespace blason
