#pragma once

#include <filesystem>
#include <vector>

namespace blason {

/// Where is looked for what can be played.
struct HomePlaces {
  std::vector<std::filesystem::path> shipped;   // decks that come with the program
  std::vector<std::filesystem::path> documents; // folders with the person's own decks
  std::filesystem::path sessions;
};
HomePlaces home_places();

} // namespace blason
