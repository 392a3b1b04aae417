#pragma once

#include "session/session.hpp"

namespace blason {

// What the room has been told, over all rounds.

/// Whether the answer of that card was told in a round of that kind.
bool told_in(const Session& session, Kind kind, const CardId& id);

/// Whether a persona's family was told: before, a land drawn on the map would tell it.
bool family_told(const Session& session, const PersonaId& persona);

/// Whether a round of this evening still asks which fief the family stands in: until then the map
/// keeps it apart.
bool fief_secret(const Session& session, const FamilyId& family);

} // namespace blason
