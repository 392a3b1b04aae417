#pragma once

#include "deckfile/read.hpp"
#include "words/language.hpp"

#include <string>

namespace blason {

/// A deck with the pictures that lie beside it; those that cannot be shown are told among its
/// problems. An unplayable deck's pictures are told too, for its author mends both at once.
deckfile::ReadDeck read_with_pictures(const std::string& file);

/// The same, with a line to standard error for each picture that is not shown, as check says it:
/// who prints wants to know before the paper is cut.
deckfile::ReadDeck read_telling_pictures(const std::string& file, Language language);

} // namespace blason
