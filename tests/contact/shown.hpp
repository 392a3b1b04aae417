#pragma once

#include "deck/crest.hpp"
#include "paper_evening.hpp"

#include <string>
#include <utility>
#include <vector>

// What the plates show beside the sample deck.

namespace blason::contact {

/// The twenty-four shields of plate 02: those of the deck first.
std::vector<std::pair<std::string, Crest>> shields_shown();
/// The twenty charges, and what they are called.
std::vector<std::pair<std::string, std::string>> charges_shown();
/// The hatched ones, from 0 to 13: nine tinctures, then five shields of the deck.
std::pair<std::string, Crest> hatched_shown(int which);
/// The eighteen heads of plate 03.
std::vector<std::pair<std::string, Portrait>> heads_shown();

/// The sample deck as it is printed for an evening of six teams.
PaperEvening evening();

} // namespace blason::contact
