#pragma once

#include "rules/play.hpp"

// The three ways to play a round, each in its own source; play.cpp chooses among them. Card and
// spot numbers have been checked.

namespace blason {

RoundRuling place_sealed(const Round& round, const PlaceCard& wish);
RoundRuling judge(const Deck& deck, const Round& round);
RoundRuling next_beat(const Round& round, const Revealing& revealing);

RoundRuling place_relay(const Deck& deck, const Round& round, const PlaceCard& wish);
/// The first card not withdrawn from `from` on is asked; none left: the round closes.
RoundEvent ask_next(const Round& round, int from);

RoundRuling choose(const Round& round, const PlaceCard& wish);
RoundEvent meet_next(const Round& round, int from);
RoundRuling next_hint_or_tell(const Round& round, const Hinting& hinting);

} // namespace blason
