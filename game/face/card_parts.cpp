#include "face/card_parts.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

/// How high each paragraph stands at one size of all.
struct Stack {
  double factor = 1;
  std::vector<double> heights;
  double height = 0;
  bool whole = true;
};

constexpr double lead_column = 4.4; // in sizes of the letters beside it

double indent(const Paragraph& paragraph, double size) {
  return size * (paragraph.lead.words.empty() ? paragraph.bullet.indent : lead_column);
}

Lettering lettered(const Paragraph& paragraph, double factor) {
  Lettering lettering = paragraph.lettering;
  lettering.size *= factor;
  return lettering;
}

Stack stack_at(Fonts& fonts, double width, const std::vector<Paragraph>& paragraphs,
               double factor) {
  Stack stack{factor, {}, 0, true};
  for (const Paragraph& each : paragraphs) {
    const Lettering lettering = lettered(each, factor);
    const Setting set = set_text(fonts, {0, 0, width - indent(each, lettering.size), 0}, each.words,
                                 lettering, {.lines = each.lines});
    stack.whole = stack.whole && set.whole;
    stack.height += set.height + (stack.heights.empty() ? 0 : each.gap * factor);
    stack.heights.push_back(set.height);
  }
  return stack;
}

void paint_bullet(Canvas& canvas, Point centre, double half) {
  const Outline bullet = lozenge(centre, half, half);
  canvas.fill(bullet, canvas.palette().gold);
  canvas.stroke(bullet, canvas.palette().gold_dark, {.width = half * 0.16, .round_joins = false});
}

void paint_lead(Canvas& canvas, Point line, const Lead& lead, double size) {
  paint_text(
      canvas, {line.x, line.y, size * (lead_column - 0.3), size * 1.32}, lead.words,
      {.cut = Cut::inter_bold, .size = size * lead.size, .colour = canvas.palette().gold_dark},
      {.floor = size * 0.5, .level = Level::middle});
}

} // namespace

void paint_card_ground(Canvas& canvas, const Rect& card) {
  const Palette& palette = canvas.palette();
  const double lean = card.height * 0.17;
  canvas.fill(
      rounded(card, 3.5),
      Linear{{card.centre().x - lean / 2, card.y},
             {card.centre().x + lean / 2, card.bottom()},
             {{0, palette.parchment_top}, {0.6, palette.card_middle}, {1, palette.parchment_low}}});
}

void paint_night(Canvas& canvas, const Rect& area, double step) {
  const Palette& palette = canvas.palette();
  canvas.fill(box(area), palette.ink);
  Outline lines;
  for (double x = area.x - area.height; x < area.right() + area.height; x += step) {
    lines.move_to({x, area.y}).line_to({x + area.height, area.bottom()});
    lines.move_to({x, area.y}).line_to({x - area.height, area.bottom()});
  }
  const auto scope = canvas.scope();
  canvas.clip(box(area));
  canvas.stroke(lines, palette.card_lattice, {0.3});
}

std::string dotted(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& each : words) {
    if (each.empty()) continue;
    if (!line.empty()) line += " · ";
    line += each;
  }
  return line;
}

void paint_stack(Canvas& canvas, const Rect& area, const std::vector<Paragraph>& given,
                 double smallest, Level level) {
  std::vector<Paragraph> paragraphs;
  for (const Paragraph& each : given)
    if (!each.words.empty()) paragraphs.push_back(each);
  const auto at = [&](double factor) {
    return stack_at(canvas.fonts(), area.width, paragraphs, factor);
  };
  Stack stack = at(1);
  while ((!stack.whole || stack.height > area.height * 1.0001) && stack.factor > smallest)
    stack = at(std::max(smallest, stack.factor * 0.95));
  const double spare = std::max(0.0, area.height - stack.height);
  double y = area.y + (level == Level::middle ? spare / 2 : 0);
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const Lettering lettering = lettered(paragraphs[i], stack.factor);
    const double in = indent(paragraphs[i], lettering.size),
                 line = lettering.size * lettering.leading;
    y += i == 0 ? 0 : paragraphs[i].gap * stack.factor;
    const double left = area.bottom() - y;
    if (left < line * 0.999) {
      canvas.note({paragraphs[i].words, paragraphs[i].words});
      continue;
    }
    const double half = lettering.size * paragraphs[i].bullet.half;
    if (half > 0) paint_bullet(canvas, {area.x + half, y + line / 2}, half);
    if (!paragraphs[i].lead.words.empty())
      paint_lead(canvas, {area.x, y}, paragraphs[i].lead, lettering.size);
    const double height = std::min(left, stack.heights[i]) * 1.0001;
    paint_text(canvas, {area.x + in, y, area.width - in, height}, paragraphs[i].words, lettering,
               {.lines = paragraphs[i].lines});
    y += stack.heights[i];
  }
}

double stack_height(Fonts& fonts, double width, const std::vector<Paragraph>& paragraphs) {
  return stack_at(fonts, width, paragraphs, 1).height;
}

void paint_ribbon(Canvas& canvas, const Rect& r) {
  const Palette& palette = canvas.palette();
  const Pen pen{.width = 0.3, .round_joins = false};
  const double fall = r.height * 0.32, bottom = r.bottom();
  for (const double side : {-1.0, 1.0}) {
    const double edge = side < 0 ? r.x : r.right();
    const auto at = [edge, side](double out, double y) { return Point{edge + side * out, y}; };
    const std::array tail{at(5, r.y + fall), at(-4, r.y + fall), at(-4, bottom + fall),
                          at(5, bottom + fall), at(1.8, r.y + fall + r.height / 2)};
    const std::array fold{at(0, bottom), at(-4, bottom), at(-4, bottom + fall)};
    canvas.fill(polygon(tail), palette.parchment3);
    canvas.stroke(polygon(tail), palette.gold_dark, pen);
    canvas.fill(polygon(fold), hex(0x8A6A2C));
  }
  canvas.fill(box(r), palette.parchment);
  canvas.stroke(box(r), palette.gold_dark, pen);
}

} // namespace blason
