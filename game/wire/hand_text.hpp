#pragma once

#include "views/hand.hpp"

#include <string>
#include <string_view>
#include <vector>

// A hand cut into its pieces, so that of two hands only the difference has to be sent.

namespace blason {

/// One member of an object, as it is written.
struct JsonPiece {
  std::string_view key; // a literal
  std::string json;
  friend bool operator==(const JsonPiece&, const JsonPiece&) = default;
};

/// The members of a hand but its cards, and the members of every card.
struct HandText {
  std::vector<JsonPiece> members;
  std::vector<std::vector<JsonPiece>> cards;
  friend bool operator==(const HandText&, const HandText&) = default;
};

HandText hand_text(const HandView& view);
/// The same bytes as view_json of that view.
std::string whole_hand(const HandText& hand);
/// Members that take the place of those a phone has: "hand":{…} and, where single cards changed,
/// "cards":[{"at":3,…}]. Other cards or another count of them stand in "hand" as a whole. The two
/// differ.
std::string hand_change(const HandText& before, const HandText& now);

} // namespace blason
