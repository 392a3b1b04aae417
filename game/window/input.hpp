#pragma once

#include <variant>

// What hands do to a window, in pixels of the window from its top left corner. Fingers and mice say
// the same.

namespace blason {

struct PointerDown {
  double x = 0, y = 0;
};
struct PointerMoved {
  double x = 0, y = 0;
};
struct PointerUp {
  double x = 0, y = 0;
};
/// The pointer left the window or the window lost the keyboard: nothing is being dragged any more.
struct PointerLost {};

enum class Keycap {
  enter,
  space,
  escape,
  tab,
  backspace,
  del,
  left,
  right,
  up,
  down,
  page_up,
  page_down,
  home,
  end,
  f1,
  f9,
  f11,
  letter
};
/// A key that is no text; `letter` with control held, and then `what` is 'A' to 'Z'.
struct KeyDown {
  Keycap key = Keycap::enter;
  char what = 0;
  bool control = false, shift = false;
};
/// A character, as the keyboard's layout writes it.
struct Typed {
  char32_t character = 0;
};
struct Resized {};
/// Part of the window was covered and must be shown again.
struct Exposed {};
struct CloseWanted {};

using Input = std::variant<PointerDown, PointerMoved, PointerUp, PointerLost, KeyDown, Typed,
                           Resized, Exposed, CloseWanted>;

} // namespace blason
