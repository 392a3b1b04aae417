#pragma once

#include "session_file.hpp"

#include <cstdint>
#include <string>

namespace blason {

/// "ended", "running", "held", or the slug of what is wrong with the file.
std::string state_of(const Examined& examined, const Session& session);
/// The same for a person.
std::string state_for_people(Language language, const Examined& examined, const Session& session);

/// "1 March 2026, 20:05", where this machine stands; empty for 0.
std::string moment(Language language, std::int64_t utc_ms);
std::int64_t started_at(const Examined& examined); // UTC milliseconds; 0: not known

/// What a session is, as one JSON object: file, state, deck, beginning, played time, events, teams.
std::string summary_json(const SessionFile& file);

} // namespace blason
