#pragma once

#include "installed/version.hpp"

#include <vector>

namespace blason {

/// What the painter paints with.
std::vector<Library> painting_libraries();

} // namespace blason
