#include "checkup/screens_seen.hpp"

#include "window/graphics.hpp"
#include "window/window.hpp"

namespace blason {

DisplaySeen display_seen() {
  try {
    const Graphics graphics = tried_graphics();
    return {graphics.renderer, {ScreenSeen{"", graphics.width, graphics.height, 0}}};
  } catch (const NoDisplay&) {
    return {};
  }
}

} // namespace blason
