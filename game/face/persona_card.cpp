#include "face/card.hpp"

#include "face/card_parts.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"
#include "face/portrait.hpp"

#include <algorithm>

namespace blason {
namespace {

void paint_card_shield(Canvas& canvas, const Rect& place, const PersonaCard& face) {
  if (face.crest)
    paint_crest(canvas, place, *face.crest);
  else
    paint_hidden_crest(canvas, place);
}

void paint_name(Canvas& canvas, const Rect& place, const std::string& name, double size,
                double floor) {
  paint_text(canvas, place, name,
             {.cut = Cut::garamond_bold,
              .size = size,
              .colour = canvas.palette().sepia,
              .side = Side::centre,
              .leading = 1.02},
             {.floor = floor, .lines = 2, .level = Level::middle});
}

void paint_tagline(Canvas& canvas, const Rect& place, const std::string& words, double size,
                   double floor) {
  paint_text(canvas, place, words,
             {.cut = Cut::garamond_italic,
              .size = size,
              .colour = canvas.palette().sepia2,
              .side = Side::centre,
              .leading = 1.1},
             {.floor = floor, .lines = 3, .level = Level::middle});
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

std::vector<Paragraph> traits_of(const PersonaCard& face, Cut cut, double size, Colour colour,
                                 double gap) {
  std::vector<Paragraph> stack;
  for (const std::string& trait : face.traits)
    stack.push_back(
        {trait, {.cut = cut, .size = size, .colour = colour, .leading = 1.25}, 0, gap, true});
  return stack;
}

} // namespace

void paint_persona_card(Canvas& canvas, const Rect& into, const PersonaCard& face) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(tarot, into);
  paint_card_ground(canvas, tarot);
  paint_fillet(canvas, tarot, 1, 3, palette.fillet, palette.gold);
  paint_portrait(canvas, {10, 6.2, 50, 57.4}, face.portrait, Frame::arch);
  paint_card_shield(canvas, {5.8, 6.4, 10.6, 12.8}, face);
  paint_text(canvas, {50, 8.2, 12.6, 4.8}, face.number,
             {.cut = Cut::garamond_bold,
              .size = 4.6,
              .colour = palette.gold_dark,
              .side = Side::end,
              .leading = 1});
  paint_name(canvas, {6, 64.6, 58, 6.8}, face.name, 5.9, 3.1);
  paint_tagline(canvas, {6, 71.6, 58, 7}, face.tagline, 4.35, 2.6);
  paint_rule(canvas, {35, 79.8}, 21, 1);
  paint_text(canvas, {6, 82.2, 58, 4.8}, dotted({face.age, face.place, face.situation}),
             {.cut = Cut::inter_semibold,
              .size = 2.8,
              .colour = palette.gold_dark,
              .side = Side::centre,
              .leading = 1.1},
             {.floor = 2.15, .lines = 2});
  // Three one-line traits may grow.
  const double size = longest(face.traits) < 38 ? 3.15 : 2.9;
  paint_stack(canvas, {7, 87.4, 57, 26},
              traits_of(face, Cut::inter, size, palette.sepia, size > 3 ? 2.4 : 1.3), 0.7);
}

void paint_persona_scene(Canvas& canvas, const Rect& into, const PersonaCard& face) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(tarot, into);
  paint_card_ground(canvas, tarot);
  paint_fillet(canvas, tarot, 1, 3, palette.fillet, palette.gold);
  paint_portrait(canvas, {9.5, 6.4, 51, 58}, face.portrait, Frame::arch);
  paint_card_shield(canvas, {5, 5.6, 13, 15.6}, face);
  paint_name(canvas, {5, 65.6, 60, 7.8}, face.name, 7, 4.4);
  paint_tagline(canvas, {6, 73.6, 58, 13.2}, face.tagline, 5.5, 4.7);
  paint_rule(canvas, {35, 90}, 21, 1);
  const Lettering facts{.cut = Cut::inter_semibold,
                        .size = 4.75,
                        .colour = palette.sepia,
                        .side = Side::centre,
                        .leading = 1.22};
  paint_text(canvas, {6, 93, 58, 6}, dotted({face.age, face.place}), facts, {.floor = 3.6});
  paint_text(canvas, {6, 99, 58, 15}, face.situation, facts, {.floor = 3.6, .lines = 3});
}

void paint_persona_panel(Canvas& canvas, const Rect& into, const PersonaCard& face) {
  const Palette& palette = canvas.palette();
  const double unit = into.height / 316, face_width = 212 * unit;
  paint_parchment(canvas, into, 14 * unit);
  {
    const auto scope = canvas.scope();
    canvas.clip(rounded(into, 14 * unit));
    paint_portrait(canvas, {into.x, into.y, face_width, into.height}, face.portrait, Frame::tile);
  }
  const double x = into.x + face_width + 30 * unit, width = into.right() - x - 30 * unit;
  const auto line = [&](double y, double height) {
    return Rect{x, into.y + y * unit, width, height * unit};
  };
  paint_text(canvas, line(20, 52), face.name,
             {.cut = Cut::garamond_bold, .size = 48 * unit, .colour = palette.sepia, .leading = 1},
             {.floor = 30 * unit});
  paint_text(
      canvas, line(72, 44), face.tagline,
      {.cut = Cut::garamond_italic, .size = 36 * unit, .colour = palette.sepia2, .leading = 1.1},
      {.floor = 24 * unit});
  canvas.fill(box(line(120, 2)), hex(0xB88F42));
  paint_stack(canvas, line(130, 172),
              traits_of(face, Cut::inter_medium, 33 * unit, palette.sepia, 6 * unit), 0.65);
}

} // namespace blason
