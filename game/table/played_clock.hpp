#pragma once

#include "rules/ids.hpp"

namespace blason {

/// The clocks of the machine at one moment, in milliseconds. `monotonic` stands still while the
/// machine sleeps, `boot` does not; `utc` may jump and is for people only.
struct Clocks {
  Millis monotonic = 0, boot = 0, utc = 0;
};
Clocks read_clocks();

/// Played time: it stops in a pause, while the machine sleeps, and between a crash and the next
/// start.
class PlayedClock {
public:
  PlayedClock(Millis played, Clocks now) : played_(played), last_(now) {}

  /// Goes on to `now`. True when the machine slept since the last reading.
  bool go_on(Clocks now, bool running);
  /// Goes on to `now` without playing: this program was stopped meanwhile.
  void skip_to(Clocks now) { last_ = now; }
  Millis played() const { return played_; }

private:
  Millis played_;
  Clocks last_;
};

} // namespace blason
