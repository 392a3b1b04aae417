#pragma once

#include "installed/version.hpp"

#include <vector>

namespace blason {

/// What the session file is kept with.
std::vector<Library> recording_libraries();

} // namespace blason
