#include "face/calibration_sheet.hpp"

#include "face/paper_parts.hpp"

#include <array>
#include <cstdlib>

namespace blason {
namespace {

constexpr Colour line_ink = hex(0x101010);
constexpr double from_edge = 24; // of the crosses, in millimetres

/// Where the crosses stand: alike to left and right, above and below, so that they meet however the
/// paper is turned.
std::array<Point, 5> spots(const PaperSize& paper) {
  const double right = paper.width - from_edge, foot = paper.height - from_edge;
  return {Point{paper.width / 2, paper.height / 2}, Point{from_edge, from_edge},
          Point{right, from_edge}, Point{from_edge, foot}, Point{right, foot}};
}

void paint_plain_cross(Canvas& canvas, Point at) {
  Outline cross;
  cross.move_to({at.x - 8, at.y}).line_to({at.x + 8, at.y});
  cross.move_to({at.x, at.y - 8}).line_to({at.x, at.y + 8});
  canvas.stroke(cross, line_ink, {.width = 0.4});
}

void paint_figure_at(Canvas& canvas, Point at, int millimetres) {
  const std::string sign = millimetres < 0 ? "−" : "";
  paint_text(canvas, {at.x - 3, at.y - 1.6, 6, 3.2}, sign + std::to_string(std::abs(millimetres)),
             {.cut = Cut::inter, .size = 2.6, .colour = line_ink, .side = Side::centre},
             {.floor = 2, .level = Level::middle});
}

/// A scale in both directions, from −10 to 10 with a line for every millimetre.
void paint_scales(Canvas& canvas, Point at) {
  Outline thin, bold;
  bold.move_to({at.x - 10, at.y}).line_to({at.x + 10, at.y});
  bold.move_to({at.x, at.y - 10}).line_to({at.x, at.y + 10});
  for (int step = -10; step <= 10; ++step) {
    const double half = step % 5 == 0 ? 2.2 : 1.1;
    thin.move_to({at.x + step, at.y - half}).line_to({at.x + step, at.y + half});
    thin.move_to({at.x - half, at.y + step}).line_to({at.x + half, at.y + step});
    if (step % 5 != 0 || step == 0) continue;
    paint_figure_at(canvas, {at.x + step, at.y + 4.2}, step);
    // At 5 the two rows of figures would meet.
    if (std::abs(step) == 10) paint_figure_at(canvas, {at.x + 5, at.y + step}, step);
  }
  canvas.stroke(thin, line_ink, {.width = 0.12});
  canvas.stroke(bold, line_ink, {.width = 0.2});
}

void paint_side_name(Canvas& canvas, const PaperSize& paper, const std::string& words) {
  paint_text(canvas, {from_edge + 14, 18, paper.width - 2 * (from_edge + 14), 12}, words,
             {.cut = Cut::garamond_bold,
              .size = 9,
              .colour = canvas.palette().sepia,
              .side = Side::centre,
              .leading = 1},
             {.floor = 5, .lines = 2, .level = Level::middle});
}

void paint_steps(Canvas& canvas, const PaperSize& paper, const Calibration& words) {
  std::vector<Paragraph> stack;
  for (const std::string& step : words.steps)
    stack.push_back(
        {step,
         {.cut = Cut::inter, .size = 3.6, .colour = canvas.palette().sepia, .leading = 1.35},
         0,
         2.4});
  const double x = 40, top = 44;
  paint_stack(canvas, {x, top, paper.width - 2 * x, paper.height / 2 - 16 - top}, stack, 0.6,
              Level::top);
}

} // namespace

void paint_calibration(Paper& paper, const Calibration& words, const Imposition& cards) {
  const PaperSize size = cards.paper;
  paint_side_name(paper.page(), size, words.title + " · " + words.front);
  paint_steps(paper.page(), size, words);
  for (const Point& at : spots(size)) paint_plain_cross(paper.page(), at);
  Canvas& back = paper.turn();
  const auto scope = back.scope();
  back.move(cards.format.backs_offset.x, cards.format.backs_offset.y);
  paint_side_name(back, size, words.back);
  paint_text(back, {40, 32, size.width - 80, 6}, words.offset,
             {.cut = Cut::inter, .size = 3.6, .colour = back.palette().sepia, .side = Side::centre},
             {.floor = 2.4});
  for (const Point& at : spots(size)) paint_scales(back, at);
}

} // namespace blason
