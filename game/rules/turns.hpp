#pragma once

#include "rules/round.hpp"

#include <string_view>

// The facts by which a round goes on: tries, hints, relay cards, the reveal. See rules/events.hpp.

namespace blason {

/// `locked` names the boards this close locked: taking it back unlocks them again.
struct TryClosed {
  static constexpr std::string_view name = "TryClosed";
  int round = 0, attempt = 1;
  std::vector<TeamId> locked;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("try", s.attempt), f("locked", s.locked);
  }
};
struct ToldRight {
  TeamId team;
  int right = 0;
  friend bool operator==(const ToldRight&, const ToldRight&) = default;
  template <class S, class F> static void each(S& s, F f) {
    f("team", s.team), f("right", s.right);
  }
};
/// A further try for all together; each team was told how many of its cards lie right.
struct TryOpened {
  static constexpr std::string_view name = "TryOpened";
  int round = 0, attempt = 2;
  std::vector<ToldRight> told;
  int seconds = 0; // 0: no clock
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("try", s.attempt), f("told", s.told), f("seconds", s.seconds);
  }
};
struct ClockExtended {
  static constexpr std::string_view name = "ClockExtended";
  int round = 0, seconds = 0;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("seconds", s.seconds);
  }
};
/// Sealed: judged, with the order of its reveal. Relay and encounter: over.
struct RoundClosed {
  static constexpr std::string_view name = "RoundClosed";
  int round = 0;
  std::vector<CardId> together, one_by_one, rest;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("together", s.together), f("one_by_one", s.one_by_one),
        f("rest", s.rest);
  }
};
struct Revealed {
  static constexpr std::string_view name = "Revealed";
  int round = 0;
  Beat beat = Beat::together;
  std::vector<CardId> cards;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("beat", s.beat), f("cards", s.cards);
  }
};

struct CardAsked {
  static constexpr std::string_view name = "CardAsked";
  int round = 0;
  CardId card;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("card", s.card);
  }
};
struct RelayAnswer {
  TeamId team;
  SpotId spot;
  friend bool operator==(const RelayAnswer&, const RelayAnswer&) = default;
  template <class S, class F> static void each(S& s, F f) { f("team", s.team), f("spot", s.spot); }
};
/// The asked team's answer (no spot: it passed) and the chorus; the answer is on the wall.
struct CardJudged {
  static constexpr std::string_view name = "CardJudged";
  int round = 0;
  CardId card;
  RelayAnswer asked;
  std::vector<RelayAnswer> chorus;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("card", s.card), f("asked", s.asked), f("chorus", s.chorus);
  }
};
/// A lone team's answer that was wrong; it tries again.
struct RetryStruck {
  static constexpr std::string_view name = "RetryStruck";
  int round = 0;
  CardId card;
  RelayAnswer asked;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("card", s.card), f("asked", s.asked);
  }
};
/// The next hint of the persona, or (hint 1) the next persona.
struct HintOpened {
  static constexpr std::string_view name = "HintOpened";
  int round = 0;
  CardId card;
  int hint = 1;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("card", s.card), f("hint", s.hint);
  }
};
struct PersonaTold {
  static constexpr std::string_view name = "PersonaTold";
  int round = 0;
  CardId card;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("card", s.card);
  }
};

} // namespace blason
