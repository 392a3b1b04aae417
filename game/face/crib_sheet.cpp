#include "face/crib_sheet.hpp"

#include "face/ornament.hpp"
#include "face/paper_parts.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr double crib_margin = 12, crib_top = 31, crib_foot = 14;
constexpr double when_width = 14, name_width = 46, minutes_width = 15;
constexpr std::size_t key_columns = 2, box_columns = 2;

/// The sizes of one attempt; everything on the page is a part of them.
struct CribSetter {
  Fonts& fonts;
  const Crib& crib;
  double width, factor;

  double body() const { return 3.3 * factor; }
  double air() const { return 1.5 * factor; }
  Paragraph plain(const std::string& words) const {
    return {words,
            {.cut = Cut::inter, .size = body(), .colour = printed().sepia, .leading = 1.25},
            0,
            air() * 0.6};
  }
  Paragraph label(const std::string& words) const {
    return {
        words, {.cut = Cut::inter_bold, .size = body() * 1.02, .colour = printed().gold_dark}, 0};
  }
  std::vector<Paragraph> name(const CribStep& step) const {
    return {{step.name,
             {.cut = Cut::garamond_bold,
              .size = body() * 1.42,
              .colour = printed().sepia,
              .leading = 1.02},
             0}};
  }
  double say_width() const { return width - when_width - name_width - minutes_width; }
  double height(const CribStep& step) const {
    return std::max(stack_height(fonts, name_width - 3, name(step)),
                    stack_height(fonts, say_width(), {plain(step.say)})) +
           air();
  }
  double box_width() const { return (width - 6) / box_columns; }
  std::vector<Paragraph> words(const CribBox& box) const {
    std::vector<Paragraph> stack{label(box.heading)};
    for (const std::string& line : box.lines) stack.push_back(plain(line));
    return stack;
  }
  double inner_width() const { return box_width() - 6; }
  double height(const CribBox& box) const {
    return stack_height(fonts, inner_width(), words(box)) + 2.6 * air();
  }
  double key_width() const { return (width - 6) / key_columns; }
  double cap_width() const { return 36; }
  double height(const CribKey& key) const {
    return std::max(stack_height(fonts, key_width() - cap_width() - 2, {plain(key.what)}),
                    body() * 1.35) +
           air() * 0.5;
  }
  static std::size_t rows_of(const std::vector<CribKey>& keys) {
    return (keys.size() + key_columns - 1) / key_columns;
  }

  double steps_height() const;
  double boxes_height(std::size_t row) const;
  double keys_height(const std::vector<CribKey>& keys) const;
  double height() const;
};

double CribSetter::steps_height() const {
  double all = 0;
  for (const CribStep& step : crib.steps) all += height(step);
  return all;
}

/// Boxes of one row are equally high.
double CribSetter::boxes_height(std::size_t row) const {
  double most = 0;
  for (std::size_t at = row * box_columns;
       at < std::min(crib.boxes.size(), (row + 1) * box_columns); ++at)
    most = std::max(most, height(crib.boxes[at]));
  return most;
}

double CribSetter::keys_height(const std::vector<CribKey>& keys) const {
  if (keys.empty()) return 0;
  double all = 2.2 * body();
  for (std::size_t row = 0; row < rows_of(keys); ++row) {
    double most = 0;
    for (std::size_t at = row; at < keys.size(); at += rows_of(keys))
      most = std::max(most, height(keys[at]));
    all += most;
  }
  return all;
}

double CribSetter::height() const {
  double all = steps_height() + keys_height(crib.desk_keys) + keys_height(crib.keys) + 4 * air();
  for (std::size_t row = 0; row * box_columns < crib.boxes.size(); ++row)
    all += boxes_height(row) + air();
  return all;
}

double paint_steps(Canvas& canvas, const CribSetter& set, double x, double y) {
  for (const CribStep& step : set.crib.steps) {
    const double high = set.height(step) - set.air();
    paint_text(canvas, {x, y, when_width - 2, high}, step.when,
               {.cut = Cut::inter_semibold,
                .size = set.body(),
                .colour = printed().gold_dark,
                .leading = 1.25,
                .tabular = true},
               {.floor = 1.6, .level = Level::middle});
    paint_stack(canvas, {x + when_width, y, name_width - 3, high}, set.name(step), 1);
    paint_text(canvas, {x + when_width + name_width, y, minutes_width - 2, high}, step.minutes,
               {.cut = Cut::inter, .size = set.body(), .colour = printed().sepia2, .leading = 1.25},
               {.floor = 1.6, .level = Level::middle});
    paint_stack(canvas, {x + when_width + name_width + minutes_width, y, set.say_width(), high},
                {set.plain(step.say)}, 1);
    y += high + set.air();
    paint_hairline(canvas, {x, y - set.air() / 2}, set.width);
  }
  return y;
}

