#include "face/answer_sheets.hpp"

#include "face/card_parts.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"
#include "face/paper_parts.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr double sheet_margin = 14, head_height = 46, foot_room = 14;
constexpr double box_width = 22, box_gap = 4, banner_width = 17;
constexpr double number_width = 13, row_air = 3, label_height = 8;

/// Few cards leave room for large hands.
double box_height(const AnswerSheet& sheet) {
  if (sheet.rows.size() <= 6) return 17;
  return sheet.rows.size() <= 8 ? 14 : 11.4;
}

/// Room for the words of a row, between its number and its boxes.
double words_width(double width, const AnswerSheet& sheet) {
  const auto columns = static_cast<double>(sheet.columns.size());
  const double boxes =
      columns * (box_width + box_gap) + (sheet.banner_column.empty() ? 0 : banner_width);
  return width - number_width - boxes - 3;
}

std::vector<Paragraph> words_of(const AnswerRow& row, const std::string& detail,
                                const Palette& palette) {
  const Cut cut = row.spoken ? Cut::garamond_italic : Cut::inter;
  std::vector<Paragraph> words;
  if (!row.name.empty())
    words.push_back(
        {row.name,
         {.cut = Cut::garamond_bold, .size = 5.4, .colour = palette.sepia, .leading = 1.05},
         0});
  if (!detail.empty())
    words.push_back({detail,
                     {.cut = cut,
                      .size = row.spoken ? 4.6 : 3.5,
                      .colour = palette.sepia,
                      .leading = row.spoken ? 1.1 : 1.3},
                     0,
                     0.6});
  const std::string small = dotted({row.code, row.mark});
  if (!small.empty())
    words.push_back(
        {small, {.cut = Cut::inter_semibold, .size = 2.7, .colour = palette.gold_dark}, 0, 0.8});
  return words;
}

void paint_answer_boxes(Canvas& canvas, const Rect& place, const AnswerSheet& sheet) {
  const Palette& palette = canvas.palette();
  double x = place.right();
  const double middle = place.centre().y;
  if (!sheet.banner_column.empty()) {
    canvas.stroke(lozenge({x - banner_width / 2 + 1, middle}, 5, 5), palette.sepia2,
                  {.width = 0.35, .round_joins = false});
    x -= banner_width;
  }
  for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
    canvas.stroke(
        rounded({x - box_width, middle - box_height(sheet) / 2, box_width, box_height(sheet)}, 1.4),
        palette.sepia2, {.width = 0.35});
    x -= box_width + box_gap;
  }
}

void paint_labels(Canvas& canvas, const Rect& place, const AnswerSheet& sheet) {
  const auto label = [&](double right, double width, const std::string& words) {
    paint_text(canvas, {right - width, place.y, width, place.height}, words,
               {.cut = Cut::inter_semibold,
                .size = 2.9,
                .colour = canvas.palette().gold_dark,
                .side = Side::centre,
                .leading = 1.15},
               {.floor = 2.2, .lines = 2, .level = Level::middle});
  };
  double x = place.right();
  if (!sheet.banner_column.empty()) {
    label(x + 1, banner_width, sheet.banner_column);
    x -= banner_width;
  }
  for (auto column = sheet.columns.rbegin(); column != sheet.columns.rend(); ++column) {
    label(x + box_gap / 2, box_width + box_gap, *column);
    x -= box_width + box_gap;
  }
}

void paint_number(Canvas& canvas, const Rect& place, const std::string& number) {
  paint_text(canvas, {place.x, place.y, number_width - 3, place.height}, number,
             {.cut = Cut::garamond_bold,
              .size = 7,
              .colour = canvas.palette().gold_dark,
              .side = Side::centre,
              .leading = 1},
             {.floor = 4, .level = Level::middle});
}

/// One card: as high as its words, at least as high as a box.
Block row_block(const AnswerSheet& sheet, const AnswerRow& row, const std::string& detail,
                bool first, Fonts& fonts, double width) {
  const double room = words_width(width, sheet);
  AnswerRow shown = row;
  if (!first) shown.name.clear();
  const std::vector<Paragraph> words = words_of(shown, detail, printed());
  const double height =
      std::max(first ? box_height(sheet) : 0, stack_height(fonts, room, words)) + row_air;
  return {height, [&sheet, shown, words, room, first](Canvas& canvas, const Rect& place) {
            paint_stack(
                canvas,
                {place.x + number_width, place.y + row_air / 2, room, place.height - row_air},
                words, 1);
            if (first) {
              paint_number(canvas, place, shown.number);
              paint_answer_boxes(canvas, place, sheet);
            }
            paint_hairline(canvas, {place.x, place.bottom()}, place.width);
          }};
}

/// A name as long as a story is set like one, so that it can be cut at the end of a page.
AnswerRow tamed_answer(const AnswerRow& given, Fonts& fonts, double width) {
  AnswerRow row = given;
  if (text_height(fonts, width, row.name, {.cut = Cut::garamond_bold, .size = 5.4}) < 60)
    return row;
  row.detail = row.detail.empty() ? row.name : row.name + "\n" + row.detail;
  row.name.clear();
  return row;
}

void add_rows(Flow& flow, Fonts& fonts, const AnswerSheet& sheet) {
  for (const AnswerRow& given : sheet.rows) {
    const AnswerRow row = tamed_answer(given, fonts, words_width(flow.width(), sheet));
    bool first = true;
    for (const std::string& part :
         cut_to_fit(fonts, words_width(flow.width(), sheet), flow.page_height() - 40,
                    words_of(row, row.detail, printed()), row.detail)) {
      flow.add(row_block(sheet, row, part, first, fonts, flow.width()));
      first = false;
    }
  }
}

constexpr int spots_a_line = 3;
constexpr double spot_height = 9.6;

