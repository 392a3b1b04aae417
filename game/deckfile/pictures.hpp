#pragma once

#include "deck/picture.hpp"
#include "deckfile/read.hpp"

#include <span>
#include <vector>

namespace blason::deckfile {

/// Tells the pictures of a deck that are not shown, each where the deck names it, among the deck's
/// other problems: warnings all, for the persona has a face without them. Returns those alone.
std::vector<Problem> tell_pictures(ReadDeck& read, std::span<const PictureRefused> refused);

} // namespace blason::deckfile
