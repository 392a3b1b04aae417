#include "face/card.hpp"

#include "face/card_parts.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"
#include "face/portrait.hpp"

#include <algorithm>

namespace blason {
namespace {

void paint_card_shield(Canvas& canvas, const Rect& place, const PersonaCard& card) {
  if (card.crest)
    paint_crest(canvas, place, *card.crest);
  else
    paint_hidden_crest(canvas, place);
}

/// Name and tagline as one block, which shrinks together when one of them is long.
void paint_heading(Canvas& canvas, const Rect& place, const PersonaCard& card, double name,
                   double tagline, Side side) {
  const Palette& palette = canvas.palette();
  paint_stack(canvas, place,
              {{card.name,
                {.cut = Cut::garamond_bold,
                 .size = name,
                 .colour = palette.sepia,
                 .side = side,
                 .leading = 1.02},
                2},
               {card.tagline,
                {.cut = Cut::garamond_italic,
                 .size = tagline,
                 .colour = palette.sepia2,
                 .side = side,
                 .leading = 1.1},
                3,
                name * 0.14}},
              0.5);
}

std::size_t longest(const std::vector<std::string>& items) {
  std::size_t letters = 0;
  for (const std::string& item : items) {
    const auto starts =
        std::count_if(item.begin(), item.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
    letters = std::max(letters, static_cast<std::size_t>(starts));
  }
  return letters;
}

std::vector<Paragraph> traits_of(const PersonaCard& card, Cut cut, double size, Colour colour,
                                 double gap) {
  std::vector<Paragraph> stack;
  for (const std::string& trait : card.traits)
    stack.push_back(
        {trait, {.cut = cut, .size = size, .colour = colour, .leading = 1.25}, 0, gap, true});
  return stack;
}

} // namespace

void paint_persona_card(Canvas& canvas, const Rect& into, const PersonaCard& card) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(tarot, into);
  paint_card_ground(canvas, tarot);
  paint_fillet(canvas, tarot, 1, 3, palette.fillet, palette.gold);
  paint_portrait(canvas, {10, 6.2, 50, 57.4}, card.portrait, Frame::arch);
  paint_card_shield(canvas, {5.8, 6.4, 10.6, 12.8}, card);
  paint_text(canvas, {50, 8.2, 12.6, 4.8}, card.number,
             {.cut = Cut::garamond_bold,
              .size = 4.6,
              .colour = palette.gold_dark,
              .side = Side::end,
              .leading = 1},
             {.floor = 2.4});
  paint_heading(canvas, {6, 64.2, 58, 14.4}, card, 5.9, 4.35, Side::centre);
  paint_rule(canvas, {35, 79.8}, 21, 1);
  const Setting facts =
      paint_text(canvas, {6, 82.2, 58, 9}, dotted({card.age, card.place, card.situation}),
                 {.cut = Cut::inter_semibold,
                  .size = 2.8,
                  .colour = palette.gold_dark,
                  .side = Side::centre,
                  .leading = 1.15},
                 {.floor = 2.15, .lines = 3});
  const double below = 82.2 + std::max(facts.height, 3.2) + 1.8;
  // Three one-line traits may grow.
  const double size = longest(card.traits) < 38 ? 3.15 : 2.9;
  paint_stack(canvas, {7, below, 57, 113.6 - below},
              traits_of(card, Cut::inter, size, palette.sepia, size > 3 ? 2.4 : 1.3), 0.7);
}

void paint_persona_scene(Canvas& canvas, const Rect& into, const PersonaCard& card) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(tarot, into);
  paint_card_ground(canvas, tarot);
  paint_fillet(canvas, tarot, 1, 3, palette.fillet, palette.gold);
  paint_portrait(canvas, {9.5, 6.4, 51, 58}, card.portrait, Frame::arch);
  paint_card_shield(canvas, {5, 5.6, 13, 15.6}, card);
  paint_heading(canvas, {5, 65, 60, 22.6}, card, 7, 5.5, Side::centre);
  paint_rule(canvas, {35, 90}, 21, 1);
  const Lettering facts{.cut = Cut::inter_semibold,
                        .size = 4.75,
                        .colour = palette.sepia,
                        .side = Side::centre,
                        .leading = 1.22};
  paint_stack(canvas, {6, 92.4, 58, 22},
              {{dotted({card.age, card.place}), facts, 3}, {card.situation, facts, 3}}, 0.55);
}

void paint_persona_panel(Canvas& canvas, const Rect& into, const PersonaCard& card) {
  const Palette& palette = canvas.palette();
  const double unit = into.height / 316, face_width = std::min(212 * unit, into.width * 0.34);
  paint_parchment(canvas, into, 14 * unit);
  {
    const auto scope = canvas.scope();
    canvas.clip(rounded(into, 14 * unit));
    paint_portrait(canvas, {into.x, into.y, face_width, into.height}, card.portrait, Frame::tile);
  }
  const double x = into.x + face_width + 30 * unit, width = into.right() - x - 30 * unit;
  const auto line = [&](double y, double height) {
    return Rect{x, into.y + y * unit, width, height * unit};
  };
  paint_heading(canvas, line(16, 100), card, 48 * unit, 36 * unit, Side::start);
  canvas.fill(box(line(120, 2)), canvas.palette().card_edge);
  paint_stack(canvas, line(130, 172),
              traits_of(card, Cut::inter_medium, 33 * unit, palette.sepia, 6 * unit), 0.5);
}

} // namespace blason
