#include "face/key_sheets.hpp"

#include "face/crest.hpp"
#include "face/ornament.hpp"
#include "face/paper_parts.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr double key_margin = 16, lead_width = 15, title_width = 50, column_air = 3;

Paragraph key_line(const std::string& words, bool first) {
  return {words,
          {.cut = Cut::inter,
           .size = first ? 3.2 : 2.9,
           .colour = first ? printed().sepia : printed().sepia2,
           .leading = 1.3},
          0,
          first ? 0 : 0.7};
}

Paragraph row_title(const std::string& words) {
  return {words,
          {.cut = Cut::garamond_bold, .size = 4.5, .colour = printed().sepia, .leading = 1.04},
          0};
}

void paint_lead(Canvas& canvas, const Rect& place, const std::string& lead) {
  paint_text(canvas, {place.x, place.y + 0.4, lead_width - column_air, 5}, lead,
             {.cut = Cut::inter_bold,
              .size = 3.4,
              .colour = canvas.palette().gold_dark,
              .side = Side::end,
              .leading = 1.2},
             {.floor = 2});
}

/// The parts of one row that stand on one page each: its title and first line, then line by line.
struct RowPart {
  std::string lead, title, line;
  bool first = true, last = true; // of its row
  std::size_t number = 0;         // of the line in the row
};

std::vector<RowPart> parts_of(const KeyRow& row, Fonts& fonts, double width, double height) {
  const double room = width - lead_width - (row.title.empty() ? 0 : title_width);
  std::vector<RowPart> parts;
  for (std::size_t line = 0; line < row.lines.size(); ++line)
    for (const std::string& words :
         cut_to_fit(fonts, room, height, {key_line(row.lines[line], line == 0)}, row.lines[line]))
      if (!words.empty()) parts.push_back({"", "", words, false, false, line});
  if (parts.empty()) parts.push_back({});
  parts.front().lead = row.lead;
  parts.front().title = row.title;
  parts.front().first = parts.back().last = true;
  return parts;
}

Block part_block(const RowPart& part, Fonts& fonts, double width, bool titled) {
  const double x = lead_width + (titled ? title_width : 0), room = width - x;
  std::vector<Paragraph> said, title;
  if (!part.line.empty()) said.push_back(key_line(part.line, part.number == 0));
  if (!part.title.empty()) title.push_back(row_title(part.title));
  const double title_room = title_width - column_air;
  const double height = std::max({stack_height(fonts, room, said),
                                  stack_height(fonts, title_room, title), part.first ? 5.0 : 0.0});
  const double below = part.last ? 1.6 : 0;
  return {height + below,
          [part, said, title, x, room, title_room, below](Canvas& canvas, const Rect& place) {
            const double high = place.height - below;
            paint_stack(canvas, {place.x + x, place.y, room, high}, said, 1, Level::top);
            paint_stack(canvas, {place.x + lead_width, place.y, title_room, high}, title, 1,
                        Level::top);
            paint_lead(canvas, place, part.lead);
            if (part.last) paint_hairline(canvas, {place.x, place.bottom()}, place.width);
          },
          part.first ? 1.6 : 0.7, part.first && !part.last ? 12.0 : 0.0};
}

/// A title longer than a few lines is set as the first line of its row.
KeyRow tamed(const KeyRow& given, Fonts& fonts) {
  KeyRow row = given;
  if (text_height(fonts, title_width - column_air, row.title, row_title("").lettering) < 40)
    return row;
  row.lines.insert(row.lines.begin(), row.title);
  row.title.clear();
  return row;
}

void add_row(Flow& flow, Fonts& fonts, const KeyRow& given) {
  const KeyRow row = tamed(given, fonts);
  for (const RowPart& part : parts_of(row, fonts, flow.width(), flow.page_height() - 4))
    flow.add(part_block(part, fonts, flow.width(), !row.title.empty()));
}

/// The crest at the left of the heading and of what stands under it.
void add_section_head(Flow& flow, Fonts& fonts, const KeySection& section) {
  const double x = section.crest ? 17 : 0, room = flow.width() - x;
  std::vector<Paragraph> words{
      {section.heading,
       {.cut = Cut::garamond_bold, .size = 7, .colour = printed().sepia, .leading = 1.05},
       0}};
  std::vector<std::string> rest;
  for (const std::string& line : section.lines) {
    std::vector<Paragraph> more = words;
    more.push_back(key_line(line, false));
    if (stack_height(fonts, room, more) < 80)
      words = std::move(more);
    else
      rest.push_back(line);
  }
  const double height = std::max(stack_height(fonts, room, words), section.crest ? 17.0 : 0.0);
  flow.add({height,
            [words, x, room, crest = section.crest](Canvas& canvas, const Rect& place) {
              if (crest) paint_crest(canvas, {place.x, place.y, 14, 16.8}, *crest, {.flat = true});
              paint_stack(canvas, {place.x + x, place.y, room, place.height}, words, 1);
            },
            7, rest.empty() ? 30.0 : 4.0});
  for (const std::string& line : rest) add_words(flow, fonts, key_line(line, false));
  flow.add(
      {2.4,
       [](Canvas& canvas, const Rect& place) {
         canvas.fill(box({place.x, place.y + 1.6, place.width, 0.3}), canvas.palette().fillet);
         canvas.fill(lozenge({place.x, place.y + 1.75}, 0.9, 0.9), canvas.palette().gold);
         canvas.fill(lozenge({place.right(), place.y + 1.75}, 0.9, 0.9), canvas.palette().gold);
       },
       0.4, 24});
}

void paint_key_head(Canvas& canvas, const Rect& page, const AnswerKey& key) {
  const Palette& palette = canvas.palette();
  const Rect room{key_margin, 12, page.width - 2 * key_margin, 14};
  paint_logo(canvas, {room.x, room.y, 11, 13});
  paint_brief(canvas, {room.x + 15, room.y, room.width - 75, 13}, key.title,
              {.cut = Cut::garamond_bold, .size = 9, .colour = palette.sepia, .leading = 1},
              {.floor = 4, .lines = 2, .level = Level::middle});
  const Rect plate{room.right() - 56, room.y + 2, 56, 9};
  canvas.fill(rounded(plate, 1.6), palette.wrong_dark);
  paint_text(canvas, plate.inset(1), key.warning,
             {.cut = Cut::inter_bold, .size = 3.6, .colour = hex(0xFFFFFF), .side = Side::centre},
             {.floor = 2, .level = Level::middle});
  paint_rule(canvas, {page.width / 2, 28.4}, room.width / 2 - 1, 1);
}

} // namespace

void paint_answer_key(Paper& paper, const AnswerKey& key) {
  Fonts& fonts = paper.page().fonts();
  const Rect page = paper.sheet();
  Flow flow(paper, {key_margin, 33, page.width - 2 * key_margin, page.height - 33 - 15},
            [&](Canvas& canvas, int) {
              paint_key_head(canvas, page, key);
              paint_foot(canvas, page, key.foot);
            });
  add_words(flow, fonts, key_line(key.note, true));
  for (const KeySection& section : key.sections) {
    add_section_head(flow, fonts, section);
    for (const KeyRow& row : section.rows) add_row(flow, fonts, row);
  }
}

} // namespace blason
