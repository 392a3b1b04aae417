#pragma once

#include "report/table.hpp"
#include "session/results.hpp"
#include "words/language.hpp"

#include <vector>

namespace blason {

/// What a sitting came to as tables, in this order: session, teams, rounds, answers, ledger, lands,
/// castles, fiefs. Ids stand beside the names the deck gives them; headings, kinds and reasons are
/// in the language. What has no value (a rank, a spot nobody chose, the round of an adjustment) is
/// an empty cell.
std::vector<Table> results_tables(const Deck& deck, const Results& results, Language language);

} // namespace blason
