#pragma once

#include "evidence.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace blason::crowd {

/// A fact, as the record holds it; read apart from what the program makes of it.
struct Fact {
  std::int64_t seq = 0;
  std::string device, command, type, body;
};

/// What a session file says of the evening.
struct Recorded {
  std::string finding; // "sound", or what is wrong with file or chain
  std::vector<Fact> facts;
  std::map<std::string, std::string> hands;     // by team, as JSON: what its phones should have
  std::map<std::string, std::int64_t> points;   // by team, as the program adds them up
  std::map<std::string, std::string> family_of; // of each persona of the deck
  std::vector<std::string> answers;             // "round team card try", a line of the results each
};
Recorded recorded_in(const std::filesystem::path& session);

/// The nine laws (I1 … I9) over what phones saw and what the record holds. Of I7 and I9 phones note
/// more themselves.
std::vector<Breach> breaches_of(const std::vector<Seen>& seen, const Recorded& record);

/// Points of every team from the facts alone, by a fold of our own: sealed rounds of families.
std::map<std::string, std::int64_t> points_from(const Recorded& record);

} // namespace blason::crowd
