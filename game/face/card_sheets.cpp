#include "face/card_sheets.hpp"

#include "face/ornament.hpp"
#include "face/paper_parts.hpp"

#include <array>

namespace blason {
namespace {

constexpr double bleed = 3, mark = 5, clear = 1; // millimetres: identity.md §6
constexpr Rect bled{-bleed, -bleed, tarot_trim.width + 2 * bleed, tarot_trim.height + 2 * bleed};
constexpr Colour mark_ink = hex(0x101010);

/// Where the four cards and their bleed lie.
Rect block_of(const Rect& sheet) {
  return {sheet.centre().x - bled.width, sheet.centre().y - bled.height, 2 * bled.width,
          2 * bled.height};
}

void paint_crop_marks(Canvas& canvas, const Rect& block) {
  Outline lines;
  for (const double column : {0, 1})
    for (const double trim : {bleed, bleed + tarot_trim.width}) {
      const double x = block.x + column * bled.width + trim;
      lines.move_to({x, block.y - clear - mark}).line_to({x, block.y - clear});
      lines.move_to({x, block.bottom() + clear}).line_to({x, block.bottom() + clear + mark});
    }
  for (const double row : {0, 1})
    for (const double trim : {bleed, bleed + tarot_trim.height}) {
      const double y = block.y + row * bled.height + trim;
      lines.move_to({block.x - clear - mark, y}).line_to({block.x - clear, y});
      lines.move_to({block.right() + clear, y}).line_to({block.right() + clear + mark, y});
    }
  canvas.stroke(lines, mark_ink, {.width = 0.2});
}

void paint_registration(Canvas& canvas, Point at) {
  Outline cross;
  cross.move_to({at.x - 3, at.y}).line_to({at.x + 3, at.y});
  cross.move_to({at.x, at.y - 3}).line_to({at.x, at.y + 3});
  canvas.stroke(cross, mark_ink, {.width = 0.2});
  canvas.stroke(circle(at, 1.7), mark_ink, {.width = 0.2});
}

/// A ruler of 50 mm upwards from its foot.
void paint_ruler(Canvas& canvas, Point foot) {
  Outline ruler;
  ruler.move_to(foot).line_to({foot.x, foot.y - 50});
  for (int centimetre = 0; centimetre <= 5; ++centimetre) {
    const double half = centimetre % 5 == 0 ? 1.6 : 1, y = foot.y - centimetre * 10;
    ruler.move_to({foot.x - half, y}).line_to({foot.x + half, y});
  }
  canvas.stroke(ruler, mark_ink, {.width = 0.25});
}

/// Words that run upwards from a point.
void paint_upwards(Canvas& canvas, Point from, double length, const std::string& words) {
  const auto scope = canvas.scope();
  canvas.turn(-90, from);
  paint_brief(canvas, {from.x, from.y, length, 4}, words,
              {.cut = Cut::inter, .size = 2.8, .colour = mark_ink, .leading = 1.2},
              {.floor = 1.6, .level = Level::middle});
}

void paint_margins(Canvas& canvas, const Rect& sheet, const Rect& block, const CardSheets& words,
                   const std::string& slug) {
  const double left = block.x - 16, right = block.right() + 12;
  paint_crop_marks(canvas, block);
  paint_registration(canvas, {block.x - 13, sheet.centre().y});
  paint_registration(canvas, {block.right() + 13, sheet.centre().y});
  paint_upwards(canvas, {left, sheet.centre().y - 12}, 100, words.scale);
  paint_ruler(canvas, {left + 1, block.bottom() - 8});
  paint_upwards(canvas, {left + 3.4, block.bottom() - 8}, 50, words.ruler);
  paint_upwards(canvas, {right, block.bottom()}, block.height / 2 - 8, slug);
}

/// The ground runs past the trim, so that a cut a millimetre off shows no white; past the bleed it
/// overlaps its neighbour by a hair, so that no seam shows between them.
void paint_bleed(Canvas& canvas, Colour ground) { canvas.fill(box(bled.inset(-0.1)), ground); }

/// The ink of a family's card out to the bleed. It is painted last, over the hair of parchment that
/// shines through at the card's rounded corners.
void paint_family_bleed(Canvas& canvas) {
  const auto scope = canvas.scope();
  canvas.clip(box({bled.x - 0.2, bled.y - 0.2, bled.width + 0.4, 57 - bled.y + 0.2}));
  Outline ring = box(bled.inset(-0.2));
  ring.add(rounded(tarot_trim.inset(0.2), 3.3));
  canvas.fill(ring, canvas.palette().ink, Canvas::Rule::even_odd);
  for (const double x : {bled.x - 0.1, tarot_trim.right() - 0.2})
    canvas.fill(box({x, 56.65, bleed + 0.3, 0.35}), canvas.palette().gold);
}

struct PaintFace {
  Canvas& canvas;
  void operator()(const PersonaCard& card) const { paint_persona_card(canvas, tarot_trim, card); }
  void operator()(const FamilyCard& card) const { paint_family_card(canvas, tarot_trim, card); }
  void operator()(const QuoteCard& card) const { paint_quote_card(canvas, tarot_trim, card); }
};

void paint_code(Canvas& canvas, const PrintedCard& card) {
  const bool family = std::holds_alternative<FamilyCard>(card.face);
  paint_text(canvas, family ? Rect{6, 5.4, 10.4, 8.6} : Rect{50, 7, 12.6, 6}, card.code,
             {.cut = Cut::garamond_bold,
              .size = family ? 8 : 4.6,
              .colour = family ? canvas.palette().gold_light : canvas.palette().gold_dark,
              .side = family ? Side::centre : Side::end,
              .leading = 1},
             {.floor = 2.4, .level = Level::middle});
}

constexpr Rect more_room{8, 25, 54, 88};
constexpr Fit more_fit{.floor = 0, .lines = 0};
Lettering more_lettering(const Palette& palette) {
  return {.cut = Cut::inter, .size = 2.6, .colour = palette.sepia, .leading = 1.3};
}

void paint_more(Canvas& canvas, const PrintedCard& card, const std::string& more,
                const std::string& words) {
  const Palette& palette = canvas.palette();
  paint_card_ground(canvas, tarot_trim);
  paint_fillet(canvas, tarot_trim, 1, 3, palette.fillet, palette.gold);
  paint_text(canvas, {8, 7, 42, 8}, card.name,
             {.cut = Cut::garamond_bold, .size = 4.6, .colour = palette.sepia, .leading = 1.02},
             {.floor = 2.6, .lines = 2, .level = Level::middle});
  paint_text(canvas, {8, 15.4, 54, 4.6}, more,
             {.cut = Cut::garamond_italic, .size = 3.6, .colour = palette.sepia2});
  paint_rule(canvas, {35, 22}, 21, 1);
  paint_text(canvas, more_room, words, more_lettering(palette), more_fit);
}

/// Deals cards onto sheets, four at a time.
class Imposer {
public:
  Imposer(Paper& paper, const CardSheets& sheets) : paper_(paper), sheets_(sheets) {}

