#pragma once

#include "bots/evening.hpp"
#include "complaint.hpp"
#include "report/exports.hpp"

#include <optional>
#include <string>

namespace blason {

struct RehearseCall {
  std::string deck; // its file
  Rehearsal rehearsal;
  int count = 1; // evenings; each has the next seed
  std::optional<Format> as;
  std::string out, record; // empty: not asked for
};

/// Plays the deck with bots: through the rules alone, or through table and record when `record`
/// names a file. Prints what the evenings came to as a table, or writes them to the folder `out`
/// as FORMAT-SEED; without a folder one evening goes to standard output.
Exit rehearse(const RehearseCall& call, Language language);

} // namespace blason
