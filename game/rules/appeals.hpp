#pragma once

#include "rules/round.hpp"

#include <string_view>

// What the desk sets right in a round. See rules/events.hpp.

namespace blason {

struct AcceptedAlso {
  static constexpr std::string_view name = "AcceptedAlso";
  int round = 0;
  CardId card;
  SpotId spot;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("card", s.card), f("spot", s.spot);
  }
};
struct CardWithdrawn {
  static constexpr std::string_view name = "CardWithdrawn";
  int round = 0;
  CardId card;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("card", s.card);
  }
};
/// Set aside for the debrief; it plays on.
struct CardParked {
  static constexpr std::string_view name = "CardParked";
  int round = 0;
  CardId card;
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("card", s.card);
  }
};
/// From try `attempt` on the card lies at `spot`. `was` is where it lay from that try on (empty: no
/// line yet).
struct AnswerCorrected {
  static constexpr std::string_view name = "AnswerCorrected";
  int round = 0;
  TeamId team;
  CardId card;
  int attempt = 1;
  SpotId spot;
  std::vector<SpotId> was;
  bool chorus = false; // of a line that did not stand before
  template <class S, class F> static void each(S& s, F f) {
    f("round", s.round), f("team", s.team), f("card", s.card), f("try", s.attempt),
        f("spot", s.spot), f("was", s.was), f("chorus", s.chorus);
  }
};

} // namespace blason
