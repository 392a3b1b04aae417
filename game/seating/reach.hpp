#pragma once

#include "host/guests.hpp"
#include "host/status.hpp"

#include <string>
#include <vector>

namespace blason {

/// What a try with one phone tells of the room's network.
enum class PhoneReach {
  waiting,
  reached,   // a phone asked for the page under the address that is shown
  other_way, // one did, under another address
  nobody     // none did in time
};

/// A try whether a phone gets through. It takes `reach_within`, on the monotonic clock.
struct ReachTest {
  Millis began = 0;
  std::size_t visits = 0; // of earlier browsers
  PhoneReach reach = PhoneReach::waiting;
  PageVisit who = {}; // once one came
};
inline constexpr Millis reach_within = 20'000;

/// The try after a look at who asked last. `shown` is the address on the wall with its port, `own`
/// are those of this machine, whose own browsers prove nothing. What was found out stays.
ReachTest look_who_came(ReachTest test, const PageVisit& last, const std::string& shown,
                        const std::vector<LocalAddress>& own, Millis now);

} // namespace blason
