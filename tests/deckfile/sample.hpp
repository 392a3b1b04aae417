#pragma once

#include "deckfile/read.hpp"

#include <string>
#include <vector>

namespace blason {

/// The bytes of a file of the project.
std::string bytes_of(const std::string& path);

/// The paths of the files of a folder that end so, sorted.
std::vector<std::string> files_in(const std::string& folder, const std::string& ending);

/// "D033 1:1 /" for each problem.
std::vector<std::string> told(const std::string& deck);

/// A deck of that many personas, verbatims and clues, every text about `text` characters long.
struct Sizes {
  int personas = 2, verbatims = 2, clues = 2, text = 20;
};
std::string sample_deck(const Sizes& sizes);

} // namespace blason
