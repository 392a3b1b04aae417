#pragma once

#include "table/live_table.hpp"
#include "words/language.hpp"

#include <filesystem>
#include <string>

namespace blason {

/// Writes the session as it stands, in the format of that name, below `documents` into a folder of
/// the session and its day; nothing that is there is written over. Where it is, or why it is not,
/// in a sentence.
std::string hand_out(LiveTable& table, const std::string& format,
                     const std::filesystem::path& documents, Language language);

} // namespace blason
