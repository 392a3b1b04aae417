#pragma once

#include "deckfile/read.hpp"

#include <string>

namespace blason {

/// A deck with the pictures that lie beside it; those that cannot be shown are told among its
/// problems. An unplayable deck's pictures are told too, for its author mends both at once.
deckfile::ReadDeck read_with_pictures(const std::string& file);

} // namespace blason