double paint_crib_boxes(Canvas& canvas, const CribSetter& set, double x, double y) {
  for (std::size_t at = 0; at < set.crib.boxes.size(); ++at) {
    const std::size_t row = at / box_columns, column = at % box_columns;
    const Rect place{x + static_cast<double>(column) * (set.box_width() + 6), y, set.box_width(),
                     set.boxes_height(row)};
    canvas.fill(rounded(place, 1.6), printed().parchment);
    canvas.stroke(rounded(place, 1.6), printed().fillet, {.width = 0.25});
    paint_stack(
        canvas,
        {place.x + 3, place.y + 1.3 * set.air(), set.inner_width(), place.height - 2.6 * set.air()},
        set.words(set.crib.boxes[at]), 1, Level::top);
    if (column + 1 == box_columns || at + 1 == set.crib.boxes.size()) y += place.height + set.air();
  }
  return y;
}

void paint_cap(Canvas& canvas, const CribSetter& set, const Rect& place, const std::string& cap) {
  const Lettering lettering{
      .cut = Cut::inter_semibold, .size = set.body() * 0.94, .colour = printed().sepia};
  const double wide =
      std::min(place.width, text_width(set.fonts, cap, lettering) + 2.4 * set.factor);
  const Rect key{place.x, place.y + 0.2, wide, set.body() * 1.4};
  canvas.stroke(rounded(key, 0.8), printed().sepia2, {.width = 0.22});
  paint_text(canvas, {key.x + 0.6, key.y, key.width - 1.2, key.height}, cap, lettering,
             {.floor = 1.6, .level = Level::middle});
}

/// One table of keys under its title.
struct CribTable {
  const std::string& title;
  const std::vector<CribKey>& keys;
};

double paint_keys(Canvas& canvas, const CribSetter& set, const CribTable& table, Point at_left) {
  const double x = at_left.x;
  double y = at_left.y;
  const std::size_t rows = CribSetter::rows_of(table.keys);
  if (rows == 0) return y;
  paint_stack(canvas, {x, y, set.width, set.body() * 1.4}, {set.label(table.title)}, 1, Level::top);
  y += 2.2 * set.body();
  for (std::size_t row = 0; row < rows; ++row) {
    double most = 0;
    for (std::size_t column = 0; column < key_columns; ++column) {
      const std::size_t at = row + column * rows;
      if (at >= table.keys.size()) continue;
      const CribKey& key = table.keys[at];
      const Rect place{x + static_cast<double>(column) * (set.key_width() + 6), y, set.key_width(),
                       set.height(key)};
      most = std::max(most, place.height);
      paint_cap(canvas, set, {place.x, place.y, set.cap_width() - 2, place.height}, key.cap);
      paint_stack(
          canvas,
          {place.x + set.cap_width(), place.y, place.width - set.cap_width() - 2, place.height},
          {set.plain(key.what)}, 1, Level::top);
    }
    y += most;
  }
  return y;
}

void paint_crib_head(Canvas& canvas, const Rect& page, const Crib& crib) {
  const Rect room{crib_margin, 10, page.width - 2 * crib_margin, 16};
  paint_logo(canvas, {room.x, room.y, 12, 14.4});
  paint_brief(canvas, {room.x + 16, room.y - 1, room.width - 16, 10}, crib.title,
              {.cut = Cut::garamond_bold, .size = 9, .colour = printed().sepia, .leading = 1},
              {.floor = 4, .level = Level::middle});
  paint_brief(
      canvas, {room.x + 16, room.y + 9, room.width - 16, 6}, crib.subtitle,
      {.cut = Cut::garamond_italic, .size = 4.6, .colour = printed().sepia2, .leading = 1.05},
      {.floor = 2.6, .level = Level::middle});
  paint_rule(canvas, {page.width / 2, 27.6}, room.width / 2 - 1, 1);
}

} // namespace

void paint_crib(Paper& paper, const Crib& crib) {
  Canvas& canvas = paper.page();
  const Rect page = paper.sheet();
  const double room = page.height - crib_top - crib_foot;
  CribSetter set{canvas.fonts(), crib, page.width - 2 * crib_margin, 1.2};
  // Half the size is the floor.
  while (set.height() > room && set.factor > 0.5) set.factor *= 0.97;
  paint_crib_head(canvas, page, crib);
  double y = paint_steps(canvas, set, crib_margin, crib_top) + set.air();
  y = paint_crib_boxes(canvas, set, crib_margin, y) + set.air();
  y = paint_keys(canvas, set, {crib.desk_title, crib.desk_keys}, {crib_margin, y}) + set.air();
  y = paint_keys(canvas, set, {crib.keys_title, crib.keys}, {crib_margin, y});
  if (y > page.height - crib_foot + 1) canvas.note({crib.title, crib.keys_title});
  paint_foot(canvas, page, crib.foot);
}

} // namespace blason
