#pragma once

#include "words/language.hpp"

namespace blason {

/// The language of --language wherever it stands, else of the environment, else English: help
/// speaks it before the call is parsed.
Language spoken(int argc, const char* const* argv);

} // namespace blason
