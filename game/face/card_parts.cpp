#include "face/card_parts.hpp"

#include "face/ornament.hpp"

namespace blason {
namespace {

/// Where a list's items lie at one size, without the box's own place.
struct Stack {
  Lettering lettering;
  std::vector<double> heights;
  double height = 0;
};

double indent(const Lettering& lettering) { return lettering.size * 1.27; }

Stack stack_at(Fonts& fonts, const Rect& area, const std::vector<std::string>& items,
               const ListLook& look, double size) {
  Stack stack{look.lettering, {}, 0};
  stack.lettering.size = size;
  const Rect column{0, 0, area.width - indent(stack.lettering), 0};
  for (const std::string& item : items) {
    const double height = set_text(fonts, column, item, stack.lettering, {.lines = 0}).height;
    stack.heights.push_back(height);
    stack.height += height + (stack.heights.size() > 1 ? look.gap * size : 0);
  }
  return stack;
}

void paint_bullet(Canvas& canvas, Point centre, double half) {
  const Outline bullet = lozenge(centre, half, half);
  canvas.fill(bullet, canvas.palette().gold);
  canvas.stroke(bullet, canvas.palette().gold_dark, {.width = half * 0.16, .round_joins = false});
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

std::string dotted(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& each : words) {
    if (each.empty()) continue;
    if (!line.empty()) line += " · ";
    line += each;
  }
  return line;
}

void paint_list(Canvas& canvas, const Rect& area, const std::vector<std::string>& items,
                const ListLook& look) {
  double size = look.lettering.size;
  Stack stack = stack_at(canvas.fonts(), area, items, look, size);
  while (stack.height > area.height && size > look.floor) {
    size = std::max(look.floor, size * 0.96);
    stack = stack_at(canvas.fonts(), area, items, look, size);
  }
  const double spare = std::max(0.0, area.height - stack.height);
  double y = area.y + (look.level == Level::middle ? spare / 2 : 0);
  for (std::size_t item = 0; item < items.size(); ++item) {
    const double left = area.bottom() - y;
    if (left < size * look.lettering.leading) {
      canvas.note({items[item], items[item]});
      continue;
    }
    paint_bullet(canvas, {area.x + size * 0.43, y + size * look.lettering.leading / 2},
                 size * 0.38);
    paint_text(canvas,
               {area.x + indent(stack.lettering), y, area.width - indent(stack.lettering),
                std::min(left, stack.heights[item] * 1.001)},
               items[item], stack.lettering, {.lines = 0});
    y += stack.heights[item] + look.gap * size;
  }
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
