#include "face/card.hpp"

#include "face/card_parts.hpp"
#include "face/ornament.hpp"
#include "face/portrait.hpp"

namespace blason {
namespace {

void paint_tile_ground(Canvas& canvas, const Rect& area, double radius, double face_width,
                       const Portrait& portrait) {
  paint_parchment(canvas, area, radius);
  const auto scope = canvas.scope();
  canvas.clip(rounded(area, radius));
  paint_portrait(canvas, {area.x, area.y, face_width, area.height}, portrait, Frame::tile);
}

} // namespace

void paint_tile(Canvas& canvas, const Rect& area, const PersonaTile& face) {
  const Palette& palette = canvas.palette();
  const double h = area.height, radius = h * 0.08;
  const double face_width = std::min(h * 0.664, area.width * 0.43);
  paint_tile_ground(canvas, area, radius, face_width, face.portrait);
  const double x = area.x + face_width + h * 0.07, width = area.right() - x - h * 0.07;
  std::vector<Paragraph> stack{
      {face.name,
       {.cut = Cut::garamond_bold, .size = h * 0.2, .colour = palette.sepia, .leading = 1.08},
       2}};
  for (const std::string& line : face.lines)
    if (!line.empty())
      stack.push_back(
          {line,
           {.cut = Cut::inter_medium, .size = h * 0.185, .colour = palette.sepia2, .leading = 1.14},
           3});
  paint_stack(canvas, {x, area.y + h * 0.04, width, h * 0.92}, stack, 0.5);
  const double rim = face.in_hand ? h * 0.024 : h * 0.0125;
  canvas.stroke(rounded(area.inset(rim / 2), radius - rim / 2),
                face.in_hand ? palette.gold_light : palette.card_edge, {rim});
}

void paint_slot_tile(Canvas& canvas, const Rect& area, const PersonaTile& face) {
  const double h = area.height, face_width = std::min(h * 0.87, area.width * 0.4);
  paint_tile_ground(canvas, area, h * 0.15, face_width, face.portrait);
  const double x = area.x + face_width + h * 0.15;
  paint_text(
      canvas, {x, area.y + h * 0.06, area.right() - x - h * 0.1, h * 0.88}, face.name,
      {.cut = Cut::garamond_bold, .size = h * 0.36, .colour = canvas.palette().sepia, .leading = 1},
      {.floor = h * 0.22, .lines = 2, .level = Level::middle});
}

} // namespace blason
