#pragma once

#include "words/language.hpp"

#include <string>
#include <vector>

namespace blason {

/// The language a deck in those languages is played and printed in where nobody asked for one: the
/// person's own if the deck speaks it; else the deck's first if the program's sentences exist in
/// it.
Language led_in(const std::vector<std::string>& languages, Language own);

} // namespace blason
