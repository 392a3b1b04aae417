#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace blason::deckfile {

enum class Severity { error, warning };

/// What takes the place of {name} in a problem's sentence.
struct Param {
  /// `tenths`: a whole number of them; `word`: the value ends a key of assets/words that begins
  /// with "deck.word.".
  enum class As { text, number, tenths, word };
  std::string name;
  std::string value;
  As as = As::text;
  friend bool operator==(const Param&, const Param&) = default;
};

/// One thing wrong or weak in a deck, and where. Its sentence is "deck." and `code` in
/// assets/words.
struct Problem {
  Severity severity = Severity::error;
  std::string code;                 // "D036"; all of them stand in decks/README.md
  std::string pointer;              // JSON pointer of the value; empty: the whole deck
  std::size_t line = 1, column = 1; // from 1; columns count characters
  std::vector<Param> params;
  std::string suggestion; // what was probably meant; empty: nothing near
  friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace blason::deckfile
