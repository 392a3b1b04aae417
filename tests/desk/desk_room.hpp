#pragma once

#include "deck/deck.hpp"
#include "desk/desk.hpp"
#include "desk/draft.hpp"
#include "desk/pictures.hpp"
#include "hands.hpp"
#include "session/session.hpp"

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

namespace blason::desk {

/// A facilitator at a desk without a window: what she clicks and types goes to the desk as mouse,
/// keys and characters, and the acts that come out are ruled on like the table rules.
class DeskRoom : public Hands<Draft, Act> {
public:
  DeskRoom(Deck deck, Script script, int teams, float width = 1280, float height = 720);

  /// What a phone would say.
  void say(const Intent& intent);
  void put_language(Language language);

  const Round& round() const { return session.rounds.back(); }
  /// The letter of the first right spot of a card of the present round.
  char32_t right_letter(int card) const;

  Deck deck;
  Session session;
  Surroundings about;
  std::vector<Act> all;

private:
  void frame() override;
  void take(const Act& act);
};

/// Whether the open round stands at that stage.
template <class Stage> bool in(const DeskRoom& room) {
  return room.session.open_round() != nullptr &&
         std::holds_alternative<Stage>(room.session.open_round()->stage);
}

/// The pictures of the deck cimes-et-rivages, in the atlas below.
Pictures& room_pictures();
/// The deck of the file, which must be playable.
Deck shipped(const std::string& file);
Script script_of(const Deck& deck, std::string_view id);

} // namespace blason::desk
