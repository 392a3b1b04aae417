#pragma once

#include "window/window.hpp"

#include <cstdint>
#include <vector>

namespace blason {

/// Lets new pixels come up over those that are seen. A value with a memory of what is seen: it
/// knows neither window nor clock, and is handed the time in milliseconds.
class Fading {
public:
  /// New pixels for a canvas of that size, to be whole after `lasts` milliseconds; 0, and whatever
  /// comes with another size, is whole at once. What was still coming up is seen whole first: the
  /// newest change never waits. Returns what is to be put now.
  std::vector<Patch> begin(const std::vector<Patch>& news, Extent whole, std::int64_t now,
                           int lasts);
  bool runs() const { return !coming_.empty(); }
  /// What is to be put at that time; the last time it is the new pixels themselves.
  std::vector<Patch> at(std::int64_t now);

private:
  struct Coming {
    Patch before, after;
  };
  void see(const Patch& patch);
  Patch seen(const Patch& where) const;

  Extent whole_;
  std::vector<std::uint8_t> seen_;
  std::vector<Coming> coming_;
  std::int64_t began_ = 0;
  int lasts_ = 0;
};

} // namespace blason
