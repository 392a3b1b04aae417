#pragma once

#include "session/results.hpp"

#include <string>

namespace blason {

/// The results object of `blason-session export --as results`, one row of a list a line, with a
/// last line end.
std::string results_json(const Results& results);

} // namespace blason
