#pragma once

#include "host/allowance.hpp"
#include "host/outbox.hpp"
#include "host/seat_book.hpp"

#include <optional>
#include <string>

namespace blason {

/// Why a socket is closed, as WebSocket has it.
enum class CloseCode { normal = 1000, unreadable = 1003, policy = 1008, try_again = 1013 };

/// A socket, as the switchboard knows it.
struct PhoneLink {
  Allowance allowance;
  std::string address = {};
  PhoneSeat* seat = nullptr; // none: a stranger
  Outbox outbox = {};
  std::int64_t version = 0; // of the view it has
  bool lobby = false;       // it waits in the lobby, and is told when that changes…
  bool lobby_due = false;   // …as it has
  Millis heard_at = 0;
  int unreadable = 0;
  bool seating = false; // its token is being kept
  std::optional<CloseCode> parting = {};
};

/// What a phone that comes back brings along; nothing when it is new.
struct SeatReturn {
  std::int64_t version = 0;
  std::string used; // hash of its token
};

} // namespace blason