  void begin_pile(const std::string& name) {
    pile_ = name;
    taken_ = 4;
  }
  template <class Painter> void put(const Painter& paint) {
    if (taken_ == 4) open_sheet();
    Canvas& canvas = paper_.page();
    const Rect block = block_of(paper_.sheet());
    const auto scope = canvas.scope();
    const int column = taken_ % 2, row = taken_ / 2;
    canvas.move(block.x + column * bled.width - bled.x, block.y + row * bled.height - bled.y);
    ++taken_;
    paint(canvas);
  }

private:
  void open_sheet() {
    if (++sheet_ > 1) paper_.turn();
    taken_ = 0;
    paint_margins(paper_.page(), paper_.sheet(), block_of(paper_.sheet()), sheets_,
                  dotted({sheets_.slug, pile_, std::to_string(sheet_)}));
  }

  Paper& paper_;
  const CardSheets& sheets_;
  std::string pile_;
  int taken_ = 4, sheet_ = 0;
};

/// What the card could not hold whole, a paragraph each.
std::string left_out(const std::vector<Unfit>& unfit) {
  std::string words;
  for (const Unfit& each : unfit) words += (words.empty() ? "" : "\n") + each.words;
  return words;
}

void put_card(Imposer& imposer, Paper& paper, const PrintedCard& card, const std::string& more) {
  std::vector<Unfit> unfit;
  imposer.put([&](Canvas& canvas) {
    paint_bleed(canvas, canvas.palette().parchment);
    std::visit(PaintFace{canvas}, card.face);
    if (std::holds_alternative<FamilyCard>(card.face)) paint_family_bleed(canvas);
    paint_code(canvas, card);
    unfit = canvas.take_unfit();
  });
  const std::string words = left_out(unfit);
  if (words.empty()) return;
  for (const std::string& part : pages(paper.page().fonts(), more_room, words,
                                       more_lettering(paper.page().palette()), more_fit))
    imposer.put([&](Canvas& canvas) {
      paint_bleed(canvas, canvas.palette().parchment);
      paint_more(canvas, card, more, part);
      paint_code(canvas, card);
      canvas.take_unfit(); // the heading may end with …: the words themselves stand below it
    });
}

void put_backs(Imposer& imposer, const CardSheets& sheets) {
  imposer.begin_pile(sheets.backs);
  for (int card = 0; card < 4; ++card)
    imposer.put([&](Canvas& canvas) {
      paint_bleed(canvas, canvas.palette().ink);
      paint_card_back(canvas, tarot_trim, sheets.back_words);
    });
}

} // namespace

void paint_front(Canvas& canvas, const PrintedCard& card) {
  std::visit(PaintFace{canvas}, card.face);
  paint_code(canvas, card);
}

void paint_card_sheets(Paper& paper, const CardSheets& sheets) {
  Imposer imposer(paper, sheets);
  for (const CardPile& pile : sheets.piles) {
    imposer.begin_pile(pile.name);
    for (const PrintedCard& card : pile.cards) put_card(imposer, paper, card, sheets.more);
  }
  put_backs(imposer, sheets);
}

} // namespace blason
