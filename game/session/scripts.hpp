#pragma once

#include "deck/deck.hpp"

#include <vector>

namespace blason {

/// The scripts that can be played with the deck: the built-in ones of game.md §5, each replaced by
/// the deck's own of the same id, then the deck's others.
std::vector<Script> scripts_for(const Deck& deck);

} // namespace blason
