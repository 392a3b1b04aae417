#pragma once

#include "deck/deck.hpp"
#include "deckfile/json_tree.hpp"
#include "deckfile/problem.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace blason::deckfile {

/// The format this program reads.
inline constexpr int format = 1;
/// Largest deck, in bytes.
inline constexpr std::size_t largest_deck = std::size_t{8} * 1024 * 1024;

/// A deck and everything there is to say about it, in the order of the file.
struct ReadDeck {
  Deck deck; // keeps every promise of the format when playable(); otherwise what could be read
  std::vector<Problem> problems;
  JsonTree source; // the bytes, with the span of every value

  /// No problem is an error.
  bool playable() const;
};

/// Reads and checks a deck. Any bytes are answered; nothing is thrown but for want of memory.
ReadDeck read(std::string bytes);

/// The same for the file at `path`; a file that cannot be read is a problem like any other.
ReadDeck read_file(const std::string& path);

} // namespace blason::deckfile
