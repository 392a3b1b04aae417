#pragma once

#include "deck/script.hpp"
#include "session/team.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// The facts of who sits down to what. See rules/events.hpp for what `each` is.

namespace blason {

struct SessionOpened {
  static constexpr std::string_view name = "SessionOpened";
  std::string session, deck, version, hash; // hash: SHA-256 of the deck's bytes, 64 hex digits
  std::uint64_t seed = 0;
  std::string language;
  Script script;
  std::vector<Team> teams;
  std::vector<TeamId> order; // the seeded order of the relays
  template <class S, class F> static void each(S& s, F f) {
    f("session", s.session), f("deck", s.deck), f("version", s.version), f("hash", s.hash),
        f("seed", s.seed), f("language", s.language), f("script", s.script), f("teams", s.teams),
        f("order", s.order);
  }
};
struct TeamSeated {
  static constexpr std::string_view name = "TeamSeated";
  Team team;
  template <class S, class F> static void each(S& s, F f) { f("team", s.team); }
};
struct TeamRenamed {
  static constexpr std::string_view name = "TeamRenamed";
  TeamId team;
  std::string to, was;
  template <class S, class F> static void each(S& s, F f) {
    f("team", s.team), f("to", s.to), f("was", s.was);
  }
};
/// The team would like to be called so; until that is approved it is called as before.
struct NameAsked {
  static constexpr std::string_view name = "NameAsked";
  TeamId team;
  std::string asked;
  template <class S, class F> static void each(S& s, F f) {
    f("team", s.team), f("asked", s.asked);
  }
};
struct NameApproved {
  static constexpr std::string_view name = "NameApproved";
  TeamId team;
  std::string to, was;
  template <class S, class F> static void each(S& s, F f) {
    f("team", s.team), f("to", s.to), f("was", s.was);
  }
};
struct NameDeclined {
  static constexpr std::string_view name = "NameDeclined";
  TeamId team;
  std::string asked;
  template <class S, class F> static void each(S& s, F f) {
    f("team", s.team), f("asked", s.asked);
  }
};
/// Display order only.
struct TeamMoved {
  static constexpr std::string_view name = "TeamMoved";
  TeamId team;
  int to = 0, was = 0;
  template <class S, class F> static void each(S& s, F f) {
    f("team", s.team), f("to", s.to), f("was", s.was);
  }
};
/// The team is out, its lines stay; `into` is empty when it was removed.
struct TeamLeft {
  static constexpr std::string_view name = "TeamLeft";
  TeamId team, into;
  template <class S, class F> static void each(S& s, F f) { f("team", s.team), f("into", s.into); }
};

} // namespace blason
