#pragma once

#include "deckfile/read.hpp"
#include "words/language.hpp"

#include <string>

namespace blason {

/// Says on standard error every error that keeps the deck shut, a line each, and then that it does.
/// Returns the exit code.
int shut(const std::string& file, const deckfile::ReadDeck& read, Language language);

} // namespace blason
