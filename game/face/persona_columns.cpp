#include "face/persona_columns.hpp"

#include "face/crest.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

constexpr double mark_width = 18; // of the guillemet and the air after it
constexpr double crest_width = 10.8, crest_height = 13, beside_crest = 14;
constexpr double body_size = 3.62, label_size = 2.7, least_label = 2.6;
constexpr double after_passage = 4.4, after_fact = 3, parting = 2.6; // in sizes of the sheet

/// The heading of a passage, and what stands under it, which a crest may stand beside.
struct Halves {
  std::vector<Paragraph> heading, lines;
};

Halves halved(const SheetSetter& setter, const SheetPassage& passage) {
  Halves made{{}, setter.stack(passage)};
  if (!passage.crest || passage.heading.empty()) return made;
  made.heading = {made.lines.front()};
  made.lines.erase(made.lines.begin());
  return made;
}

class Columns {
public:
  Columns(const Rect& page, double right_from, double foot) {
    const SheetPlan& plan = sheet_plan;
    const double right_width = page.right() - plan.edge - plan.right_x,
                 half = (right_width - plan.gutter) / 2;
    columns_ = {Rect{plan.edge, plan.left_top, plan.left_width, foot - plan.left_top},
                Rect{plan.right_x, right_from, half, foot - right_from},
                Rect{plan.right_x + half + plan.gutter, right_from, half, foot - right_from}};
  }
  /// Into the left column while it has room, or the one that ends highest; false when none holds
  /// it.
  bool pour(Poured& poured, const SheetSetter& setter, const SheetPassage& passage, bool left) {
    if (left && put(poured, setter, passage, 0)) return true;
    std::size_t into = 0;
    for (std::size_t column = 1; column < columns_.size(); ++column)
      if (columns_[column].y < columns_[into].y - 0.01) into = column;
    return put(poured, setter, passage, into);
  }

private:
  bool put(Poured& poured, const SheetSetter& setter, const SheetPassage& passage,
           std::size_t into) {
    Rect& column = columns_[into];
    const bool parted = into == 0 && begun_ && passage.label.empty();
    const double above = parted ? parting * setter.factor : 0;
    const double line = parted ? above + parting * 0.3 * setter.factor : 0;
    const Halves halves = halved(setter, passage);
    const double in = passage.crest ? beside_crest : 0;
    const double heading = stack_height(setter.fonts, column.width, halves.heading);
    const double gap = heading > 0 ? 1.4 * setter.factor : 0;
    const double lines = std::max(stack_height(setter.fonts, column.width - in, halves.lines),
                                  passage.crest ? crest_height : 0);
    const double height = above + heading + gap + lines;
    if (height > column.height) return false;
    const double y = column.y + above;
    if (heading > 0)
      poured.placed.push_back(
          {{column.x, y, column.width, heading}, halves.heading, std::nullopt, line});
    poured.placed.push_back({{column.x + in, y + heading + gap, column.width - in, lines},
                             halves.lines,
                             passage.crest,
                             heading > 0 ? 0 : line});
    const double used =
        height + (passage.label.empty() ? after_passage : after_fact) * setter.factor;
    column.y += used;
    column.height -= used;
    begun_ = begun_ || into == 0;
    return true;
  }

  std::array<Rect, 3> columns_;
  bool begun_ = false; // something stands in the left column
};

} // namespace

std::vector<Paragraph> SheetSetter::stack(const SheetPassage& passage) const {
  const double label = std::max(least_label, label_size * factor);
  std::vector<Paragraph> all;
  if (!passage.heading.empty())
    all.push_back(
        {passage.heading,
         {.cut = Cut::garamond_bold, .size = 5.2 * factor, .colour = palette.sepia, .leading = 1.1},
         0,
         0,
         heading_bullet});
  if (!passage.label.empty())
    all.push_back(
        {passage.label,
         {.cut = Cut::inter_bold, .size = label, .colour = palette.gold_dark, .leading = 1.2}});
  const double first = passage.label.empty() ? 1.4 : 0.2;
  for (std::size_t i = 0; i < passage.lines.size(); ++i) {
    Paragraph line{
        passage.lines[i],
        {.cut = Cut::inter, .size = body_size * factor, .colour = palette.sepia, .leading = 1.36},
        0,
        (i == 0 ? first : 1.1) * factor};
    if (i < passage.leads.size() && !passage.leads[i].empty())
      line.lead = {passage.leads[i], label / (body_size * factor)};
    else if (passage.lines.size() > 1)
      line.bullet = sheet_bullet;
    all.push_back(line);
  }
  return all;
}

Paragraph SheetSetter::quotation(const std::string& words) const {
  return {
      words,
      {.cut = Cut::garamond_italic, .size = 7.2 * factor, .colour = palette.sepia, .leading = 1.14},
      0};
}

Poured pour(const SheetSetter& setter, const PersonaSheet& sheet, const Rect& page, double foot) {
  Poured poured;
  const double width = page.right() - sheet_plan.edge - sheet_plan.right_x;
  double y = sheet_plan.right_top;
  const auto lead = [&](std::vector<Paragraph> stack, double indent) {
    const double height = stack_height(setter.fonts, width - indent, stack);
    if (y + height > page.height * 0.55) return false;
    poured.placed.push_back(
        {{sheet_plan.right_x + indent, y, width - indent, height}, std::move(stack), std::nullopt});
    y += height + 5 * setter.factor;
    return true;
  };
  if (!sheet.quotation.empty())
    poured.quoted = lead({setter.quotation(sheet.quotation)}, mark_width);
  if (!sheet.quotation.empty() && !poured.quoted) poured.rest.push_back({"", {sheet.quotation}});
  const SheetPassage story{sheet.meeting, {sheet.story}};
  if (!sheet.story.empty() && !lead(setter.stack(story), 0)) poured.rest.push_back(story);
  // What stands beside leads reads best in long lines.
  const auto stands_wide = [&](const SheetPassage& passage) {
    return !passage.leads.empty() && lead(setter.stack(passage), 0);
  };
  std::vector<SheetPassage> narrow;
  for (const SheetPassage& passage : sheet.rest)
    if (!stands_wide(passage)) narrow.push_back(passage);
  Columns columns(page, y, foot);
  for (const SheetPassage& passage : sheet.first)
    if (!columns.pour(poured, setter, passage, true)) poured.rest.push_back(passage);
  for (const SheetPassage& passage : narrow)
    if (!columns.pour(poured, setter, passage, false)) poured.rest.push_back(passage);
  return poured;
}

void paint_poured(Canvas& canvas, const Poured& poured) {
  for (const Poured::Placed& each : poured.placed) {
    const Rect& at = each.place;
    if (each.parted > 0)
      canvas.fill(box({sheet_plan.edge, at.y - each.parted, sheet_plan.left_width, 0.25}),
                  canvas.palette().parchment3);
    if (each.crest)
      paint_crest(canvas, {at.x - beside_crest, at.y + 0.4, crest_width, crest_height}, *each.crest,
                  {.flat = true});
    paint_stack(canvas, {at.x, at.y, at.width, at.height * 1.001}, each.stack, 1, Level::top);
  }
}

} // namespace blason
