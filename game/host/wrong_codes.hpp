#pragma once

#include "host/allowance.hpp"

#include <map>
#include <string>

namespace blason {

/// Typed codes that were wrong: so many are looked at in any stretch of time, of all phones
/// together, and fewer of one address: nobody alone takes the others' tries away.
class WrongCodes {
public:
  WrongCodes(int all, int each, Millis within) : all_(all, within), none_(each, within) {}

  bool may_try(const std::string& address, Millis now) {
    if (!all_.has(now)) return false;
    const auto own = by_address_.find(address);
    return own == by_address_.end() || own->second.has(now);
  }
  /// One was wrong; it might be tried.
  void note(const std::string& address, Millis now) {
    all_.take(now);
    std::erase_if(by_address_, [now](const auto& one) { return one.second.is_whole(now); });
    by_address_.try_emplace(address, none_).first->second.take(now);
  }
  /// Each address has its own tries again; of all together none comes back.
  void forgive_addresses() { by_address_.clear(); }
  /// Addresses that are remembered; no more than there were wrong codes in that time.
  std::size_t remembered() const { return by_address_.size(); }

private:
  Quota all_, none_; // none_: what a new address begins with
  std::map<std::string, Quota> by_address_;
};

} // namespace blason
