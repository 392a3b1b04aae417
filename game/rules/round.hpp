#pragma once

#include "rules/ids.hpp"
#include "rules/plan.hpp"
#include "rules/stages.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace blason {

/// One step of a reveal: cards shown together, how teams split over one card, its answer with why,
/// the rest.
enum class Beat { together, split, answer, rest };
struct RevealStep {
  Beat beat = Beat::together;
  std::vector<int> cards;
  friend bool operator==(const RevealStep&, const RevealStep&) = default;
};

/// Where one team had one card, close by close: tries of a sealed round, hints of an encounter,
/// retries of a lone team's relay; a relay of several teams has one entry. Empty: the team has no
/// line for the card.
struct Track {
  int first = 1; // the try of lay[0]
  std::vector<Lie> lay;
  bool banner = false;
  bool chorus = false;
  friend bool operator==(const Track&, const Track&) = default;
};

/// One team's cards in a round, in the order of Round::cards.
struct Board {
  bool locked = false;
  std::vector<Lie>
      lies; // sealed: where each card lies now; encounter and relay: the choice in hand
  std::vector<char> banners; // planted and not yet fixed
  std::vector<Track> tracks;
  bool out = false;      // the team left during the round: its board closes no more
  std::vector<int> told; // how many cards lay right when each further try began
  friend bool operator==(const Board&, const Board&) = default;
};

struct Round {
  int number = 0; // from 1, as opened
  int step = 0;   // of the script, as it was when the round opened
  int wave = 1;
  Plan plan;
  std::vector<CardId> cards;
  std::vector<SpotId> spots;
  std::vector<std::vector<CardId>>
      hints;                 // encounter: the verbatims and clues of each card, in turn
  std::vector<TeamId> teams; // relay: in their order
  std::vector<Board> boards; // as teams
  Stage stage;
  bool closed = false;
  std::vector<RevealStep> reveal;            // sealed, once closed
  std::vector<char> told;                    // by card: its answer has been on the wall
  std::vector<std::pair<int, Lie>> accepted; // card, spot
  std::vector<char> withdrawn, parked;       // by card
  friend bool operator==(const Round&, const Round&) = default;

  int card(const CardId& id) const; // index; the id must be of this round
  int spot(const SpotId& id) const; // as card; an empty id is nowhere
  int team(const TeamId& id) const; // −1 when not seated
  SpotId spot_id(Lie lie) const {
    return lie < 0 ? SpotId{} : spots[static_cast<std::size_t>(lie)];
  }
  bool encounter() const { return plan.kind == Kind::encounter; }
  bool relay() const { return plan.mode == Mode::relay; }
  /// The team a relay's card is offered to.
  const TeamId& asked(int card) const {
    return teams[static_cast<std::size_t>(card) % teams.size()];
  }
};

} // namespace blason
