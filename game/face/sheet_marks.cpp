#include "face/sheet_marks.hpp"

#include "face/paper_parts.hpp"

#include <algorithm>
#include <functional>

namespace blason {
namespace {

constexpr double mark_length = 5, mark_away = 1; // millimetres: identity.md §6
constexpr double reach = 5.2;                    // words keep that far from the edge of the paper
constexpr Colour mark_ink = hex(0x101010);

/// A part of the margin to write in, `length` long from its start; upwards it is turned.
struct Strip {
  Point from;
  double length, height;
  bool upwards;
};
/// Where a sheet has room for what.
struct Margins {
  Strip scale, ruler, slug;
  Point cross; // the other one lies opposite
  double arm;  // of the crosses
};

/// Broad margins, as beside four cards of 70 × 120.
Margins broad(const Imposition& laid) {
  const Rect& block = laid.block;
  const double left = block.x - 16, middle = block.centre().y;
  return {{{left, middle - 12}, 100, 4, true},
          {{left, block.bottom() - 8}, 50, 8, true},
          {{block.right() + 12, block.bottom()}, block.height / 2 - 8, 4, true},
          {block.x - 13, middle},
          3};
}

/// A centimetre at the sides: words run beside the cards, between the marks.
Margins narrow(const Imposition& laid) {
  const Rect &block = laid.block, first = laid.front(0), last = laid.front(laid.places() - 1);
  const double left = std::max(reach, block.x - 8), high = block.x - mark_away - left - 0.5;
  return {{{left, first.bottom() - 2}, first.height - 4, high, true},
          {{left, last.bottom() - 2}, last.height - 4, high, true},
          {{block.right() + mark_away, last.bottom() - 2}, last.height - 4, high, true},
          {block.x - 3.5, block.centre().y},
          1.7};
}

/// Next to nothing at the sides: words run above and below, beyond the marks.
Margins flat(const Imposition& laid) {
  const Rect& block = laid.block;
  const double top = reach, high = std::max(2.4, block.y - mark_length - mark_away - reach);
  const double foot = laid.paper.height - reach - high;
  return {{{block.x + 4, top}, block.width / 2 - 14, high, false},
          {{block.centre().x + 10, top}, block.width / 2 - 14, high, false},
          {{block.x + 4, foot}, block.width - 8, high, false},
          {block.centre().x, block.y - 3.5},
          1.7};
}

Margins margins_of(const Imposition& laid) {
  if (laid.block.x >= 20) return broad(laid);
  return laid.block.x >= 10 ? narrow(laid) : flat(laid);
}

/// Marks where cards are cut, and dashed ones where front and back are folded apart.
void paint_cuts(Canvas& canvas, const Imposition& laid) {
  const Rect& block = laid.block;
  Outline cuts, folds;
  const auto across = [&](Outline& lines, double x) {
    lines.move_to({x, block.y - mark_away - mark_length}).line_to({x, block.y - mark_away});
    lines.move_to({x, block.bottom() + mark_away})
        .line_to({x, block.bottom() + mark_away + mark_length});
  };
  for (int column = 0; column < laid.columns; ++column) {
    const double x = block.x + column * laid.cell_width();
    across(cuts, x + laid.bleed);
    across(cuts, x + laid.cell_width() - laid.bleed);
    if (laid.format.layout == CardLayout::fold) across(folds, x + laid.cell_width() / 2);
  }
  for (int row = 0; row < laid.rows; ++row)
    for (const double trim : {laid.bleed, laid.bleed + laid.trim.height}) {
      const double y = block.y + row * laid.cell_height() + trim;
      cuts.move_to({block.x - mark_away - mark_length, y}).line_to({block.x - mark_away, y});
      cuts.move_to({block.right() + mark_away, y})
          .line_to({block.right() + mark_away + mark_length, y});
    }
  canvas.stroke(cuts, mark_ink, {.width = 0.2});
  canvas.stroke(folds, mark_ink, {.width = 0.3, .dashes = {0.9, 0.6}});
}

void paint_registration(Canvas& canvas, Point at, double arm) {
  Outline cross;
  cross.move_to({at.x - arm, at.y}).line_to({at.x + arm, at.y});
  cross.move_to({at.x, at.y - arm}).line_to({at.x, at.y + arm});
  canvas.stroke(cross, mark_ink, {.width = 0.2});
  canvas.stroke(circle(at, arm * 0.57), mark_ink, {.width = 0.2});
}

void paint_crosses(Canvas& canvas, const Imposition& laid, const Margins& margins) {
  paint_registration(canvas, margins.cross, margins.arm);
  const bool beside = margins.cross.x < laid.block.x;
  paint_registration(canvas,
                     {beside ? laid.paper.width - margins.cross.x : margins.cross.x,
                      beside ? margins.cross.y : laid.paper.height - margins.cross.y},
                     margins.arm);
}

void in_strip(Canvas& canvas, const Strip& strip,
              const std::function<void(Canvas&, const Rect&)>& paint) {
  const auto scope = canvas.scope();
  if (strip.upwards) canvas.turn(-90, strip.from);
  paint(canvas, {strip.from.x, strip.from.y, strip.length, strip.height});
}

void paint_words(Canvas& canvas, const Strip& strip, const std::string& words) {
  in_strip(canvas, strip, [&](Canvas& turned, const Rect& room) {
    paint_brief(turned, room, words,
                {.cut = Cut::inter,
                 .size = std::min(2.8, room.height * 0.7),
                 .colour = mark_ink,
                 .leading = 1.2},
                {.floor = 1.3, .level = Level::middle});
  });
}

/// A ruler of 50 mm with its word above it, or behind it where the strip is low.
void paint_ruler(Canvas& canvas, const Strip& strip, const std::string& words) {
  in_strip(canvas, strip, [&](Canvas& turned, const Rect& room) {
    const bool low = strip.height < 6;
    const double y = low ? room.centre().y : room.bottom() - 1;
    Outline ruler;
    ruler.move_to({room.x, y}).line_to({room.x + 50, y});
    for (int centimetre = 0; centimetre <= 5; ++centimetre) {
      const double half = centimetre % 5 == 0 ? 1.2 : 0.7, x = room.x + centimetre * 10;
      ruler.move_to({x, y - half}).line_to({x, y + half});
    }
    turned.stroke(ruler, mark_ink, {.width = 0.25});
    const Strip beside{{room.x + 52, room.y}, strip.length - 52, room.height, false};
    const Strip above{{room.x + 1, room.y}, 48, room.height - 2, false};
    paint_words(turned, low ? beside : above, words);
  });
}

} // namespace

void paint_front_margins(Canvas& canvas, const Imposition& laid, const MarginWords& words) {
  const Margins margins = margins_of(laid);
  paint_cuts(canvas, laid);
  paint_crosses(canvas, laid, margins);
  paint_words(canvas, margins.scale, words.scale);
  paint_ruler(canvas, margins.ruler, words.ruler);
  paint_words(canvas, margins.slug, words.slug);
}

void paint_back_margins(Canvas& canvas, const Imposition& laid, const std::string& slug) {
  const Margins margins = margins_of(laid);
  const auto scope = canvas.scope();
  canvas.move(laid.format.backs_offset.x, laid.format.backs_offset.y);
  paint_crosses(canvas, laid, margins);
  paint_words(canvas, margins.slug, slug);
}

} // namespace blason
