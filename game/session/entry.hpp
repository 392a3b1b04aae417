#pragma once

#include "session/events.hpp"

#include <cstdint>
#include <string>

namespace blason {

enum class Seat { desk, table, team };

/// Who acted. `team` and `device` are empty but for teams.
struct Actor {
  Seat seat = Seat::desk;
  TeamId team;
  std::string device;
  friend bool operator==(const Actor&, const Actor&) = default;
};

/// The order an event came from: unique in a session, so that a resent command is answered, not
/// repeated. `ordinal` counts the events of one command from 0.
struct Command {
  std::string device, id;
  int ordinal = 0;
  friend bool operator==(const Command&, const Command&) = default;
};

/// One line of the record.
struct Entry {
  std::int64_t seq = 0; // from 1, without gaps
  std::int64_t at = 0;  // UTC milliseconds, for people only
  Millis t = 0;
  Actor actor;
  Command command;
  Event event;
};

} // namespace blason
