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
constexpr double label_high = 44, network_high = 84; // of the words about the Wi-Fi
constexpr double reach = 24; // into the sheet's margin: a code brings its own

/// A name without blanks may break after every so many letters.
std::string breakable(const std::string& name) {
  std::string out;
  int letters = 0;
  for (const char c : name) {
    const bool begins = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    if (begins && letters == 8) out += "\u200b", letters = 0;
    if (begins) ++letters;
    out += c;
  }
  return out;
}

/// The page's code; where phones must be in a Wi-Fi first, that one's before it, each with its
/// number and name.
void add_codes(Layout& layout, const Rect& box) {
  const Joining& joining = *layout.told.joining;
  if (joining.wifi.empty()) {
    const double side = std::min(box.width, box.height);
    layout.add({box.centre().x - side / 2, box.y, side, side}, QrPart{joining.link, true});
    return;
  }
  const double side = std::min(box.width / 2, box.height - label_high);
  const Rect first{box.centre().x - side, box.y + label_high, side, side};
  const Rect second{box.centre().x, first.y, side, side};
  const Style label{Role::label, Tone::sepia2, Side::centre, Level::middle, 1, 36};
  layout.words({first.x, box.y, side, label_high}, layout.say("wall.join.first"), label);
  layout.words({second.x, box.y, side, label_high}, layout.say("wall.join.second"), label);
  layout.add(first, QrPart{joining.wifi, true});
  layout.add(second, QrPart{joining.link, true});
}

/// The Wi-Fi phones must be in before, by its name; else that one phone is enough.
void add_last_words(Layout& layout, const Rect& box) {
  const Joining& joining = *layout.told.joining;
  if (joining.wifi.empty())
    return layout.words(box, layout.say("wall.join.line"),
                        {Role::quote, Tone::sepia2, Side::centre, Level::middle, 2, 40});
  const Style style{Role::body, Tone::sepia, Side::centre, Level::middle, 2, 36};
  const std::string name = breakable(joining.network);
  const std::string told = layout.say("wall.join.wifi", {{"name", name}});
  const bool fits = layout.height_of(told, style, box.width) <= box.height;
  layout.words(box, fits ? told : name, style);
}

} // namespace

bool add_joining(Layout& layout, const Rect& sheet) {
  if (!layout.told.joining) return false;
  const Joining& joining = *layout.told.joining;
  const Rect room = add_sheet(layout, sheet);
  const double last = joining.wifi.empty() ? line_high : network_high;
  const double words = address_high + code_high + last;
  const Rect codes{room.x - reach, room.y - reach, room.width + 2 * reach,
                   room.height + reach - words};
  add_codes(layout, codes);
  double y = codes.bottom();
  layout.words({room.x, y, room.width, address_high}, joining.address,
               {Role::body, Tone::sepia2, Side::centre, Level::middle, 1, 40});
  y += address_high;
  layout.words({room.x, y, room.width, code_high}, in_threes(joining.code),
               {Role::score, Tone::sepia, Side::centre, Level::middle, 1, 92});
  y += code_high;
  add_last_words(layout, {room.x, y, room.width, last});
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
