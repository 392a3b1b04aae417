#pragma once

#include "deck/deck.hpp"
#include "desk/desk.hpp"
#include "desk/draft.hpp"
#include "desk/pictures.hpp"
#include "session/session.hpp"

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

namespace blason::desk {

/// A facilitator at a desk without a window: what she clicks and types goes to the desk as mouse,
/// keys and characters, and the acts that come out are ruled on like the table rules.
class DeskRoom {
public:
  DeskRoom(Deck deck, Script script, int teams, float width = 1280, float height = 720);
  ~DeskRoom();
  DeskRoom(const DeskRoom&) = delete;
  DeskRoom& operator=(const DeskRoom&) = delete;

  /// Two frames without input: what was asked is drawn.
  void look();
  /// Clicks the middle of the item; false when it is not shown, or out of sight.
  bool click(std::string_view id);
  /// Types characters, one a frame.
  void type(std::u32string_view characters);
  void press(ImGuiKey key);
  void press_f1();
  /// What a phone would say.
  void say(const Intent& intent);
  void put_language(Language language);

  const Item* find(std::string_view id) const { return draft.items.find(id); }
  const Round& round() const { return session.rounds.back(); }
  /// The letter of the first right spot of a card of the present round.
  char32_t right_letter(int card) const;
  std::string words_of(std::string_view id) const;

  Deck deck;
  Session session;
  Surroundings about;
  Draft draft;
  std::vector<Act> last; // the acts of the last input
  std::vector<Act> all;

private:
  void frame();
  void take(const Act& act);
  ImGuiContext* context_;
};

/// The pictures of the deck cimes-et-rivages, in the atlas below.
Pictures& room_pictures();
/// Fonts are read once; each room's context uses the same atlas.
ImFontAtlas& room_fonts();
/// The deck of the file, which must be playable.
Deck shipped(const std::string& file);
Script script_of(const Deck& deck, std::string_view id);

} // namespace blason::desk
