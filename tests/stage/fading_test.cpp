#include "stage/fading.hpp"

#include <catch2/catch.hpp>

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
