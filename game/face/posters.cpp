#include "face/posters.hpp"

#include "face/card_parts.hpp"
#include "face/crest.hpp"
#include "face/landscape.hpp"
#include "face/ornament.hpp"
#include "face/paper_parts.hpp"

#include <algorithm>

namespace blason {
namespace {

/// What every printer reaches.
Rect printable(const Paper& paper) { return paper.sheet().inset(7); }

void paint_letter(Canvas& canvas, const std::string& letter, Colour colour) {
  paint_text(canvas, {5.4, 4.6, 10, 8}, letter,
             {.cut = Cut::garamond_bold,
              .size = 7.4,
              .colour = colour,
              .side = Side::centre,
              .leading = 1},
             {.floor = 2.4, .level = Level::middle});
}

/// Shields side by side with their names, in as many rows as they take.
void paint_families(Canvas& canvas, const Rect& area, const FiefPoster& poster) {
  const std::size_t count = poster.families.size(), columns = std::min<std::size_t>(count, 4),
                    rows = (count + columns - 1) / columns;
  const double width = area.width / static_cast<double>(columns),
               height = area.height / static_cast<double>(rows);
  for (std::size_t i = 0; i < count; ++i) {
    const Rect cell{area.x + static_cast<double>(i % columns) * width,
                    area.y + static_cast<double>(i / columns) * height, width, height};
    paint_crest(canvas, {cell.x, cell.y, cell.width, cell.height * 0.74}, poster.families[i].second,
                {.flat = true});
    paint_text(canvas,
               {cell.x + 1, cell.y + cell.height * 0.77, cell.width - 2, cell.height * 0.22},
               poster.families[i].first,
               {.cut = Cut::garamond_bold,
                .size = 3.6,
                .colour = canvas.palette().sepia,
                .side = Side::centre,
                .leading = 1},
               {.floor = 1.2, .lines = 2});
  }
}

void paint_fief(Canvas& canvas, const FiefPoster& poster) {
  const Palette& palette = canvas.palette();
  const bool told = !poster.families.empty();
  const double land = told ? 42 : 60, y = land + 4;
  paint_card_ground(canvas, poster_trim);
  {
    const auto corners = canvas.scope();
    canvas.clip(rounded(poster_trim, 3.5));
    paint_landscape(canvas, {0, 0, 70, land}, poster.land);
    canvas.fill(box({0, land - 0.4, 70, 0.8}), palette.gold);
  }
  paint_fillet(canvas, poster_trim, 1, 2.6, palette.gold_dark, palette.gold);
  paint_text(canvas, {5, y, 60, told ? 8.6 : 13.0}, poster.name,
             {.cut = Cut::garamond_bold,
              .size = told ? 7.4 : 9.6,
              .colour = palette.sepia,
              .side = Side::centre,
              .leading = 1},
             {.floor = 3.6, .lines = 2, .level = Level::middle});
  paint_text(canvas, {6, y + (told ? 8.8 : 14), 58, 6}, poster.motto,
             {.cut = Cut::garamond_italic,
              .size = 4.3,
              .colour = palette.sepia2,
              .side = Side::centre,
              .leading = 1.05},
             {.floor = 2.4, .lines = 2, .level = Level::middle});
  paint_rule(canvas, {35, told ? 63 : 87.0}, 21, 1);
  if (!told) return;
  paint_families(canvas, {7, 65.4, 56, 18.6}, poster);
  paint_stack(canvas, {7, 84.6, 56, 9.4},
              {{poster.why,
                {.cut = Cut::inter,
                 .size = 2.6,
                 .colour = palette.sepia,
                 .side = Side::centre,
                 .leading = 1.3}}},
              0.4);
}

/// Words too long for a wall stand on a page of their own behind it.
void carry_on(Paper& paper) {
  const std::vector<Unfit> left = paper.page().take_unfit();
  if (left.empty()) return;
  paper.turn();
  const Rect room = paper.sheet().inset(16);
  Flow flow(paper, room, [](Canvas&, int) {});
  for (const Unfit& each : left)
    add_words(
        flow, paper.page().fonts(),
        {each.words,
         {.cut = Cut::inter, .size = 4, .colour = paper.page().palette().sepia, .leading = 1.35},
         0,
         4});
}

} // namespace

void paint_poster(Paper& paper, const FamilyCard& family, const std::string& letter) {
  {
    Canvas& canvas = paper.page();
    paint_family_poster(canvas, printable(paper), family);
    const auto scope = canvas.scope();
    canvas.fit(poster_trim, printable(paper));
    paint_letter(canvas, letter, canvas.palette().gold_light);
  }
  carry_on(paper);
}

void paint_poster(Paper& paper, const FiefPoster& fief, const std::string& letter) {
  {
    Canvas& canvas = paper.page();
    const auto scope = canvas.scope();
    canvas.fit(poster_trim, printable(paper));
    paint_fief(canvas, fief);
    const Outline plate = rounded({5.6, 5, 9.6, 7.6}, 1.2);
    canvas.fill(plate, canvas.palette().parchment);
    canvas.stroke(plate, canvas.palette().gold_dark, {0.3});
    paint_letter(canvas, letter, canvas.palette().gold_dark);
  }
  carry_on(paper);
}

} // namespace blason
