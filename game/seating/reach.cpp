#include "seating/reach.hpp"

#include <algorithm>

namespace blason {
namespace {

bool is_own(const std::string& from, const std::vector<LocalAddress>& own) {
  return from.starts_with("127.") ||
         std::any_of(own.begin(), own.end(),
                     [&](const LocalAddress& one) { return one.address == from; });
}

} // namespace

ReachTest look_who_came(ReachTest test, const PageVisit& last, const std::string& shown,
                        const std::vector<LocalAddress>& own, Millis now) {
  if (test.reach != PhoneReach::waiting) return test;
  if (last.count > test.visits && !is_own(last.from, own)) {
    test.who = last;
    test.reach = last.asked == shown ? PhoneReach::reached : PhoneReach::other_way;
  } else if (now - test.began >= reach_within) {
    test.reach = PhoneReach::nobody;
  }
  return test;
}

} // namespace blason
