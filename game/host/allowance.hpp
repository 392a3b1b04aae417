#pragma once

#include "rules/ids.hpp"

#include <algorithm>
#include <deque>

namespace blason {

/// So many at once, and as many again within a time, little by little.
class Allowance {
public:
  Allowance(int burst, Millis within) : full_(burst * within), each_(within), burst_(burst) {}

  /// Takes one; false: there is none left now.
  bool take(Millis now) {
    if (!has(now)) return false;
    left_ -= each_;
    return true;
  }
  /// Whether there is one, which is left there.
  bool has(Millis now) {
    if (at_ < 0) left_ = full_;
    // In parts of one that a millisecond gives back `burst` of: whole numbers do.
    if (at_ >= 0) left_ = std::min(full_, left_ + std::max<Millis>(0, now - at_) * burst_);
    at_ = now;
    return left_ >= each_;
  }

private:
  Millis full_, each_;
  int burst_;
  Millis left_ = 0, at_ = -1;
};

/// So many in any stretch of that time, and never one more: what is taken comes back when it is
/// that old.
class Quota {
public:
  Quota(int most, Millis within) : most_(static_cast<std::size_t>(most)), within_(within) {}

  bool has(Millis now) {
    while (!taken_.empty() && taken_.front() + within_ <= now) taken_.pop_front();
    return taken_.size() < most_;
  }
  /// Whether all of them are there.
  bool is_whole(Millis now) const { return taken_.empty() || taken_.back() + within_ <= now; }
  /// There must be one.
  void take(Millis now) { taken_.push_back(now); }

private:
  std::size_t most_;
  Millis within_;
  std::deque<Millis> taken_;
};

} // namespace blason
