#pragma once

#include "views/scenes.hpp"

namespace blason {

struct Deck;
struct Session;

/// One card on a team's board.
struct HeldCard {
  CardView card;
  int lies = -1; // index into spots; −1: not placed
  bool banner = false;
  std::optional<bool> right; // once its answer was told
  std::string why;           // with it
  Points points = 0;         // with it
  /// With it: the right spots, accepted ones included.
  std::vector<int> belongs = {};
  /// In a dealt round, by detail: which of the hand's phones holds it; −1: none.
  std::vector<int> held = {};
};

/// What a team may do now.
enum class HandTurn { wait, sort, locked, answer, murmur, choose, done };

/// What one team sees on its phones: its own board and nothing of the others'.
struct HandView {
  TeamId team;
  std::string language, name;
  int banner = 0;
  std::string asked, declined; // the name that waits for the desk; the last it said no to
  bool names = false;          // whether the team may ask for one
  StepKind step = StepKind::welcome;
  HandTurn turn = HandTurn::wait;
  RoundHead head;
  std::vector<SpotView> spots;
  std::vector<HeldCard> cards; // relay and encounter: the present card
  std::vector<int> struck;     // lone relay
  int attempt = 1, tries = 1, banners_left = 0;
  std::optional<int> told; // how many lay right when this try began
  bool paused = false, ended = false;
  std::optional<Points> points;        // told ones, while ranks are shown
  std::optional<int> rank;             // likewise, among `teams`
  int teams = 0;                       // that play
  std::vector<GalleryPersona> gallery; // while the personas are read
  std::string called;                  // a banner, in the deck's own words; empty: in the house's
  bool dealt = false;                  // each phone shows its share of a card's details alone…
  std::vector<std::string> phones;     // …of these, by device: deal_details() says who holds what
};

/// The team must be of the session.
HandView hand_view(const Deck& deck, const Session& session, const TeamId& team);

} // namespace blason
