#pragma once

#include "installed/version.hpp"

#include <string>
#include <vector>

namespace blason {

/// What a window was drawn with when one was opened to see.
struct Graphics {
  std::string renderer;      // the driver's own name for it
  int width = 0, height = 0; // of the whole desktop, in pixels
};
/// How long a window that is tried may take to come.
inline constexpr int longest_try = 8000; // milliseconds

/// Opens a small window, in a process of its own, and closes it again; throws NoDisplay, and
/// LateDisplay when the window has neither come nor failed in `patience` milliseconds.
Graphics tried_graphics(int patience = longest_try);

/// Whether the window whose graphics are active is painted by the processor. Such a renderer copies
/// what it painted to the screen, and keeps it.
bool painted_without_card();

/// What windows are made with.
std::vector<Library> window_libraries();

} // namespace blason
