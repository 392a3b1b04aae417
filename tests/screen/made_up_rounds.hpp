#pragma once

#include "deck/deck.hpp"
#include "views/scenes.hpp"

#include <string>

// Moments of a sealed round, made up.

namespace blason::made_up {

/// Its first try, open or closed.
SealedScene sealed(const Deck&, const std::string& language, int teams, bool open);
/// Its second, in which teams know how many cards lie right.
SealedScene sealed_again(const Deck&, const std::string& language, int teams);
/// A beat of its reveal: together, split, answer or rest.
RevealScene reveal(const Deck&, const std::string& language, int teams, const std::string& beat);

} // namespace blason::made_up
