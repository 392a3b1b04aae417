#pragma once

#include "deck/deck.hpp"

#include <cstdint>

namespace blason {

/// A small deck of a random shape: 2 to 12 personas in 2 to 5 families, with or without fiefs,
/// verbatims for most, clues of every kind (some with several right personas), contrasts, and a
/// script of random rounds with the id "any".
Deck made_deck(std::uint64_t seed);

} // namespace blason
