#pragma once

#include "deck/deck.hpp"
#include "session/results.hpp"

/// A deck of two families, and what an evening of two rounds and a podium came to.
namespace evening {

blason::Deck deck();
blason::Results results();

} // namespace evening
