#include "face/persona_sheets.hpp"

#include "face/crest.hpp"
#include "face/ornament.hpp"
#include "face/paper_parts.hpp"
#include "face/persona_columns.hpp"
#include "face/portrait.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

// Millimetres.
constexpr double edge = sheet_plan.edge, right_x = sheet_plan.right_x;
constexpr double band = 64, promises_height = 44, foot_height = 15;
constexpr double smallest_part = 0.72; // of the sizes: body text of 2.6 mm

void paint_band(Canvas& canvas, const Rect& page, const PersonaSheet& sheet) {
  const Palette& palette = canvas.palette();
  paint_night(canvas, {0, 0, page.width, band}, 9);
  canvas.fill(box({0, band - 0.5, page.width, 1}), palette.gold);
  paint_portrait(canvas, {edge, 14, sheet_plan.left_width, 71.2}, sheet.who.portrait, Frame::arch);
  const double shield_x = page.width - 41;
  const double room = shield_x - 9 - 84;
  const Lettering name{
      .cut = Cut::garamond_bold, .size = 13, .colour = palette.gold_light, .leading = 1};
  // One line, a little smaller, before two.
  const Fit one{.floor = 8, .lines = 1, .level = Level::bottom},
      two{.floor = 5, .lines = 2, .level = Level::bottom};
  // The shield's own corner is empty: a name may come near it.
  const Rect place{84, 9, shield_x - 3 - 84, 21};
  const bool fits = set_text(canvas.fonts(), place, sheet.who.name, name, one).rest.empty();
  paint_text(canvas, place, sheet.who.name, name, fits ? one : two);
  const auto line = [&](const std::string& words, Cut cut, double size) {
    return Paragraph{
        words, {.cut = cut, .size = size, .colour = palette.chalk, .leading = 1.15}, 0, 3.2};
  };
  paint_stack(
      canvas, {84, 32.2, room, band - 35},
      {line(sheet.who.tagline, Cut::garamond_italic, 7),
       line(dotted({sheet.who.age, sheet.who.place, sheet.who.situation}), Cut::inter_medium, 3.9)},
      0.55, Level::top);
  const Rect shield{shield_x, 12, 28, 33.6};
  if (sheet.who.crest)
    paint_crest(canvas, shield, *sheet.who.crest, {.flat = true});
  else
    paint_hidden_crest(canvas, shield);
  const auto below = [&](const std::string& words, Cut cut, double size, Colour colour) {
    return Paragraph{
        words, {.cut = cut, .size = size, .colour = colour, .side = Side::centre, .leading = 1.08}};
  };
  paint_stack(canvas, {shield_x - 9, 46.6, 46, 15},
              {below(sheet.family, Cut::garamond_bold, 5.4, palette.gold_light),
               below(sheet.motto, Cut::garamond_italic, 4.3, palette.chalk)},
              0.55);
}

/// Three places to write on; the first begins with what the deck promises.
void paint_promises(Canvas& canvas, const Rect& page, const PersonaSheet& sheet) {
  const Palette& palette = canvas.palette();
  const Rect area{edge, page.bottom() - foot_height - promises_height, page.width - 2 * edge,
                  promises_height};
  paint_parchment_panel(canvas, area, 1);
  const double x = area.x + 7, width = (area.width - 14 - 16) / 3;
  paint_stack(canvas, {x, area.y + 4.6, area.width - 14, 6.4},
              {{sheet.promises,
                {.cut = Cut::garamond_bold, .size = 5.2, .colour = palette.sepia, .leading = 1.1},
                1,
                0,
                heading_bullet}},
              0.5);
  static constexpr std::array<const char*, 3> numbers{"I", "II", "III"};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const double at = x + static_cast<double>(i) * (width + 8);
    paint_text(canvas, {at, area.y + 12.2, width, 6}, numbers[i],
               {.cut = Cut::garamond_bold, .size = 5.4, .colour = palette.gold_dark, .leading = 1});
    const bool said = i == 0 && !sheet.promise.empty();
    if (said)
      paint_text(
          canvas, {at, area.y + 18.4, width, 18}, sheet.promise,
          {.cut = Cut::garamond_italic, .size = 4.6, .colour = palette.sepia, .leading = 1.1},
          {.floor = 2.8, .lines = 0});
    else
      paint_hairline(canvas, {at, area.y + 26}, width);
    canvas.fill(box({at, area.y + 37, width, 0.2}), palette.fillet);
  }
}

