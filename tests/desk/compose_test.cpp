#include "desk/compose.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace blason::desk;

TEST_CASE("teams are composed so that their sizes differ by at most one", "[compose]") {
  CHECK(compose(17, 3) == std::vector<int>{6, 6, 5});
  CHECK(compose(0, 3).empty());
  CHECK(compose(3, 0).empty());
  for (int people = 1; people <= 60; ++people)
    for (int teams = 1; teams <= 12; ++teams) {
      const std::vector<int> sizes = compose(people, teams);
      INFO(people << " in " << teams);
      CHECK(std::accumulate(sizes.begin(), sizes.end(), 0) == people);
      CHECK(static_cast<int>(sizes.size()) == std::min(people, teams));
      CHECK(sizes.front() - sizes.back() <= 1);
      CHECK(std::is_sorted(sizes.rbegin(), sizes.rend()));
      CHECK(sizes.back() >= 1);
    }
}
