#pragma once

#include "rules/ids.hpp"

#include <string>

namespace blason {

/// The unit that plays and scores. `banner` (0–11) chooses tincture and charge among those painted
/// by `face`.
struct Team {
  TeamId id;
  std::string name;
  int banner = 0;
  int size = 0; // people; 0: not said
  bool out = false;
  TeamId into; // the team it was merged into, when it was
  // What it would like to be called and what it was last refused; in no fact about a team.
  std::string asked = {}, declined = {};
  friend bool operator==(const Team&, const Team&) = default;
  template <class S, class F> static void each(S& s, F f) {
    f("id", s.id), f("name", s.name), f("banner", s.banner), f("size", s.size), f("out", s.out),
        f("into", s.into);
  }
};

inline constexpr std::size_t most_teams = 12;

} // namespace blason
