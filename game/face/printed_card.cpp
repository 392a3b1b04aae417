#include "face/printed_card.hpp"

#include "face/card_parts.hpp"
#include "face/landscape.hpp"
#include "face/ornament.hpp"

namespace blason {
namespace {

Rect bled(CardSize size, double bleed) { return trim_of(size).inset(-bleed); }

/// The ground runs past the trim, so that a cut a millimetre off shows no white; past the bleed it
/// overlaps its neighbour by a hair, so that no seam shows between them.
void paint_bleed(Canvas& canvas, const Rect& to, Colour ground) {
  canvas.fill(box(to.inset(-0.1)), ground);
}

/// The ink of a family's card out to the bleed. It is painted last, over the hair of parchment that
/// shines through at the card's rounded corners.
void paint_family_bleed(Canvas& canvas, CardSize size, double bleed) {
  const Rect trim = trim_of(size), to = bled(size, bleed);
  const double ink = size == CardSize::poker ? poker_family_ink : family_ink;
  const auto scope = canvas.scope();
  canvas.clip(box({to.x - 0.2, to.y - 0.2, to.width + 0.4, ink - to.y + 0.2}));
  Outline ring = box(to.inset(-0.2));
  ring.add(rounded(trim.inset(0.2), 3.3));
  canvas.fill(ring, canvas.palette().ink, Canvas::Rule::even_odd);
  for (const double x : {to.x - 0.1, trim.right() - 0.2})
    canvas.fill(box({x, ink - 0.35, bleed + 0.3, 0.35}), canvas.palette().gold);
}

/// The land of a fief's card out to the bleed, before the card is laid on it.
void paint_fief_bleed(Canvas& canvas, const FiefCard& card, CardSize size, double bleed) {
  const Rect to = bled(size, bleed).inset(-0.1);
  const double land = size == CardSize::poker ? poker_fief_land : fief_land;
  paint_landscape(canvas, {to.x, to.y, to.width, land - to.y}, card.land);
  canvas.fill(box({to.x, land - 0.4, to.width, 0.8}), canvas.palette().gold);
}

struct PaintFace {
  Canvas& canvas;
  CardSize size;
  void operator()(const PersonaCard& card) const {
    size == CardSize::poker ? paint_poker_persona(canvas, poker_trim, card)
                            : paint_persona_card(canvas, tarot_trim, card);
  }
  void operator()(const FamilyCard& card) const {
    size == CardSize::poker ? paint_poker_family(canvas, poker_trim, card)
                            : paint_family_card(canvas, tarot_trim, card);
  }
  void operator()(const FiefCard& card) const {
    size == CardSize::poker ? paint_poker_fief(canvas, poker_trim, card)
                            : paint_fief_card(canvas, tarot_trim, card);
  }
  void operator()(const QuoteCard& card) const {
    size == CardSize::poker ? paint_poker_quote(canvas, poker_trim, card)
                            : paint_quote_card(canvas, tarot_trim, card);
  }
};

/// On a plate, for the land behind it is of any colour.
void paint_fief_code(Canvas& canvas, const std::string& code, bool small) {
  const Palette& palette = canvas.palette();
  const double unit = small ? 0.85 : 1;
  const Rect plate{small ? 4.6 : 5.6, small ? 4.2 : 5.2, 9.6 * unit, 7.6 * unit};
  canvas.fill(rounded(plate, 1.2), palette.parchment);
  canvas.stroke(rounded(plate, 1.2), palette.gold_dark, {0.3});
  paint_text(canvas, plate, code,
             {.cut = Cut::garamond_bold,
              .size = 7 * unit,
              .colour = palette.gold_dark,
              .side = Side::centre,
              .leading = 1},
             {.floor = 2.4, .level = Level::middle});
}

void paint_code(Canvas& canvas, const PrintedCard& card, CardSize size) {
  const bool small = size == CardSize::poker;
  if (std::holds_alternative<FiefCard>(card.face)) return paint_fief_code(canvas, card.code, small);
  const bool family = std::holds_alternative<FamilyCard>(card.face);
  const Rect letter = small ? Rect{5, 4.6, 9, 7} : Rect{6, 5.4, 10.4, 8.6};
  const Rect number = small ? Rect{44, 5.6, 12.4, 5.4} : Rect{50, 7, 12.6, 6};
  paint_text(canvas, family ? letter : number, card.code,
             {.cut = Cut::garamond_bold,
              .size = (family ? 8 : 4.6) * (small ? 0.85 : 1),
              .colour = family ? canvas.palette().gold_light : canvas.palette().gold_dark,
              .side = family ? Side::centre : Side::end,
              .leading = 1},
             {.floor = 2.4, .level = Level::middle});
}

/// Where a card that carries on has its name, what it is, a rule, and the words.
struct MorePlan {
  Rect name, more;
  Point rule;
  double rule_half;
  Rect words;
};
constexpr MorePlan tarot_more{{8, 7, 42, 8}, {8, 15.4, 54, 4.6}, {35, 22}, 21, {8, 25, 54, 88}};
constexpr MorePlan poker_more{
    {7, 5.4, 36, 7}, {7, 12.6, 49, 4}, {31.5, 18}, 17, {7, 20.4, 49, 61.6}};

constexpr Fit more_fit{.floor = 0, .lines = 0};

const MorePlan& more_plan(CardSize size) {
  return size == CardSize::poker ? poker_more : tarot_more;
}

Lettering more_lettering(const Palette& palette) {
  return {.cut = Cut::inter, .size = 2.6, .colour = palette.sepia, .leading = 1.3};
}

} // namespace

void paint_front(Canvas& canvas, const PrintedCard& card, CardSize size) {
  std::visit(PaintFace{canvas, size}, card.face);
  paint_code(canvas, card, size);
}

void paint_bled_front(Canvas& canvas, const PrintedCard& card, CardSize size, double bleed) {
  paint_bleed(canvas, bled(size, bleed), canvas.palette().parchment);
  if (const auto* fief = std::get_if<FiefCard>(&card.face))
    paint_fief_bleed(canvas, *fief, size, bleed);
  std::visit(PaintFace{canvas, size}, card.face);
  if (std::holds_alternative<FamilyCard>(card.face)) paint_family_bleed(canvas, size, bleed);
  paint_code(canvas, card, size);
}

std::vector<std::string> cut_for_more(Fonts& fonts, CardSize size, const std::string& words) {
  return pages(fonts, more_plan(size).words, words, more_lettering(printed()), more_fit);
}

void paint_bled_more(Canvas& canvas, const FurtherCard& further, CardSize size, double bleed) {
  const Palette& palette = canvas.palette();
  const MorePlan& plan = more_plan(size);
  paint_bleed(canvas, bled(size, bleed), palette.parchment);
  paint_card_ground(canvas, trim_of(size));
  paint_fillet(canvas, trim_of(size), 1, 3, palette.fillet, palette.gold);
  paint_text(canvas, plan.name, further.card.name,
             {.cut = Cut::garamond_bold, .size = 4.6, .colour = palette.sepia, .leading = 1.02},
             {.floor = 2.6, .lines = 2, .level = Level::middle});
  paint_text(canvas, plan.more, further.more,
             {.cut = Cut::garamond_italic, .size = 3.6, .colour = palette.sepia2});
  paint_rule(canvas, plan.rule, plan.rule_half, 1);
  canvas.take_unfit(); // the heading may end with …: the words themselves stand below it
  paint_text(canvas, plan.words, further.words, more_lettering(palette), more_fit);
  paint_code(canvas, further.card, size);
}

void paint_bled_back(Canvas& canvas, CardSize size, double bleed, std::string_view words) {
  paint_bleed(canvas, bled(size, bleed), canvas.palette().ink);
  size == CardSize::poker ? paint_poker_back(canvas, poker_trim, words)
                          : paint_card_back(canvas, tarot_trim, words);
}

} // namespace blason
