#pragma once

#include "deckfile/read.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace evenings {

/// The *.txt of this folder, by name.
std::vector<std::filesystem::path> texts();
std::string bytes_of(const std::filesystem::path& path);
void write(const std::filesystem::path& path, const std::string& bytes);

/// The bytes of the deck of that id: ID.deck.json here, else one that is shipped.
std::string deck_bytes(const std::string& id);
/// Read; a deck that cannot be played throws.
blason::Deck deck(const std::string& bytes);

} // namespace evenings
