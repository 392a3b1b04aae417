#pragma once

#include "deck/deck.hpp"

#include <string>
#include <vector>

namespace blason::torture {

/// The longest that a deck may say, in Latin, Arabic, Japanese and emoji: 50 families, 200
/// personas, texts of 2,000 characters. Each long text ends with a mark of its own, so that a test
/// finds out whether it was shown to its end.
Deck deck();

/// Names of twelve teams, 40 characters each where letters are Latin.
std::vector<std::string> teams();

/// The mark at the end of a long text; empty when it has none.
std::string mark(const std::string& words);

} // namespace blason::torture
