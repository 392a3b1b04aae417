#pragma once

#include "views/scenes.hpp"

#include <string>
#include <vector>

namespace blason {

struct Deck;
struct Session;
struct Round;

/// One card of a round with its key; indices are into the round's spots.
struct DeskCard {
  std::string name; // short: who, or the words
  std::string full; // the whole text of a verbatim or a clue; else empty
  std::string why;
  std::string picture; // as DeskBoard::pictures
  std::vector<int> right, accepted;
  std::vector<int> split; // by spot: how many teams have it there
  bool told = false, withdrawn = false, parked = false;
};

/// One team's board. `lies`: where each card lies, −1 nowhere.
struct DeskHand {
  TeamId team;
  std::vector<int> lies;
  std::vector<char> banners;
  int placed = 0, right = 0;
  bool locked = false, away = false, late = false;
  std::optional<int> told; // how many it was told lie right
};

enum class DeskStage { sorting, weighing, asking, hinting, told, revealing, done };

/// One round with its key and every answer.
struct DeskBoard {
  RoundHead head;
  Mode mode = Mode::sealed;
  DeskStage stage = DeskStage::done;
  std::vector<std::string> spots; // by name
  std::vector<std::string> letters;
  std::vector<std::string> pictures;  // of the spots: "persona/ID", "family/ID"; empty: none
  std::vector<std::string> tinctures; // of the spot's field, for a small shield; empty: none
  std::vector<DeskCard> cards;
  std::vector<DeskHand> hands;
  int attempt = 1, tries = 1; // sealed
  int card = -1;              // relay and encounter: the present one
  TeamId asked;               // relay
  int hint = 0, hints = 0;    // encounter
  std::vector<std::string> hint_texts;
  int beat = 0, beats = 0; // reveal
  bool chorus = false, closed = false;
  int banners = 0; // a team may plant

  const DeskHand* hand(const TeamId& team) const; // nullptr: not seated
};

DeskBoard desk_board(const Deck& deck, const Session& session, const Round& round);

/// The short name of a card or spot of the round.
std::string card_name(const Deck& deck, const Round& round, int card, const std::string& language);
std::string spot_name(const Deck& deck, const Round& round, int spot, const std::string& language);

} // namespace blason
