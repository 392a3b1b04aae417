#pragma once

#include "session/session.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

// A playthrough: an evening as a text. Lines `deck`, `script`, `team`… set it up; then each line is
// an order, and the lines below it that begin with | tell what came of it: facts, a refusal,
// points. The text without its | lines is a script of orders; played, it is the same text again.

namespace blason {

struct Misread {
  int line = 0; // from 1
  std::string why;
};
struct PlayedText {
  std::string text; // with the outcomes as they are now
  std::vector<Entry> entries;
  Session session;
};

/// The id of the deck a playthrough is played with; empty when it names none.
std::string deck_of(std::string_view playthrough);

/// Plays the orders of a text, whatever stands in its | lines.
std::variant<PlayedText, Misread> play_text(const Deck& deck, std::string_view playthrough);

/// The playthrough of a record, which begins with SessionOpened. What no order explains (a later
/// program's doing) is told as a fact.
std::string playthrough_of(const Deck& deck, const std::vector<Entry>& record);

} // namespace blason
