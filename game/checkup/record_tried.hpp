#pragma once

#include <filesystem>
#include <string>

namespace blason {

struct RecordTried {
  std::string trouble; // slug of a Trouble; empty: it was written
  double commit = 0;   // milliseconds, the middle of several
};
/// Writes a session in a folder of its own below `folder`, and removes it.
RecordTried tried_record(const std::filesystem::path& folder);

} // namespace blason
