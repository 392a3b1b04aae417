#pragma once

#include "host/limits.hpp"
#include "host/outbox.hpp"
#include "wire/hand_text.hpp"

#include <cstdint>
#include <deque>
#include <optional>

namespace blason {

/// A clock of the round. While it runs it ends at that moment of the machine's monotonic clock;
/// while it stands, so many milliseconds are left.
struct Countdown {
  bool runs = false;
  Millis ends = 0;
  friend bool operator==(const Countdown&, const Countdown&) = default;

  Millis left(Millis now) const { return runs ? (ends > now ? ends - now : 0) : ends; }
};

/// What is true of all hands alike.
struct HandSetting {
  std::optional<Countdown> countdown;
  bool saved = true;
  friend bool operator==(const HandSetting&, const HandSetting&) = default;
};

/// The hand of one team in its versions, as its phones get it.
class TeamHand {
public:
  /// Something changed; `at_once`: by the desk or the table, else by a phone of the team.
  void touch(Millis now, bool at_once, Millis every);
  /// When the next version is due; nullopt: nothing changed.
  std::optional<Millis> due() const { return due_; }

  /// Takes the hand as it now is. True when that is a new version, which is then called so.
  bool renew(HandText hand, const HandSetting& setting, std::int64_t version, Millis now,
             std::size_t versions_kept);

  /// A hand that is dealt among the phones is to be renewed when one came, and before long when one
  /// left: it may only load its page again.
  void deals(bool dealt) { dealt_ = dealt, came_ = false, left_ = false; }
  void phone_came() { came_ = dealt_; }
  void phone_left() { left_ = dealt_; }
  bool has_newcomer() const { return came_; }
  bool other_phones() const { return came_ || left_; }

  bool known() const { return version_ != 0; }
  std::int64_t version() const { return version_; }

  /// What a phone that has version `from` is sent next: the change to the version after it, or the
  /// whole view when `from` is none of those kept. `from` becomes what the phone then has.
  Outgoing next_for(std::int64_t& from, Millis now);

private:
  struct Step {
    std::int64_t from, to;
    std::string change;
  };

  bool dealt_ = false, came_ = false, left_ = false;
  HandText hand_;
  HandSetting setting_;
  std::int64_t version_ = 0;
  std::optional<Millis> due_;
  Millis made_at_ = 0;
  std::deque<Step> steps_; // gap-free, the last one leads to version_
  // The message made last: all phones that stand alike get the same bytes.
  std::int64_t said_from_ = -1, said_to_ = -1;
  Millis said_at_ = -1;
  Outgoing said_;
};

} // namespace blason
