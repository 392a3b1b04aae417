#pragma once

#include "session/session.hpp"
#include "views/deed.hpp"

#include <vector>

namespace blason {

/// The most telling of the events, named in the session's language. A card of a round that is not
/// opened yet keeps its name to itself.
Deed deed_of(const Deck& deck, const Session& session, const std::vector<Event>& events);

UndoView undo_view(const Deck& deck, const Session& session);
NextView next_view(const Deck& deck, const Session& session);

} // namespace blason
