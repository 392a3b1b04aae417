#pragma once

#include "rules/judge.hpp"
#include "session/session.hpp"

#include <map>
#include <optional>
#include <vector>

namespace blason {

/// Which lines to count: all that stand, or only those of cards whose answer has been told (what
/// the wall and the hands may know).
enum class Reach { all, told };

/// The one ledger: lines of all rounds, adjustments, and the fiefs taken once the podium has
/// opened.
std::vector<Line> ledger(const Deck& deck, const Session& session, Reach reach = Reach::all);

/// The sum of each team's lines; teams without lines have 0.
std::map<TeamId, Points> totals(const Session& session, const std::vector<Line>& lines);

/// Ranks 1-2-2-4 among the teams that play; teams that left have none.
std::map<TeamId, std::optional<int>> ranks(const Session& session,
                                           const std::map<TeamId, Points>& totals);

} // namespace blason
