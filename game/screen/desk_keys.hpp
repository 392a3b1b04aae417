#pragma once

#include "rules/intents.hpp"
#include "views/wall.hpp"
#include "window/input.hpp"
#include "words/words.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace blason {

/// One line of the table of keys: what is pressed, what it does, and how. The table answers keys
/// and fills F1.
struct DeskKey {
  Keycap key;
  char letter;           // with control, when key is Keycap::letter
  std::string_view cap;  // as lettered on F1: words in {…} are sentences of assets/words
  std::string_view what; // the sentence that says what it does
  std::optional<Intent> (*act)(const WallView&); // nullptr: only for this window
};
std::span<const DeskKey> desk_keys();

/// What the key asks of the table in this view; nullopt when it asks nothing.
std::optional<Intent> desk_act(const WallView& view, const KeyDown& key);

} // namespace blason
