#pragma once

#include "host/limits.hpp"
#include "host/proxies.hpp"
#include "host/team_hand.hpp"
#include "rules/intents.hpp"
#include "rules/refusal.hpp"
#include "views/hand.hpp"
#include "wire/host_message.hpp"
#include "wire/phone_message.hpp"
#include "words/words.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// Through which the host reaches whoever seats it; it knows no table and no record.

namespace blason {

/// An order of a team's phone. `device` and `id` name it for ever.
struct PhoneCommand {
  TeamId team;
  std::string device, id;
  Intent intent;
};
struct CommandKept {};    // it is in the record
struct CommandUnsaved {}; // nothing happened: the record could not be written
using CommandAnswer = std::variant<CommandKept, Refusal, CommandUnsaved>;

/// A phone of no team raises a banner of its own: the team that sat down, or why none did.
using RaiseAnswer = std::variant<TeamId, Refusal, CommandUnsaved>;

/// What lets a phone come back to its seat; the secret itself is known to the phone alone. Or,
/// without a device, what the team's own code is made of, which no phone ever hears.
struct SeatToken {
  std::string hash; // as token_hash() makes it
  TeamId team;
  std::string device;
  bool revoked = false;
  bool is_teams_own() const { return device.empty(); }
  friend bool operator==(const SeatToken&, const SeatToken&) = default;
};

/// The functions are called on the host's thread; what they are given may be called from any.
struct HostDoors {
  std::function<void(PhoneCommand, std::function<void(CommandAnswer)>)> submit;
  std::function<void(std::string device, NewBanner, std::function<void(RaiseAnswer)>)> raise = {};
  /// The answer says whether it was kept.
  std::function<void(SeatToken, std::function<void(bool)>)> keep;
  /// The sentence in the session's language.
  std::function<std::string(Phrase)> say;
  /// Phones came or went. Empty: nobody asks.
  std::function<void()> counted = {};
};

/// A team that no longer plays, and where its phones go; `into` is empty when nowhere.
struct GoneTeam {
  TeamId team, into;
};

/// What the table has shown, for phones.
struct PhoneNews {
  std::vector<TeamId> teams;  // whose own acts changed their hands alone…
  bool everybody = false;     // …or everybody's hand may be another
  std::optional<Lobby> lobby; // with everybody: what it is now
  std::vector<GoneTeam> gone; // with the lobby
  HandSetting setting;
  /// Made when a phone wants it; safe to call on the host's thread.
  std::function<HandView(const TeamId&)> hand;
};

struct HostSettings {
  int port = 8080;                    // 0: any that is free
  std::vector<std::string> addresses; // under which phones find this machine
  std::string public_url;             // of a proxy before it; empty: none
  Proxies proxies;                    // whose word is taken for who is behind them
  std::string code, secret;           // either lets a phone join: typed, or in the link of the QR
  std::int64_t first_version = 1;     // of views: larger than any of an earlier start
  std::vector<SeatToken> seats;       // of earlier starts, oldest first
  HostLimits limits;
};

} // namespace blason
