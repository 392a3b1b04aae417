#pragma once

#include "session/conquest.hpp"
#include "session/ledger.hpp"
#include "session/session.hpp"

namespace blason {

struct TeamScore {
  TeamId id;
  std::string name;
  Points points = 0;
  std::optional<int> rank;
};
/// One line of `answers` (game.md §7).
struct AnswerLine {
  int round = 0;
  TeamId team;
  CardId card;
  std::optional<int> attempt; // null: an encounter in which the team never chose
  SpotId spot;                // empty: not placed
  bool right = false, banner = false, chorus = false;
};

/// All that a sitting came to, finished or not: what every export is made of.
struct Results {
  std::string session, deck, version, hash;
  bool ended = false, podium = false;
  int fief_bonus = 6;
  std::vector<TeamScore> teams;
  std::vector<Round> rounds;
  std::vector<AnswerLine> answers;
  std::vector<Line> ledger;
  Conquest map;
};

Results results_of(const Deck& deck, const Session& session);

} // namespace blason
