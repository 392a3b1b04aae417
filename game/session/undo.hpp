#pragma once

#include "session/session.hpp"

namespace blason {

/// Before the event is lived through: notes what its inverse needs when it is the desk's or the
/// table's and can be taken back. The last acts_kept acts are kept.
void remember_act(Session& session, const Entry& entry);

/// Undoes the last act, event by event in reverse. What was told or shown stays told: it cannot be
/// made secret again.
void take_back(Session& session);

/// Why the last act cannot be taken back; nullopt when it can.
std::optional<Refusal> stuck(const Session& session);

bool& switch_of(Session& session, Switch what);
bool is_on(const Session& session, Switch what);
void move_team(Session& session, int from, int to);
/// The team's board in the round that is played or revealed now, or nullptr.
Board* present_board(Session& session, const TeamId& team);

} // namespace blason
