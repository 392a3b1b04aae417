#pragma once

#include "session/session.hpp"

namespace blason {

/// The session without its clock, its count of events and its memory of acts, as text that can be
/// compared. `secrets_too`: with what was told and shown, which taking back does not undo.
std::string state_text(const Session& session, bool secrets_too);

/// The session as its record folds.
Session fold(const std::vector<Entry>& record);

} // namespace blason
