#pragma once

#include "table/showing.hpp"

#include <cstdint>
#include <filesystem>

namespace blason {

/// How the record of an evening is doing.
struct RecordHealth {
  std::int64_t seq = 0;         // of the last event known to be saved
  Millis saved_at = 0;          // when that was, on the monotonic clock
  std::int64_t free_bytes = -1; // on the disk of the record; −1: not known
  friend bool operator==(const RecordHealth&, const RecordHealth&) = default;
};

/// The health after a look at what the table shows: only what went into the record counts as saved,
/// a pause of the clock does not. `free_bytes` is taken as it is now.
RecordHealth look_at_record(RecordHealth before, const Showing& now, std::int64_t free_bytes);

/// The bytes this person may still write beside that file; −1: not known.
std::int64_t free_beside(const std::filesystem::path& file);

} // namespace blason
