#pragma once

#include "host/doors.hpp"
#include "host/outbox.hpp"
#include "views/dealt.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace blason {

using LinkId = std::uint64_t; // of a socket; 0: none

/// What a command was answered.
struct PastAnswer {
  std::string id;
  Outgoing message;
  bool done = false; // else it was refused
};

/// A phone's place in a team. It outlives its sockets, and the host.
struct PhoneSeat {
  TeamId team;
  std::string device;
  std::string current, before; // hashes of its tokens; `before` holds until the current one is kept
  LinkId link = 0;             // where the phone is now; 0: it is away…
  Millis heard_at = 0;         // …and was last heard then; 0: not since the host began
  std::deque<PastAnswer> answered; // the newest last
  std::set<std::string> asked;     // commands whose answer is awaited

  const Outgoing* answer(std::string_view id) const;
  /// Remembers so many. What was done is in the record for ever, and is forgotten here first: a
  /// refusal is not there, and would be judged anew.
  void remember(PastAnswer answer, std::size_t most);
};

/// All seats, by device and by token.
class SeatBook {
public:
  explicit SeatBook(const std::vector<SeatToken>& kept);

  /// nullptr: no such seat. The reference stays good.
  PhoneSeat* by_token(std::string_view token);
  PhoneSeat* by_device(std::string_view device);
  PhoneSeat& seat_down(const TeamId& team, std::string device);
  /// The seat's token from now on; the one it was `used` with (hash; empty: the current one) holds
  /// as well until drop_before(). Returns the hash that is worth nothing any more; empty: none.
  std::string rotate(PhoneSeat& seat, const std::string& hash, const std::string& used = {});
  /// The hash that is worth nothing any more; empty: there was none.
  std::string drop_before(PhoneSeat& seat);

  /// Of the team, always in the same order.
  std::vector<TeamPhone> phones(const TeamId& team) const;
  std::size_t size() const { return seats_.size(); }
  const std::map<std::string, PhoneSeat, std::less<>>& all() const { return seats_; }

private:
  std::map<std::string, PhoneSeat, std::less<>> seats_; // by device
  std::map<std::string, PhoneSeat*, std::less<>> by_hash_;
};

} // namespace blason
