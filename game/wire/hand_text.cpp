#include "wire/hand_text.hpp"

#include "wire/hand_json.hpp"

#include <cassert>

namespace blason {
namespace {

void write_pieces(JsonText& out, const std::vector<JsonPiece>& pieces) {
  for (const JsonPiece& piece : pieces) {
    out.key(piece.key);
    out.raw(piece.json);
  }
}

void write_cards(JsonText& out, const HandText& hand) {
  out.key("cards");
  out.open_array();
  for (const auto& card : hand.cards) {
    out.open_object();
    write_pieces(out, card);
    out.close_object();
  }
  out.close_array();
}

/// The pieces of `now` that are not those of `before`; both list the same keys.
std::vector<JsonPiece> changed_pieces(const std::vector<JsonPiece>& before,
                                      const std::vector<JsonPiece>& now) {
  assert(before.size() == now.size());
  std::vector<JsonPiece> changed;
  for (std::size_t i = 0; i < now.size(); ++i)
    if (before[i].json != now[i].json) changed.push_back(now[i]);
  return changed;
}

template <class V> std::vector<JsonPiece> pieces_of(const V& value) {
  std::vector<JsonPiece> pieces;
  each_member(value, [&pieces](std::string_view key, const auto& member) {
    JsonText text;
    write_value(text, member);
    pieces.push_back(JsonPiece{key, std::move(text).take()});
  });
  return pieces;
}

} // namespace

HandText hand_text(const HandView& view) {
  HandText text;
  text.members = pieces_of(view);
  for (const HeldCard& held : view.cards) text.cards.push_back(pieces_of(held));
  return text;
}

std::string whole_hand(const HandText& hand) {
  JsonText out;
  out.open_object();
  write_pieces(out, hand.members);
  write_cards(out, hand);
  out.close_object();
  return std::move(out).take();
}

std::string hand_change(const HandText& before, const HandText& now) {
  const bool other_cards = before.cards.size() != now.cards.size();
  JsonText out;
  out.open_object();
  write_pieces(out, changed_pieces(before.members, now.members));
  if (other_cards) write_cards(out, now);
  out.close_object();
  std::string change = "\"hand\":" + std::move(out).take();
  if (other_cards) return change;
  JsonText cards;
  cards.open_array();
  for (std::size_t i = 0; i < now.cards.size(); ++i) {
    const auto changed = changed_pieces(before.cards[i], now.cards[i]);
    if (changed.empty()) continue;
    cards.open_object();
    cards.key("at");
    cards.number(i);
    write_pieces(cards, changed);
    cards.close_object();
  }
  cards.close_array();
  return change + ",\"cards\":" + std::move(cards).take();
}

} // namespace blason
