#pragma once

#include "rules/intents.hpp"
#include "wire/unreadable.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

// What a phone may say; wire/README.md has every message with an example. None of them can carry a
// role, and none says for which team: that is the seat's, given when the phone joined.

namespace blason {

/// The language of messages a phone speaks; it grows when an old phone would misread a new host.
inline constexpr int protocol_version = 1;

struct PhoneHello {
  int protocol = 0;
};
/// A banner that no team has yet, and what the team would like to be called; empty: as the banner.
struct NewBanner {
  int banner = 0;
  std::string name;
};
/// A new phone. `team` is empty when it leaves the choice to the host, or raises a banner of its
/// own.
struct PhoneJoin {
  std::string code;
  TeamId team;
  std::optional<NewBanner> raise = {};
};
/// A phone that had a seat. `version` is that of the last view it has; 0: none.
struct PhoneResume {
  std::string token;
  std::int64_t version = 0;
};
/// A phone that lost its token, with the four digits that the desk shows for its team.
struct PhoneRecover {
  std::string code;
};
/// An order of the team. In `intent` the team is still empty, see for_team.
struct PhoneOrder {
  std::string id;
  Intent intent;
};
/// The token it was given is stored; the one before is worth nothing from now on.
struct PhoneKept {};
struct PhonePing {};
/// Wants the whole view once more.
struct PhoneLook {};

using PhoneMessage = std::variant<PhoneHello, PhoneJoin, PhoneResume, PhoneRecover, PhoneKept,
                                  PhoneOrder, PhonePing, PhoneLook>;

/// Bytes from the network are welcome, whatever they are: at most 16 kB, 32 deep, no duplicate,
/// missing or unknown key.
std::variant<PhoneMessage, Unreadable> read_phone_message(std::string_view bytes);

/// The order as that team's.
Intent for_team(Intent intent, const TeamId& team);

} // namespace blason
