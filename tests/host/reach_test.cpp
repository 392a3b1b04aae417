#include "seating/reach.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

const std::vector<LocalAddress>& laptop() {
  static const std::vector<LocalAddress> own{{"wlp2s0", "192.168.1.4"}, {"enp3s0", "10.0.0.5"}};
  return own;
}

PhoneReach reach_of(const PageVisit& last, Millis after) {
  const ReachTest test{1000, 7};
  return look_who_came(test, last, "192.168.1.4:8080", laptop(), 1000 + after).reach;
}

} // namespace

TEST_CASE("A try with one phone tells reached, another way, or nobody, and that within 20 s") {
  const PageVisit before{7, "192.168.1.31", "192.168.1.4:8080"};
  CHECK(reach_of(before, 19'999) == PhoneReach::waiting);
  CHECK(reach_of(before, 20'000) == PhoneReach::nobody);
  CHECK(reach_of({8, "192.168.1.31", "192.168.1.4:8080"}, 1) == PhoneReach::reached);
  CHECK(reach_of({8, "192.168.1.31", "192.168.1.4:8080"}, 60'000) == PhoneReach::reached);
  CHECK(reach_of({8, "10.0.0.31", "10.0.0.5:8080"}, 1) == PhoneReach::other_way);
  CHECK(reach_of({8, "192.168.1.31", "blason.local:8080"}, 1) == PhoneReach::other_way);
  // The laptop's own browser proves nothing, whichever of its addresses it comes from.
  for (const char* own : {"127.0.0.1", "192.168.1.4", "10.0.0.5"}) {
    CHECK(reach_of({8, own, "192.168.1.4:8080"}, 1) == PhoneReach::waiting);
    CHECK(reach_of({8, own, "192.168.1.4:8080"}, 20'000) == PhoneReach::nobody);
  }
}

TEST_CASE("What a try found out stays, whoever comes later") {
  ReachTest test{1000, 0};
  test = look_who_came(test, {0, "", ""}, "192.168.1.4:8080", laptop(), 21'000);
  test = look_who_came(test, {1, "192.168.1.9", "192.168.1.4:8080"}, "192.168.1.4:8080", laptop(),
                       22'000);
  CHECK(test.reach == PhoneReach::nobody);
}

TEST_CASE("Wi-Fi comes first, then cables, and what leads to no phone last") {
  std::vector<LocalAddress> found{{"docker0", "172.17.0.1"}, {"tun0", "10.8.0.3"},
                                  {"enp3s0", "10.0.0.5"},    {"virbr0", "192.168.122.1"},
                                  {"wlp2s0", "172.20.10.2"}, {"enx00e04c", "192.168.7.2"},
                                  {"wlan1", "192.168.1.4"}};
  put_likeliest_first(found);
  std::vector<std::string> order;
  for (const LocalAddress& one : found) order.push_back(one.interface);
  CHECK(order == std::vector<std::string>{"wlan1", "wlp2s0", "enx00e04c", "enp3s0", "virbr0",
                                          "tun0", "docker0"});
}
