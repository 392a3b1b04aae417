#pragma once

#include "bots/evening.hpp"
#include "complaint.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace blason {

struct RecordedEvening {
  Exit exit = done;
  std::vector<Entry> entries; // as the record holds them
};

/// Plays one evening at a table that records it in a new file. A file that is there already, or
/// cannot be written, is complained of.
RecordedEvening record_evening(Language language, const std::filesystem::path& file,
                               const Deck& deck, const std::string& deck_bytes,
                               const Rehearsal& rehearsal, Opening opening);

} // namespace blason
