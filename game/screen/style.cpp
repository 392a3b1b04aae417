#include "screen/style.hpp"

#include <algorithm>

namespace blason {
namespace {

struct Cutting {
  Cut cut;
  double size, floor, leading;
  bool tabular = false;
};

Cutting cutting(Role role) {
  switch (role) {
  case Role::display:
    return {Cut::garamond_bold, 84, 46, 1.05};
  case Role::title:
    return {Cut::garamond_bold, 46, 36, 1.1};
  case Role::name:
    return {Cut::garamond_bold, 36, 34, 1.08};
  case Role::motto:
    return {Cut::garamond_italic, 34, smallest_text, 1.12};
  case Role::quote:
    return {Cut::garamond_italic, 58, smallest_text, 1.14};
  case Role::body:
    return {Cut::inter_medium, smallest_text, smallest_text, 1.22};
  case Role::label:
    return {Cut::inter_semibold, smallest_text, smallest_text, 1.22};
  case Role::score:
    return {Cut::inter_extrabold, 44, smallest_text, 1.15, true};
  case Role::letter:
    return {Cut::inter_bold, smallest_text, smallest_text, 1.2};
  }
  return {Cut::inter, smallest_text, smallest_text, 1.2};
}

Colour colour(Tone tone, const Palette& palette) {
  switch (tone) {
  case Tone::text:
    return palette.text;
  case Tone::text2:
    return palette.text2;
  case Tone::gold:
    return palette.gold_text;
  case Tone::sepia:
    return palette.sepia;
  case Tone::sepia2:
    return palette.sepia2;
  case Tone::gold_dark:
    return palette.gold_dark;
  case Tone::ink:
    return palette.ink;
  }
  return palette.text;
}

} // namespace

Lettering lettering(const Style& style, const Palette& palette) {
  const Cutting c = cutting(style.role);
  Lettering made;
  made.cut = c.cut;
  made.size = style.size > 0 ? style.size : c.size;
  made.colour = colour(style.tone, palette);
  made.side = style.side;
  made.leading = c.leading;
  made.tabular = c.tabular;
  return made;
}

Fit fit(const Style& style) {
  const Cutting c = cutting(style.role);
  return {style.size > 0 ? std::min(style.size, c.floor) : c.floor, style.lines, style.level};
}

} // namespace blason
