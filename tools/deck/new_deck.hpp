#pragma once

#include "words/language.hpp"

#include <string>

namespace blason {

/// The decks to begin with, by language; "ID" stands for the deck's id.
extern const char* const new_deck_french;
extern const char* const new_deck_english;

/// Writes a small deck that passes the check, each text saying what belongs in its place. `file`
/// empty: ID.json here;
/// "-": standard output. A file that holds anything is never overwritten. Returns the exit code.
int write_new_deck(const std::string& id, const std::string& file, Language language);

} // namespace blason
