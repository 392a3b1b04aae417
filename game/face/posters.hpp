#pragma once

#include "face/card.hpp"
#include "face/paper.hpp"

#include <string>
#include <utility>
#include <vector>

namespace blason {

/// A fief for a wall.
struct FiefPoster {
  std::string name, motto;
  std::vector<std::pair<std::string, Crest>> families; // once revealed
  std::string why;                                     // what they share, once revealed
  int land = 0;                                        // which of the landscapes lies above it
};

/// A family's or a fief's poster as large as the page that is open, its letter in a corner.
void paint_poster(Paper&, const FamilyCard&, const std::string& letter);
void paint_poster(Paper&, const FiefPoster&, const std::string& letter);

} // namespace blason
