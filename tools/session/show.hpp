#pragma once

#include "list.hpp"
#include "session_file.hpp"

namespace blason {

/// One session for a person: what it is, who stands where, what was played, who holds what.
std::string shown(const SessionFile& file, Language language);

Exit show(const std::string& file, Output output, Language language);

} // namespace blason
