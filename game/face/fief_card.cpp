#include "face/card.hpp"

#include "face/card_parts.hpp"
#include "face/crest.hpp"
#include "face/landscape.hpp"
#include "face/ornament.hpp"

#include <algorithm>

namespace blason {
namespace {

/// Where the parts of a fief's card stand and how large its words are, in millimetres.
struct FiefPlan {
  Rect trim;
  double margin; // of the fillet
  double land;   // how far down it goes
  Rect name;
  double name_size;
  Rect motto;
  Point rule;
  Rect families = {}, why = {};
};

// identity.md §6; before its families are told, land and name take their room.
constexpr FiefPlan tarot_fief{
    tarot_trim,     3,          fief_land,         {5, 51, 60, 9},          7.4,
    {6, 61, 58, 6}, {35, 69.4}, {7, 72.6, 56, 28}, {7.6, 101.6, 54.8, 12.4}};
constexpr FiefPlan untold_tarot_fief{tarot_trim,     3,        70, {5, 75, 60, 14}, 9.6,
                                     {6, 91, 58, 7}, {35, 104}};
constexpr FiefPlan poker_fief{
    poker_trim,         2.6,          poker_fief_land,   {4, 36, 55, 8},    6.4,
    {5, 44.4, 53, 5.4}, {31.5, 51.6}, {5, 54.4, 53, 20}, {6, 75.2, 51, 8.6}};
constexpr FiefPlan untold_poker_fief{poker_trim,       2.6,       50, {4, 53, 55, 12}, 8,
                                     {5, 65.6, 53, 6}, {31.5, 76}};
constexpr FiefPlan poster_fief{poster_trim,
                               2.6,
                               42,
                               {5, 46, 60, 8.6},
                               7.4,
                               {6, 54.8, 58, 6},
                               {35, 63},
                               {7, 65.4, 56, 18.6},
                               {7, 84.6, 56, 9.4}};
constexpr FiefPlan untold_poster_fief{poster_trim,    2.6,     60, {5, 64, 60, 13}, 9.6,
                                      {6, 78, 58, 6}, {35, 87}};

/// Shields side by side with their names, in as many rows as they take.
void paint_families(Canvas& canvas, const Rect& area, const FiefCard& fief) {
  const std::size_t count = fief.families.size(), columns = std::min<std::size_t>(count, 4),
                    rows = (count + columns - 1) / columns;
  const double width = area.width / static_cast<double>(columns),
               height = area.height / static_cast<double>(rows);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t column = i % columns, row = i / columns;
    const Rect cell{area.x + static_cast<double>(column) * width,
                    area.y + static_cast<double>(row) * height, width, height};
    paint_crest(canvas, {cell.x, cell.y, cell.width, cell.height * 0.76}, fief.families[i].second,
                {.flat = true});
    paint_text(canvas,
               {cell.x + 1, cell.y + cell.height * 0.79, cell.width - 2, cell.height * 0.21},
               fief.families[i].first,
               {.cut = Cut::garamond_bold,
                .size = 3.6,
                .colour = canvas.palette().sepia,
                .side = Side::centre,
                .leading = 1},
               {.floor = 1.2, .lines = 2});
  }
}

void paint_fief(Canvas& canvas, const Rect& into, const FiefCard& fief, const FiefPlan& plan) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(plan.trim, into);
  paint_card_ground(canvas, plan.trim);
  {
    const auto corners = canvas.scope();
    canvas.clip(rounded(plan.trim, 3.5));
    paint_landscape(canvas, {0, 0, plan.trim.width, plan.land}, fief.land);
    canvas.fill(box({0, plan.land - 0.4, plan.trim.width, 0.8}), palette.gold);
  }
  paint_fillet(canvas, plan.trim, 1, plan.margin, palette.gold_dark, palette.gold);
  const Lettering name{.cut = Cut::garamond_bold,
                       .size = plan.name_size,
                       .colour = palette.sepia,
                       .side = Side::centre,
                       .leading = 1};
  paint_text(canvas, plan.name, fief.name, name,
             {.floor = 3.6, .lines = 2, .level = Level::middle});
  const Lettering motto{.cut = Cut::garamond_italic,
                        .size = 4.3,
                        .colour = palette.sepia2,
                        .side = Side::centre,
                        .leading = 1.05};
  paint_text(canvas, plan.motto, fief.motto, motto,
             {.floor = 2.4, .lines = 2, .level = Level::middle});
  paint_rule(canvas, plan.rule, plan.trim.width * 0.3, 1);
  if (fief.families.empty()) return;
  Rect shields = plan.families;
  if (fief.why.empty()) shields.height += plan.why.height * 0.8;
  paint_families(canvas, shields, fief);
  const Lettering why{.cut = Cut::inter,
                      .size = 2.6,
                      .colour = palette.sepia,
                      .side = Side::centre,
                      .leading = 1.3};
  paint_stack(canvas, plan.why, {{fief.why, why}}, 0.4);
}

} // namespace

void paint_fief_card(Canvas& canvas, const Rect& into, const FiefCard& fief) {
  paint_fief(canvas, into, fief, fief.families.empty() ? untold_tarot_fief : tarot_fief);
}

void paint_poker_fief(Canvas& canvas, const Rect& into, const FiefCard& fief) {
  paint_fief(canvas, into, fief, fief.families.empty() ? untold_poker_fief : poker_fief);
}

void paint_fief_poster(Canvas& canvas, const Rect& into, const FiefCard& fief) {
  paint_fief(canvas, into, fief, fief.families.empty() ? untold_poster_fief : poster_fief);
}

} // namespace blason
