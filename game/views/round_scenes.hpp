#pragma once

#include "session/session.hpp"
#include "views/scenes.hpp"

namespace blason {

/// The scene of a round in its present stage. A veiled session shows it as it was before the
/// answer.
Scene round_scene(const Deck& deck, const Session& session, const Round& round);

/// A round that is over, looked back at: all that was told, as one list.
Scene past_scene(const Deck& deck, const Session& session, const Round& round);

} // namespace blason
