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
    stack.push_back({trait,
                     {.cut = cut, .size = size, .colour = colour, .leading = 1.25},
                     0,
                     gap,
                     card_bullet});
  return stack;
}

/// Where the parts of a card stand and how large its words are, in millimetres from the trim.
struct PersonaPlan {
  Rect trim;
  double margin; // of the fillet
  Rect arch, shield, number;
  double number_size;
  Rect heading;
  double name, tagline;
  Point rule;
  double rule_half;
  Rect facts;
  double fact;
  Rect traits;                 // from where one line of facts ends
  double trait, trait_gap;     // of the traits
  double wide_trait, wide_gap; // the same when all are shorter than that many letters
  std::size_t wide_until;
  double smallest; // part of those sizes
};

// identity.md §6. Three one-line traits may grow.
constexpr PersonaPlan tarot_plan{.trim = tarot_trim,
                                 .margin = 3,
                                 .arch = {10, 6.2, 50, 57.4},
                                 .shield = {5.8, 6.4, 10.6, 12.8},
                                 .number = {50, 8.2, 12.6, 4.8},
                                 .number_size = 4.6,
                                 .heading = {6, 63.6, 58, 14.4},
                                 .name = 5.9,
                                 .tagline = 4.35,
                                 .rule = {35, 79.8},
                                 .rule_half = 21,
                                 .facts = {6, 82.5, 58, 9},
                                 .fact = 2.8,
                                 .traits = {7, 87.2, 57, 26.4},
                                 .trait = 2.9,
                                 .trait_gap = 1.3,
                                 .wide_trait = 3.15,
                                 .wide_gap = 2.4,
                                 .wide_until = 38,
                                 .smallest = 0.7};
constexpr PersonaPlan poker_plan{.trim = poker_trim,
                                 .margin = 2.6,
                                 .arch = {15.5, 5.4, 32, 36.8},
                                 .shield = {5.6, 5.8, 8.6, 10.4},
                                 .number = {44, 6.2, 11.6, 4.2},
                                 .number_size = 3.9,
                                 .heading = {5, 42.4, 53, 12.8},
                                 .name = 5,
                                 .tagline = 3.7,
                                 .rule = {31.5, 57.6},
                                 .rule_half = 17,
                                 .facts = {5, 59.8, 53, 6.4},
                                 .fact = 2.7,
                                 .traits = {5.4, 63.6, 53, 19},
                                 .trait = 2.75,
                                 .trait_gap = 1.4,
                                 .wide_trait = 2.95,
                                 .wide_gap = 1.8,
                                 .wide_until = 34,
                                 .smallest = 0.78};
/// Room for six traits, which most decks have: the face gives way, words stay readable.
constexpr PersonaPlan crowded_poker_plan = [] {
  PersonaPlan plan = poker_plan;
  plan.arch = {19.5, 5.2, 24, 27.6};
  plan.heading = {5, 33.4, 53, 11.8};
  plan.rule.y = 46.4;
  plan.facts.y = 48;
  plan.traits = {5.4, 52, 53, 30.8};
  plan.trait_gap = 0.8;
  plan.wide_gap = 1.3;
  return plan;
}();

void paint_by(Canvas& canvas, const Rect& into, const PersonaCard& card, const PersonaPlan& plan) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(plan.trim, into);
  paint_card_ground(canvas, plan.trim);
  paint_fillet(canvas, plan.trim, 1, plan.margin, palette.fillet, palette.gold);
  paint_portrait(canvas, plan.arch, card.portrait, Frame::arch);
  paint_card_shield(canvas, plan.shield, card);
  paint_text(canvas, plan.number, card.number,
             {.cut = Cut::garamond_bold,
              .size = plan.number_size,
              .colour = palette.gold_dark,
              .side = Side::end,
              .leading = 1},
             {.floor = 2.4});
  paint_heading(canvas, plan.heading, card, plan.name, plan.tagline, Side::centre);
  paint_rule(canvas, plan.rule, plan.rule_half, 1);
  const Setting facts =
      paint_text(canvas, plan.facts, dotted({card.age, card.place, card.situation}),
                 {.cut = Cut::inter_semibold,
                  .size = plan.fact,
                  .colour = palette.gold_dark,
                  .side = Side::centre,
                  .leading = 1.15},
                 {.floor = 2.15, .lines = 3});
  Rect traits = plan.traits;
  const double more = std::max(facts.height - 3.2, 0.0);
  traits.y += more;
  traits.height -= more;
  const bool wide = longest(card.traits) < plan.wide_until;
  const double size = wide ? plan.wide_trait : plan.trait;
  paint_stack(
      canvas, traits,
      traits_of(card, Cut::inter, size, palette.sepia, wide ? plan.wide_gap : plan.trait_gap),
      plan.smallest);
}

} // namespace

void paint_persona_card(Canvas& canvas, const Rect& into, const PersonaCard& card) {
  paint_by(canvas, into, card, tarot_plan);
}

void paint_poker_persona(Canvas& canvas, const Rect& into, const PersonaCard& card) {
  paint_by(canvas, into, card, card.traits.size() > 4 ? crowded_poker_plan : poker_plan);
}

void paint_persona_scene(Canvas& canvas, const Rect& into, const PersonaCard& card) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(tarot_trim, into);
  paint_card_ground(canvas, tarot_trim);
  paint_fillet(canvas, tarot_trim, 1, 3, palette.fillet, palette.gold);
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

} // namespace blason
