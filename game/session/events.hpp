#pragma once

#include "rules/appeals.hpp"
#include "rules/events.hpp"
#include "rules/intents.hpp"
#include "rules/turns.hpp"
#include "session/seating.hpp"

#include <cstdint>
#include <string>
#include <variant>

// The facts of a session. See rules/events.hpp for what `each` is.

namespace blason {

struct StepOpened {
  static constexpr std::string_view name = "StepOpened";
  int step = 0;
  template <class S, class F> static void each(S& s, F f) { f("step", s.step); }
};
/// `why` is a key of assets/words: `skip.<why>`.
struct StepSkipped {
  static constexpr std::string_view name = "StepSkipped";
  int step = 0;
  std::string why;
  template <class S, class F> static void each(S& s, F f) { f("step", s.step), f("why", s.why); }
};
struct StepInserted {
  static constexpr std::string_view name = "StepInserted";
  int at = 0;
  Step step;
  template <class S, class F> static void each(S& s, F f) { f("at", s.at), f("step", s.step); }
};
/// The wall looks back at an earlier step (−1: at the present one); play does not move.
struct LookedBack {
  static constexpr std::string_view name = "LookedBack";
  int step = -1, was = -1;
  template <class S, class F> static void each(S& s, F f) { f("step", s.step), f("was", s.was); }
};

struct Adjusted {
  static constexpr std::string_view name = "Adjusted";
  TeamId team;
  Points points = 0;
  std::string note;
  template <class S, class F> static void each(S& s, F f) {
    f("team", s.team), f("points", s.points), f("note", s.note);
  }
};
struct Noted {
  static constexpr std::string_view name = "Noted";
  std::string text;
  template <class S, class F> static void each(S& s, F f) { f("text", s.text); }
};
struct Switched {
  static constexpr std::string_view name = "Switched";
  Switch what = Switch::ranks;
  bool on = false;
  template <class S, class F> static void each(S& s, F f) { f("what", s.what), f("on", s.on); }
};
struct LanguageChanged {
  static constexpr std::string_view name = "LanguageChanged";
  std::string to, was;
  template <class S, class F> static void each(S& s, F f) { f("to", s.to), f("was", s.was); }
};
/// The desk's act that began at `seq` was taken back, event by event, in reverse.
struct TakenBack {
  static constexpr std::string_view name = "TakenBack";
  std::int64_t seq = 0;
  template <class S, class F> static void each(S& s, F f) { f("seq", s.seq); }
};
struct SessionEnded {
  static constexpr std::string_view name = "SessionEnded";
  template <class S, class F> static void each(S&, F) {}
};
/// The chain begins anew here: names and typed texts were replaced by pseudonyms.
struct Anonymised {
  static constexpr std::string_view name = "Anonymised";
  std::string old_chain; // the last hash of the chain that was replaced
  template <class S, class F> static void each(S& s, F f) { f("old_chain", s.old_chain); }
};

using Event =
    std::variant<SessionOpened, TeamSeated, TeamRenamed, NameAsked, NameApproved, NameDeclined,
                 TeamMoved, TeamLeft, StepOpened, StepSkipped, StepInserted, LookedBack, Adjusted,
                 Noted, Switched, LanguageChanged, TakenBack, SessionEnded, Anonymised, RoundOpened,
                 CardPlaced, CardLifted, BannerPlanted, BannerLifted, BoardLocked, BoardReopened,
                 BoardDealt, TryClosed, TryOpened, ClockExtended, RoundClosed, Revealed, CardAsked,
                 CardJudged, RetryStruck, HintOpened, PersonaTold, AcceptedAlso, CardWithdrawn,
                 CardParked, AnswerCorrected>;

} // namespace blason
