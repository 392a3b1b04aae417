#pragma once

#include "words/nouns.hpp"

namespace blason {

struct Deck;

/// What sentences about this deck call fief, family and banner: the words of its theme, and the
/// house's own where it has none that can be read.
Nouns nouns_of(const Deck& deck, Language language);

} // namespace blason
