#pragma once

#include "session/entry.hpp"
#include "wire/unreadable.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace blason {

/// The type and the body of an event as the record keeps them and the export prints them.
std::string_view event_type(const Event& event);
std::string event_body(const Event& event);
/// A body longer than 1 MB is refused.
std::variant<Event, Unreadable> read_event(std::string_view type, std::string_view body);

/// "desk", "table", or team and device: "t1/4f2a".
std::string actor_text(const Actor& actor);
std::variant<Actor, Unreadable> read_actor(std::string_view text);

/// One line of `blason-session export --as events`, without the line's end; the command stays
/// behind.
std::string entry_line(const Entry& entry);
std::variant<Entry, Unreadable> read_entry_line(std::string_view line);

} // namespace blason
