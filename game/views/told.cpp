#include "views/told.hpp"

#include <algorithm>

namespace blason {

bool told_in(const Session& session, Kind kind, const CardId& id) {
  return std::any_of(session.rounds.begin(), session.rounds.end(), [&](const Round& round) {
    if (round.plan.kind != kind) return false;
    const int card = round.card(id);
    return card >= 0 && round.told[static_cast<std::size_t>(card)] != 0;
  });
}

bool family_told(const Session& session, const PersonaId& persona) {
  return told_in(session, Kind::families, CardId{persona.value});
}

bool fief_secret(const Session& session, const FamilyId& family) {
  const auto asks = [](const Step& step) {
    return step.kind == StepKind::round && step.round.kind == Kind::fiefs;
  };
  return !session.podium &&
         std::any_of(session.script.steps.begin(), session.script.steps.end(), asks) &&
         !told_in(session, Kind::fiefs, CardId{family.value});
}

} // namespace blason
