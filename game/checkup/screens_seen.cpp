#include "checkup/screens_seen.hpp"

#include "window/graphics.hpp"
#include "window/monitors.hpp"
#include "window/watch.hpp"
#include "window/window.hpp"

namespace blason {

DisplaySeen display_seen() {
  try {
    DisplaySeen seen{tried_graphics().renderer, false, {}};
    Watch watch;
    for (const Monitor& monitor : monitors(watch))
      seen.screens.push_back(
          ScreenSeen{monitor.name, monitor.area.width, monitor.area.height, monitor.mirrors});
    return seen;
  } catch (const LateDisplay&) {
    DisplaySeen none;
    none.late = true;
    return none;
  } catch (const NoDisplay&) {
    return {};
  }
}

} // namespace blason
