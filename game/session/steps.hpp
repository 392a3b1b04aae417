#pragma once

#include "rules/deal.hpp"
#include "rules/play.hpp"
#include "session/session.hpp"

#include <vector>

namespace blason {

/// What opens the next step (or the next wave of this one): steps that cannot be played are skipped
/// with a word. Empty: there is no further step.
std::vector<Event> open_next(const Deck& deck, const Session& session);

/// The contrast a twins round plays: the step's own pair, else tonight's most confused one, else a
/// seeded one not yet played; nullopt: none is left.
std::optional<std::pair<PersonaId, PersonaId>> choose_pair(const Deck& deck, const Session& session,
                                                           const RoundStep& step);

/// What the room has been told and shown, for the deals of that kind.
Past past_of(const Session& session, Kind kind);

/// An event of a round as an event of the session.
Event widen(RoundEvent event);

} // namespace blason
