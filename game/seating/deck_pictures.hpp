#pragma once

#include "deck/deck.hpp"
#include "words/language.hpp"

#include <filesystem>
#include <string>

namespace blason {

/// Gives the deck that lies in `folder` its pictures, before anything is painted. Returns what its
/// facilitator is to be told: how many are not shown; empty when all are.
std::string hang_pictures(Deck& deck, const std::filesystem::path& folder, Language language);

/// The same for a recorded deck, whose record does not hold its pictures: they are looked for
/// beside a file of the same bytes among the decks that came with the program and in the person's
/// documents; where there is none, beside `session`.
std::string hang_pictures_again(Deck& deck, const std::string& bytes,
                                const std::filesystem::path& session, Language language);

} // namespace blason
