#pragma once

#include "words/language.hpp"

#include <string>
#include <vector>

namespace blason {

enum class Output { sentences, json };

/// Checks each deck: problems on standard error, one a line, and a summary on standard output; or
/// JSON on standard output alone. Returns the exit code: 1 when any deck has an error, else 0.
int check(const std::vector<std::string>& files, Output output, Language language);

} // namespace blason
