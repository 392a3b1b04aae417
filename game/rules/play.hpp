#pragma once

#include "rules/appeals.hpp"
#include "rules/events.hpp"
#include "rules/intents.hpp"
#include "rules/judge.hpp"
#include "rules/ruling.hpp"
#include "rules/turns.hpp"

#include <type_traits>
#include <variant>
#include <vector>

// What may be done in a round, and what then happens to it.

namespace blason {

/// Every fact of a round but its opening.
using RoundEvent =
    std::variant<CardPlaced, CardLifted, BannerPlanted, BannerLifted, BoardLocked, BoardReopened,
                 BoardDealt, TryClosed, TryOpened, ClockExtended, RoundClosed, Revealed, CardAsked,
                 CardJudged, RetryStruck, HintOpened, PersonaTold, AcceptedAlso, CardWithdrawn,
                 CardParked, AnswerCorrected>;
template <class E> inline constexpr bool is_round_event = std::is_constructible_v<RoundEvent, E>;
using RoundRuling = Ruled<RoundEvent>;

// A team's acts; the team is seated in the round and has not left. In a relay a card placed by the
// asked team is judged at once, the others' are the chorus; in an encounter it is a choice.
RoundRuling place(const Deck& deck, const Round& round, const PlaceCard& wish);
RoundRuling lift(const Round& round, const LiftCard& wish);
RoundRuling plant(const Round& round, const PlantBanner& wish);
RoundRuling unplant(const Round& round, const LiftBanner& wish);
/// Locks; the last board locked closes the try.
RoundRuling lock(const Round& round, const TeamId& team);
RoundRuling reopen(const Round& round, const TeamId& team);
RoundRuling pass(const Round& round, const TeamId& team);

// The turns of a round.
RoundRuling close_try(const Round& round);
RoundRuling open_try(const Deck& deck, const Round& round);
RoundRuling extend(const Round& round, int seconds);
RoundRuling open_hint(const Round& round);
/// The round's own next turn: close the try, judge the round, the next beat of its reveal, the next
/// card or hint. Without events: the round has nothing more to do and is left.
RoundRuling go_on(const Deck& deck, const Round& round);
/// What leaving the round at once makes of it: tries and cards closed, the rest told.
std::vector<RoundEvent> leave(const Deck& deck, const Round& round);

// The desk's corrections; numbers are checked here.
RoundRuling correct(const Round& round, const Correct& wish);
RoundRuling accept(const Deck& deck, const Round& round, const AcceptAlso& wish);
RoundRuling withdraw(const Round& round, const Withdraw& wish);
RoundRuling park(const Round& round, const Park& wish);

/// The round as it opens at `t`.
Round opened(const RoundOpened& event, Millis t);
/// The round after one more fact.
void befall(Round& round, const RoundEvent& event, Millis t);
/// The exact inverse of befall but for the stage, which the session remembers, and for what was
/// told.
void unbefall(Round& round, const RoundEvent& event);
/// Whether a team has acted on the fact since, so that it can no longer be taken back.
bool built_upon(const Round& round, const RoundEvent& event);

} // namespace blason
