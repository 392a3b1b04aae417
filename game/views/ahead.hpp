#pragma once

#include "views/wall.hpp"

#include <vector>

namespace blason {

/// What the wall may show next: first what it would show, were the facilitator to go on now, unless
/// the rules refuse; then the answer to the card that is asked. They tell answers: they are for
/// getting pictures ready, and nobody may see them.
std::vector<WallView> wall_views_ahead(const Deck& deck, const Session& session);

} // namespace blason
