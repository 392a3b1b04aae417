#include "table/played_clock.hpp"

#include <algorithm>
#include <ctime>

namespace blason {
namespace {

constexpr Millis sleep_worth_noticing = 1000;

Millis read_clock(clockid_t clock) {
  timespec time{};
  ::clock_gettime(clock, &time);
  return Millis{time.tv_sec} * 1000 + time.tv_nsec / 1000000;
}

} // namespace

Clocks read_clocks() {
  return {read_clock(CLOCK_MONOTONIC), read_clock(CLOCK_BOOTTIME), read_clock(CLOCK_REALTIME)};
}

bool PlayedClock::go_on(Clocks now, bool running) {
  const Millis awake = std::max<Millis>(0, now.monotonic - last_.monotonic);
  const Millis whole = now.boot - last_.boot;
  if (running) played_ += awake;
  last_ = now;
  return whole - awake > sleep_worth_noticing;
}

} // namespace blason
