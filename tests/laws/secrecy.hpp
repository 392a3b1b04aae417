#pragma once

#include "session/session.hpp"

#include <string>
#include <vector>

namespace blason {

struct Rewritten {
  Deck deck;
  Session session;
};

/// The same evening with other answers for every card not yet revealed; deals, acts and judgements
/// told are kept.
Rewritten with_other_answers(const Deck& deck, const Session& session, std::uint64_t seed);

/// What the wall and every hand are sent.
std::vector<std::string> bytes_that_leave(const Deck& deck, const Session& session);

} // namespace blason
