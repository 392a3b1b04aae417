#pragma once

#include "table/live_table.hpp"
#include "words/language.hpp"

#include <string>

namespace blason {

/// What a power cut now would leave: the files of the record are taken as they lie, read as the
/// next start would read them, and compared with what is being played. A sentence.
std::string test_the_plug(LiveTable& table, Language language);

} // namespace blason
