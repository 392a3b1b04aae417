#pragma once

#include "complaint.hpp"

#include <string>

namespace blason {

enum class What { everything, names };

/// Removes a session, or only the names and typed texts in it; no byte of them remains.
Exit erase_session(const std::string& file, What what, Language language);

} // namespace blason
