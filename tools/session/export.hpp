#pragma once

#include "complaint.hpp"
#include "report/exports.hpp"

#include <optional>
#include <string>

namespace blason {

struct ExportCall {
  std::string file;
  Format as = Format::results;
  std::string table = "ledger";     // of a CSV that is one file
  std::string out;                  // a file, or for CSV a folder; empty: standard output
  std::optional<Language> headings; // empty: what suits the format
};

/// What a session came to, as files other programs read. CSV goes to a folder, a file a table; to
/// standard output, or to a file that ends in .csv, goes the one table asked for.
Exit export_session(const ExportCall& call, Language language);

} // namespace blason
