#pragma once

#include "debrief/agreement.hpp"
#include "session/ledger.hpp"
#include "session/session.hpp"

#include <optional>
#include <utility>
#include <vector>

// What an evening taught, in numbers: first tries of cards that were judged.

namespace blason {

/// A card of one round.
struct CardPlace {
  int round = 0; // its number, from 1
  int card = 0;  // index into its cards
  friend bool operator==(const CardPlace&, const CardPlace&) = default;
};
/// A card over which teams disagreed.
struct Divided {
  CardPlace at;
  double bits = 0;                       // entropy of the spots chosen at the first try
  std::vector<std::pair<Lie, int>> lies; // where, and how many teams; most teams first
};
/// Two personas taken for each other.
struct Mixed {
  PersonaId first, second; // in deck order
  int mixed = 0, answers = 0;
  double share = 0; // pair confusion (session/confusion.hpp)
};
/// A confident error: the teams that had planted a banner on the card, and where it lay.
struct LostCard {
  CardPlace at;
  std::vector<std::pair<TeamId, Lie>> teams;
};
/// A persona nobody took for another.
struct Known {
  PersonaId persona;
  int answers = 0;
};

struct Debrief {
  std::vector<Divided> divided;  // most divided first; practice is left out
  std::vector<Mixed> mixed;      // most confused first
  std::vector<LostCard> lost;    // as played
  std::optional<Known> known;    // the one with most answers, when every team gave some
  std::vector<CardPlace> parked; // as played
  Agreement families;            // of the families rounds
};

/// `reach` told: only cards whose answer was revealed count, as far as what is asked of them goes;
/// parked cards are listed all the same.
Debrief debrief_of(const Deck& deck, const Session& session, Reach reach);

} // namespace blason
