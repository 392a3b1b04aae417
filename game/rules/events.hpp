#pragma once

#include "rules/round.hpp"

#include <string_view>

// The facts of a round. Each lists its fields once (`each`): the record, the wire and the
// playthroughs read that list. A released event is never renamed or reshaped, only succeeded by a
// new one.

namespace blason {

struct RoundOpened {
  static constexpr std::string_view name = "RoundOpened";
  int step = 0, round = 0, wave = 1;
  Plan plan;
  std::vector<TeamId> teams;
  std::vector<CardId> cards;
  std::vector<SpotId> spots;
  std::vector<std::vector<CardId>> hints;
  std::vector<std::vector<CardId>> later; // the cards of the waves to come
  std::optional<std::pair<PersonaId, PersonaId>> pair;
  template <class S, class F> static void each(S& s, F f) {
    f("step", s.step), f("round", s.round), f("wave", s.wave), f("plan", s.plan),
        f("teams", s.teams), f("cards", s.cards), f("spots", s.spots), f("hints", s.hints),
        f("later", s.later), f("pair", s.pair);
  }
};

/// Sealed: the card was put, or moved; encounter and relay chorus: the choice was made, or changed.
struct CardPlaced {
  static constexpr std::string_view name = "CardPlaced";
  int round = 0;
  TeamId team;
  CardId card;
  SpotId spot;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("team", s.team), f("card", s.card), f("spot", s.spot);
  }
};
struct CardLifted {
  static constexpr std::string_view name = "CardLifted";
  int round = 0;
  TeamId team;
  CardId card;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("team", s.team), f("card", s.card);
  }
};
struct BannerPlanted {
  static constexpr std::string_view name = "BannerPlanted";
  int round = 0;
  TeamId team;
  CardId card;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("team", s.team), f("card", s.card);
  }
};
struct BannerLifted {
  static constexpr std::string_view name = "BannerLifted";
  int round = 0;
  TeamId team;
  CardId card;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("team", s.team), f("card", s.card);
  }
};
struct BoardLocked {
  static constexpr std::string_view name = "BoardLocked";
  int round = 0;
  TeamId team;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("team", s.team);
  }
};
struct BoardReopened {
  static constexpr std::string_view name = "BoardReopened";
  int round = 0;
  TeamId team;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("team", s.team);
  }
};
/// A team sat down in an open sealed round.
struct BoardDealt {
  static constexpr std::string_view name = "BoardDealt";
  int round = 0;
  TeamId team;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("team", s.team);
  }
};

} // namespace blason
