#pragma once

#include "window/window.hpp"
#include "words/language.hpp"

namespace blason {

class Fonts;

/// What the wall shows while nothing is played, for a window of that size.
Patch waiting_page(Extent size, Language language, Fonts& fonts);

} // namespace blason
