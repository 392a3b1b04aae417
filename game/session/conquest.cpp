#include "session/conquest.hpp"

#include "deck/find.hpp"

#include <algorithm>
#include <map>

namespace blason {
namespace {

using Holds = std::map<TeamId, Points>;

bool counts(Reason reason) {
  return reason == Reason::match || reason == Reason::near || reason == Reason::banner ||
         reason == Reason::chorus;
}

/// Whoever has most, in display order.
std::vector<TeamId> foremost(const Session& session, const Holds& holds) {
  Points most = 0;
  std::vector<TeamId> best;
  for (const Team& team : session.teams) {
    const auto at = holds.find(team.id);
    if (team.out || at == holds.end() || at->second <= 0 || at->second < most) continue;
    if (at->second > most) best.clear();
    most = at->second;
    best.push_back(team.id);
  }
  return best;
}

/// The ground with its holders: one, two that share it, or three and more that contest it.
template <class Ground, class Of>
Ground ground_of(const Session& session, const Of& id, const Holds& holds) {
  Ground ground{id, foremost(session, holds), false};
  ground.contested = ground.holders.size() > 2;
  if (ground.contested) ground.holders.clear();
  return ground;
}

TeamId taker(const Deck& deck, const Session& session, const std::vector<CastleHeld>& castles,
             const FiefId& fief) {
  std::map<TeamId, int> alone;
  for (const CastleHeld& castle : castles)
    if (castle.holders.size() == 1 && find(deck, castle.family)->fief == fief)
      ++alone[castle.holders.front()];
  int most = 0;
  TeamId best;
  for (const Team& team : session.teams) {
    const auto at = alone.find(team.id);
    if (at == alone.end()) continue;
    if (at->second == most) best = TeamId{};
    if (at->second <= most) continue;
    most = at->second;
    best = team.id;
  }
  return best;
}

} // namespace

Conquest conquest(const Deck& deck, const Session& session, const std::vector<Line>& lines) {
  std::map<PersonaId, Holds> lands;
  std::map<FamilyId, Holds> castles;
  for (const Line& line : lines) {
    if (!counts(line.reason)) continue;
    if (!line.land.empty()) {
      lands[line.land][line.team] += line.points;
      castles[find(deck, line.land)->family][line.team] += line.points;
    } else if (!line.castle.empty()) {
      castles[line.castle][line.team] += line.points;
    }
  }
  Conquest map;
  for (const Persona& persona : deck.personas)
    map.lands.push_back(ground_of<LandHeld>(session, persona.id, lands[persona.id]));
  for (const Family& family : deck.families)
    map.castles.push_back(ground_of<CastleHeld>(session, family.id, castles[family.id]));
  for (const Fief& fief : deck.fiefs)
    map.fiefs.push_back(FiefTaken{fief.id, taker(deck, session, map.castles, fief.id)});
  return map;
}

} // namespace blason
