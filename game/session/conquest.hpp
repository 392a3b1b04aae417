#pragma once

#include "rules/judge.hpp"
#include "session/session.hpp"

#include <vector>

namespace blason {

/// Who holds a persona's land: nobody, one team, or two that share it. Contested: three or more are
/// equal, so that it is nobody's.
struct LandHeld {
  PersonaId persona;
  std::vector<TeamId> holders;
  bool contested = false;
};
struct CastleHeld {
  FamilyId family;
  std::vector<TeamId> holders;
  bool contested = false;
};
/// Who takes a fief: the team that alone holds more of its castles than any other holds alone;
/// empty: nobody.
struct FiefTaken {
  FiefId fief;
  TeamId taker;
};
struct Conquest {
  std::vector<LandHeld> lands;     // every persona, in deck order
  std::vector<CastleHeld> castles; // every family
  std::vector<FiefTaken> fiefs;    // every fief
};

/// The map by the given lines (match, near, banner and chorus count); teams that left hold nothing.
Conquest conquest(const Deck& deck, const Session& session, const std::vector<Line>& lines);

} // namespace blason
