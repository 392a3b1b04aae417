#include "stage/fading.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;

namespace {

constexpr Extent wall{4, 2};

Patch patch(int x, int y, int width, int height, std::uint8_t value) {
  return {x, y, width, height,
          std::vector<std::uint8_t>(static_cast<std::size_t>(width * height) * 4, value)};
}
int value(const std::vector<Patch>& put, std::size_t which = 0) {
  return put.at(which).bgra.front();
}

} // namespace

TEST_CASE("new pixels come up over those that are seen, fast at first, and end as they are") {
  Fading fading;
  // There is nothing to come up over.
  CHECK(value(fading.begin({patch(0, 0, 4, 2, 40)}, wall, 0, 320)) == 40);
  CHECK_FALSE(fading.runs());
  CHECK(fading.begin({patch(1, 0, 2, 1, 240)}, wall, 1000, 320).empty());
  REQUIRE(fading.runs());
  CHECK(value(fading.at(1000)) == 40);
  const int half = value(fading.at(1160));
  CHECK(half > 140);
  CHECK(half < 240);
  CHECK(value(fading.at(1240)) >= half);
  const std::vector<Patch> last = fading.at(1320);
  CHECK(last == std::vector<Patch>{patch(1, 0, 2, 1, 240)});
  CHECK_FALSE(fading.runs());
}

TEST_CASE("the newest change never waits: what was coming up is put whole first") {
  Fading fading;
  fading.begin({patch(0, 0, 4, 2, 0)}, wall, 0, 0);
  fading.begin({patch(0, 0, 1, 1, 200)}, wall, 0, 320);
  const std::vector<Patch> put = fading.begin({patch(0, 0, 2, 1, 100)}, wall, 10, 320);
  CHECK(put == std::vector<Patch>{patch(0, 0, 1, 1, 200)});
  // It comes up over the whole of what came before.
  const std::vector<Patch> now = fading.at(10);
  REQUIRE(now.size() == 1);
  CHECK(now.front().bgra[0] == 200);
  CHECK(now.front().bgra[4] == 0);
}

TEST_CASE("another size and no time are whole at once") {
  Fading fading;
  fading.begin({patch(0, 0, 4, 2, 0)}, wall, 0, 0);
  fading.begin({patch(0, 0, 4, 2, 50)}, wall, 0, 320);
  const std::vector<Patch> resized = fading.begin({patch(0, 0, 2, 2, 9)}, {2, 2}, 5, 320);
  CHECK(resized == std::vector<Patch>{patch(0, 0, 2, 2, 9)});
  CHECK_FALSE(fading.runs());
  CHECK(value(fading.begin({patch(0, 0, 1, 1, 77)}, {2, 2}, 6, 0)) == 77);
  CHECK_FALSE(fading.runs());
}

TEST_CASE("what comes up rises to its place, and ends there") {
  Fading fading;
  fading.begin({patch(0, 0, 4, 2, 0)}, wall, 0, 0);
  Patch news = patch(0, 0, 4, 2, 200);
  std::fill(news.bgra.begin() + 16, news.bgra.end(), std::uint8_t{100}); // the lower row
  CHECK(fading.begin({news}, wall, 0, 100, 1).empty());
  // A row too low at first: where the lower row will be stands the upper one.
  const auto low = fading.at(10);
  CHECK(low.front().bgra.front() == low.front().bgra.back());
  CHECK(low.front().bgra.front() > 0);
  const auto high = fading.at(90);
  CHECK(high.front().bgra.front() > high.front().bgra.back());
  CHECK((fading.at(100) == std::vector<Patch>{news}));
}

TEST_CASE("more that is new comes up with what does, and is whole at once when nothing does") {
  Fading fading;
  fading.begin({patch(0, 0, 4, 2, 0)}, wall, 0, 0);
  CHECK((fading.add({patch(3, 1, 1, 1, 9)}) == std::vector<Patch>{patch(3, 1, 1, 1, 9)}));
  fading.begin({patch(0, 0, 2, 1, 200)}, wall, 0, 100);
  CHECK(fading.add({patch(1, 0, 1, 1, 100)}).empty());
  CHECK(fading.add({patch(2, 0, 1, 2, 50)}).empty());
  const auto half = fading.at(50);
  REQUIRE(half.size() == 2);
  CHECK(half[0].bgra[0] > half[0].bgra[4]);
  CHECK(half[1].bgra[0] > 0);
  const auto last = fading.at(100);
  CHECK(last[0].bgra[0] == 200);
  CHECK(last[0].bgra[4] == 100);
  CHECK(last[1] == patch(2, 0, 1, 2, 50));
  CHECK_FALSE(fading.runs());
}
