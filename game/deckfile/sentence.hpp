#pragma once

#include "deckfile/problem.hpp"
#include "words/words.hpp"

#include <string>

namespace blason::deckfile {

/// The problem as a person reads it, with what was probably meant.
std::string sentence(Language language, const Problem& problem);

/// FILE:LINE:COLUMN: error|warning D###: POINTER: sentence. The root of the deck is written as "/".
std::string line(Language language, const std::string& file, const Problem& problem);

/// The problem as one JSON object.
std::string json(Language language, const Problem& problem);

} // namespace blason::deckfile
