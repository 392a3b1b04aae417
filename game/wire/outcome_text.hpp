#pragma once

#include "session/session.hpp"

#include <map>
#include <string>
#include <vector>

// The lines of a playthrough that tell what an order led to.

namespace blason {

/// What the event did, a line each; nothing when it only says its order again. `session`: after it.
std::vector<std::string> outcome_text(const Session& session, const Event& event);

/// Who holds which land, castle and fief, and the ranks.
std::vector<std::string> standing_text(const Deck& deck, const Session& session);

/// Tells how the ledger changes, card by card.
class LedgerText {
public:
  /// The cards whose lines are others than at the last call, and the points of all teams if any
  /// are.
  std::vector<std::string> changes(const Deck& deck, const Session& session);

private:
  std::map<std::string, std::string> told_; // what a line is about → its points
};

} // namespace blason
