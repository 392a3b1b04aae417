#include "screen/joining.hpp"

#include "screen/furniture.hpp"

#include <algorithm>

namespace blason {
namespace {

/// "402817" as one reads it out: "402 817".
std::string in_threes(const std::string& code) {
  return code.size() == 6 ? code.substr(0, 3) + "\u00a0" + code.substr(3) : code;
}

constexpr double address_high = 56, code_high = 104, line_high = 88;

} // namespace

bool add_joining(Layout& layout, const Rect& sheet) {
  if (!layout.told.joining) return false;
  const Joining& joining = *layout.told.joining;
  const Rect room = add_sheet(layout, sheet);
  const double words = address_high + code_high + line_high;
  const double side = std::min(room.width, room.height - words);
  layout.add({room.centre().x - side / 2, room.y, side, side}, QrPart{joining.link});
  double y = room.y + side + std::max(0.0, (room.height - words - side) / 2);
  layout.words({room.x, y, room.width, address_high}, joining.address,
               {Role::body, Tone::sepia2, Side::centre, Level::middle, 1, 40});
  y += address_high;
  layout.words({room.x, y, room.width, code_high}, in_threes(joining.code),
               {Role::score, Tone::sepia, Side::centre, Level::middle, 1, 92});
  y += code_high;
  layout.words({room.x, y, room.width, line_high}, layout.say("wall.join.line"),
               {Role::quote, Tone::sepia2, Side::centre, Level::middle, 2, 40});
  return true;
}

double add_small_joining(Layout& layout, double right) {
  if (!layout.told.joining) return right;
  constexpr double side = 108, digits = 92, gap = 14;
  const std::string& code = layout.told.joining->code;
  const double x = right - side;
  layout.add({x, 8, side, side}, QrPart{layout.told.joining->link});
  const double left = x - gap - digits;
  const Style style{Role::letter, Tone::gold, Side::end, Level::middle, 1};
  layout.words({left, 14, digits, 48}, code.substr(0, 3), style);
  layout.words({left, 64, digits, 48}, code.substr(std::min<std::size_t>(3, code.size())), style);
  return left - 20;
}

} // namespace blason
