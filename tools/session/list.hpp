#pragma once

#include "complaint.hpp"

#include <string>

namespace blason {

enum class Output { people, json };

/// The sessions of a folder, the last written first; empty: of the user's own folder.
Exit list_sessions(const std::string& folder, Output output, Language language);

} // namespace blason
