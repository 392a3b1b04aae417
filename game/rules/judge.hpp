#pragma once

#include "rules/round.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace blason {

enum class Reason { match, near, banner, chorus, adjustment, fief, jury };
std::string_view slug(Reason reason);

/// One line of the ledger. `land` and `castle` say what its points are about (game.md §4 Conquest).
struct Line {
  int round = 0; // 0: none
  TeamId team;
  CardId card;
  int attempt = 0; // 0: none
  Points points = 0;
  Reason reason = Reason::match;
  std::string note;
  PersonaId land;
  FamilyId castle;
};

/// The right spots of each card of a round, as indices into its spots; accepted ones not included.
using Key = std::vector<std::vector<Lie>>;
Key key_of(const Deck& deck, const Round& round);

/// Whether the card counts as right there, by the key or because the spot was accepted.
bool is_right(const Key& key, const Round& round, int card, Lie lie);

/// Where a team had a card, accepted spots taken into account: from its earliest accepted spot on
/// it lies there.
std::vector<Lie> effective(const Round& round, int card, const Track& track);

/// Where the card finally lies and the try that put it there; the track must not be empty.
struct Standing {
  Lie lie = nowhere;
  int attempt = 1;
  Lie at_first = nowhere; // at the first try the team had
};
Standing standing(const Round& round, int card, const Track& track);

/// Whether the card's lines stand in the ledger: a sealed round's when it is closed, others card by
/// card.
bool is_judged(const Round& round, int card);

/// The lines of one round, without those worth 0 and those of withdrawn cards.
/// Points = ladder[rung − 1] × worth; near × worth; banners ±2 × worth; chorus × worth (game.md
/// §4).
std::vector<Line> lines_of(const Deck& deck, const Round& round);

/// How many of the team's cards lay right at the last closed try; withdrawn cards do not count.
int count_right(const Key& key, const Round& round, int team);

/// Entropy in bits of the spots chosen at the first try, over the teams that had it.
double division(const Round& round, int card);

} // namespace blason
