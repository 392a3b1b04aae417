#pragma once

#include "session/session.hpp"

// What the desk's intents lead to, and what teams say of themselves; rule_on chooses among them.

namespace blason {

Ruling go_on_session(const Deck& deck, const Session& session);
Ruling skip_step(const Deck& deck, const Session& session);
Ruling end_session(const Deck& deck, const Session& session);
Ruling time_up(const Deck& deck, const Session& session, Millis now);
Ruling look_back(const Session& session, int step);
Ruling hide_answer(const Session& session);
Ruling reopen_try(const Session& session);
Ruling turn(const Session& session, const Turn& wish);

Ruling seat_team(const Session& session, const SeatTeam& wish);
Ruling rename_team(const Session& session, const RenameTeam& wish);
Ruling ask_name(const Session& session, const AskName& wish);
Ruling raise_banner(const Session& session, const RaiseBanner& wish);
Ruling approve_name(const Session& session, const ApproveName& wish);
Ruling decline_name(const Session& session, const DeclineName& wish);
Ruling shift_team(const Session& session, const MoveTeam& wish);
Ruling merge_team(const Session& session, const MergeTeam& wish);
Ruling split_team(const Session& session, const SplitTeam& wish);

} // namespace blason
