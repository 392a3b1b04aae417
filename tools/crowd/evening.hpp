#pragma once

#include "evidence.hpp"
#include "schedule.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace blason::crowd {

struct Evening {
  Wish wish;
  std::string program; // blason, or blason-headless
  std::string deck;    // a file; it is played with rounds of our own
  std::filesystem::path folder;
};

struct Outcome {
  std::vector<Breach> breaches;
  std::vector<Seen> seen;
  int kills = 0, facts = 0;
  Millis settled_after = 0; // of the end of the last fault
};

/// Plays it: phones, faults, kills, and every law at the end. Throws std::runtime_error when the
/// program cannot be started at all.
Outcome play(const Evening& evening);

} // namespace blason::crowd