void paint_sheet_foot(Canvas& canvas, const Rect& page, const PersonaSheet& sheet) {
  const double third = (page.width - 2 * edge) / 3;
  const std::array<const std::string*, 3> words{&sheet.deck, &sheet.composed, &sheet.who.number};
  constexpr std::array sides{Side::start, Side::centre, Side::end};
  for (std::size_t i = 0; i < words.size(); ++i)
    paint_brief(canvas, {edge + static_cast<double>(i) * third, page.height - 11, third, 4},
                *words[i],
                {.cut = Cut::inter,
                 .size = 2.6,
                 .colour = canvas.palette().sepia2,
                 .side = sides[i],
                 .leading = 1.2},
                {.floor = 1.9, .level = Level::middle});
}

/// What the first page could not hold, under the persona's name.
void paint_further_pages(Paper& paper, const PersonaSheet& sheet,
                         const std::vector<SheetPassage>& passages) {
  const Rect page = paper.sheet();
  Fonts& fonts = paper.page().fonts();
  const auto furniture = [&](Canvas& canvas, int) {
    paint_brief(
        canvas, {edge, 12, page.width - 2 * edge, 10}, sheet.who.name,
        {.cut = Cut::garamond_bold, .size = 8, .colour = canvas.palette().sepia, .leading = 1},
        {.floor = 4, .lines = 2, .level = Level::middle});
    paint_rule(canvas, {page.width / 2, 25}, page.width / 2 - edge - 1, 1);
    paint_sheet_foot(canvas, page, sheet);
  };
  paper.turn();
  Flow flow(paper, {edge, 30, page.width - 2 * edge, page.height - 30 - foot_height}, furniture);
  const SheetSetter setter{fonts, paper.page().palette(), 1};
  for (const SheetPassage& passage : passages)
    for (Paragraph& words : std::vector<Paragraph>(setter.stack(passage))) {
      const bool heads = words.words == passage.heading || words.words == passage.label;
      if (heads) words.gap = 4.4;
      add_words(flow, fonts, words, heads ? 12 : 0);
    }
}

} // namespace

void paint_persona_sheet(Paper& paper, const PersonaSheet& sheet) {
  Canvas& canvas = paper.page();
  const Rect page = paper.sheet();
  SheetSetter setter{canvas.fonts(), canvas.palette(), 1};
  const double foot = page.bottom() - foot_height - promises_height - 5;
  Poured poured = pour(setter, sheet, page, foot);
  while (!poured.rest.empty() && setter.factor > smallest_part) {
    setter.factor = std::max(smallest_part, setter.factor - 0.04);
    poured = pour(setter, sheet, page, foot);
  }
  std::vector<SheetPassage> further = std::move(poured.rest);
  std::vector<Unfit> others = canvas.take_unfit();
  paint_band(canvas, page, sheet);
  paint_promises(canvas, page, sheet);
  for (const Unfit& each : canvas.take_unfit()) further.push_back({"", {each.words}});
  for (Unfit& each : others) canvas.note(std::move(each));
  canvas.fill(box({84 - 0.15, sheet_plan.left_top, 0.3, foot - sheet_plan.left_top}),
              canvas.palette().parchment3);
  if (poured.quoted)
    paint_guillemet(canvas, {right_x, sheet_plan.right_top + 1.4, 14, 12}, canvas.palette().gold);
  paint_poured(canvas, poured);
  paint_sheet_foot(canvas, page, sheet);
  if (!further.empty()) paint_further_pages(paper, sheet, further);
}

} // namespace blason
