#pragma once

#include "rules/ids.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace blason::desk {

/// The phones of one team.
struct TeamLink {
  TeamId team;
  std::size_t here = 0, away = 0;
  Millis lost_for = -1; // since the last of them was heard; below zero: not known, or one is here
  friend bool operator==(const TeamLink&, const TeamLink&) = default;

  bool lost() const { return here == 0 && away > 0; }
};

/// A way of this machine into a network: "wlp2s0", "192.168.1.4".
struct Way {
  std::string interface, address;
  bool shown = false; // to phones, on the wall
  friend bool operator==(const Way&, const Way&) = default;
};

/// The phones of the room.
struct PhonesHere {
  std::string address, code;                // to type
  std::size_t phones = 0;                   // that have a seat now
  bool admitted = true;                     // new ones
  std::vector<TeamLink> teams = {};         // those that ever had one
  std::vector<Way> ways = {};               // the likeliest first
  std::map<TeamId, std::string> codes = {}; // by which a phone comes back that lost its seat
  std::size_t replaced = 0; // how often all codes were, for too many were guessed wrong
  friend bool operator==(const PhonesHere&, const PhonesHere&) = default;

  const TeamLink* link(const TeamId& team) const; // nullptr: it never had a phone
};

} // namespace blason::desk
