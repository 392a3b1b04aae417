#pragma once

#include "table/live_table.hpp"
#include "words/language.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace blason {

/// Where results are put.
struct Shelves {
  std::filesystem::path documents;
  std::vector<std::filesystem::path> sticks = {}; // one that is plugged in gets a copy
};

/// Writes the session as it stands, in the format of that name, into a folder of the session and
/// its day below the documents, and a copy on the stick; nothing that is there is written over.
/// Where it is, or why it is not, a line each.
std::string hand_out(LiveTable& table, const std::string& format, const Shelves& shelves,
                     Language language);

} // namespace blason
