#pragma once

#include "installed/version.hpp"

#include <vector>

namespace blason {

/// What workbooks are written with.
std::vector<Library> reporting_libraries();

} // namespace blason