void paint_spot(Canvas& canvas, const Rect& place, const AnswerSpot& spot) {
  const Palette& palette = canvas.palette();
  double x = place.x;
  paint_text(canvas, {x, place.y, 10, place.height}, spot.code,
             {.cut = Cut::inter_bold,
              .size = 5,
              .colour = palette.gold_dark,
              .side = Side::centre,
              .leading = 1},
             {.floor = 2.6, .level = Level::middle});
  x += 12;
  if (spot.crest) {
    paint_crest(canvas, {x, place.y + 0.5, 7.2, place.height - 1}, *spot.crest, {.flat = true});
    x += 9.4;
  }
  paint_text(canvas, {x, place.y, place.right() - x - 2, place.height}, spot.name,
             {.cut = Cut::garamond_bold, .size = 4.4, .colour = palette.sepia, .leading = 1.02},
             {.floor = 2.6, .lines = 0, .level = Level::middle});
}

/// The spots three by three; a line is as high as its longest name wants at a size one can read.
void add_spots(Flow& flow, Fonts& fonts, const AnswerSheet& sheet) {
  const double width = flow.width() / spots_a_line;
  for (std::size_t from = 0; from < sheet.spots.size(); from += spots_a_line) {
    const std::size_t to = std::min(sheet.spots.size(), from + spots_a_line);
    double height = spot_height;
    for (std::size_t spot = from; spot < to; ++spot)
      height = std::max(height,
                        1 + text_height(fonts, width - 23.6, sheet.spots[spot].name,
                                        {.cut = Cut::garamond_bold, .size = 2.6, .leading = 1.02}));
    flow.add({height,
              [&sheet, from, to, width](Canvas& canvas, const Rect& place) {
                for (std::size_t spot = from; spot < to; ++spot)
                  paint_spot(canvas,
                             {place.x + static_cast<double>(spot - from) * width, place.y, width,
                              place.height},
                             sheet.spots[spot]);
              },
              1});
  }
}

Block total_block(const AnswerSheet& sheet) {
  return {10,
          [&sheet](Canvas& canvas, const Rect& place) {
            const Rect box_place{place.right() - box_width, place.y, box_width, place.height};
            canvas.stroke(rounded(box_place, 1.4), canvas.palette().fillet, {.width = 0.35});
            paint_text(canvas, {place.x, place.y, place.width - box_width - 4, place.height},
                       sheet.total,
                       {.cut = Cut::inter_semibold,
                        .size = 3.3,
                        .colour = canvas.palette().gold_dark,
                        .side = Side::end},
                       {.floor = 2.2, .level = Level::middle});
          },
          3.4};
}

/// The banner, the team, the round and its question, on every page of the sheet.
void paint_sheet_head(Canvas& canvas, const Rect& page, const AnswerSheet& sheet) {
  const Palette& palette = canvas.palette();
  const Rect room{sheet_margin, 12, page.width - 2 * sheet_margin, head_height - 12};
  paint_banner(canvas, {room.x, room.y, 16, 22}, sheet.banner);
  paint_brief(canvas, {room.x + 20, room.y - 1, room.width * 0.5 - 20, 13}, sheet.team,
              {.cut = Cut::garamond_bold, .size = 10, .colour = palette.sepia, .leading = 1},
              {.floor = 4, .lines = 2, .level = Level::middle});
  paint_brief(canvas, {room.x + room.width * 0.55, room.y - 1, room.width * 0.45, 13}, sheet.name,
              {.cut = Cut::garamond_bold,
               .size = 8,
               .colour = palette.gold_dark,
               .side = Side::end,
               .leading = 1},
              {.floor = 3.4, .lines = 2, .level = Level::middle});
  paint_brief(canvas, {room.x + 20, room.y + 12, room.width * 0.66 - 20, 9}, sheet.title,
              {.cut = Cut::garamond_italic, .size = 6, .colour = palette.sepia2, .leading = 1.05},
              {.floor = 3, .lines = 2, .level = Level::middle});
  paint_brief(canvas, {room.x + room.width * 0.66, room.y + 12, room.width * 0.34, 9}, sheet.round,
              {.cut = Cut::inter_semibold,
               .size = 3.6,
               .colour = palette.sepia2,
               .side = Side::end,
               .leading = 1.2},
              {.floor = 2.4, .lines = 2, .level = Level::middle});
  paint_rule(canvas, {page.centre().x, 38}, room.width / 2 - 1, 1);
}

} // namespace

void paint_answer_sheet(Paper& paper, const AnswerSheet& sheet) {
  Fonts& fonts = paper.page().fonts();
  const Rect page = paper.sheet();
  const Rect room{sheet_margin, head_height - 4, page.width - 2 * sheet_margin,
                  page.height - head_height + 4 - foot_room};
  Flow flow(paper, room, [&](Canvas& canvas, int) {
    paint_sheet_head(canvas, page, sheet);
    paint_foot(canvas, page, sheet.foot);
  });
  for (const std::string& line : sheet.instructions)
    add_words(
        flow, fonts,
        {line, {.cut = Cut::inter, .size = 3.3, .colour = printed().sepia, .leading = 1.3}, 0, 1});
  flow.add({label_height,
            [&](Canvas& canvas, const Rect& place) { paint_labels(canvas, place, sheet); }, 1,
            box_height(sheet)});
  add_rows(flow, fonts, sheet);
  if (!sheet.total.empty()) flow.add(total_block(sheet));
  if (sheet.spots.empty()) return;
  add_words(
      flow, fonts,
      {sheet.spots_title, {.cut = Cut::inter_bold, .size = 3, .colour = printed().gold_dark}, 0, 5},
      spot_height + 2);
  add_spots(flow, fonts, sheet);
}

} // namespace blason
