#pragma once

#include "rules/ids.hpp"
#include "wire/unreadable.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the host says to a phone; wire/README.md has every message with an example. Sentences come
// ready in the session's language.

namespace blason {

struct LobbyTeam {
  TeamId id;
  std::string name;
  int banner = 0;
};
/// What a phone without a seat may know.
struct Lobby {
  std::string title, language;
  std::vector<LobbyTeam> teams; // those that play
  bool open = true;             // whether new phones may join…
  bool raising = false;         // …and raise banners of their own
};
std::string lobby_message(const Lobby& lobby, const std::vector<std::string>& addresses);

/// What makes a phone come back to its seat.
struct SeatedPhone {
  TeamId team;
  std::string device, token;
};
std::string seated_message(const SeatedPhone& seat, const std::vector<std::string>& addresses);
/// Its team was merged into that one.
std::string moved_message(const TeamId& team);

/// A version of a hand, with what is said of it at the moment it leaves.
struct HandMoment {
  std::int64_t version = 0;
  std::optional<Millis> closes_in; // played milliseconds until the clock runs out; nullopt: none
  bool saved = true;               // false: answers are not being saved now
};
/// `hand`: as whole_hand() writes it.
std::string view_message(const HandMoment& moment, std::string_view hand);
/// `change`: as hand_change() writes it, from version `from` on.
std::string change_message(const HandMoment& moment, std::int64_t from, std::string_view change);

/// The order is in the record.
std::string done_message(std::string_view id);
/// The order did nothing and will not.
std::string refused_message(std::string_view id, std::string_view why, std::string_view sentence);
/// The order did nothing because it could not be saved: to be sent again.
std::string unsaved_message(std::string_view id, std::string_view sentence);

std::string pong_message();
std::string unread_message(const Unreadable& fault, std::string_view sentence);
/// The answer to a join or resume that gives no seat.
std::string turned_away_message(std::string_view why, std::string_view sentence);
/// The last message before the host closes the socket.
std::string bye_message(std::string_view why, std::string_view sentence);

} // namespace blason
