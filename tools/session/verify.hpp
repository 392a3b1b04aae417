#pragma once

#include "list.hpp"

namespace blason {

/// Whether every event is there and the chain of hashes holds; the first thing wrong is told.
Exit verify(const std::string& file, Output output, Language language);

} // namespace blason
