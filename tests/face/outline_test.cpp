#include "face/outline.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

bool close(const Rect& a, const Rect& b, double slack = 0.02) {
  return a.holds(b, slack) && b.holds(a, slack);
}

} // namespace

TEST_CASE("paths are read as SVG means them") {
  CHECK(close(bounds(outline("M10,20H50V60H10Z")), {10, 20, 40, 40}));
  CHECK(close(bounds(outline("m10,20h40v40h-40z")), {10, 20, 40, 40}));
  CHECK(close(bounds(outline("M0,0 10,10 20,0")), {0, 0, 20, 10}));
  CHECK(close(bounds(outline("M0,0m5,5l1,1")), {0, 0, 6, 6}));
  CHECK(outline("M1,1C2,2 3,3 4,4").segments().size() == 2);
}

TEST_CASE("a smooth quadratic mirrors the one before it") {
  const Outline wave = outline("M0,0q10,-20 20,0t20,0");
  CHECK(close(bounds(wave), {0, -10, 40, 20}));
}

TEST_CASE("arcs take the way their flags say") {
  CHECK(close(bounds(outline("M0,0A10,10 0 0 1 20,0")), {0, -10, 20, 10}));
  CHECK(close(bounds(outline("M0,0A10,10 0 0 0 20,0")), {0, 0, 20, 10}));
  const Rect large = bounds(outline("M-8,-6A10,10 0 1 1 8,-6"));
  CHECK(large.bottom() == Approx(-6).margin(0.01));
  const Rect most = bounds(outline("M-8,-6A10,10 0 1 0 8,-6"));
  CHECK(most.bottom() == Approx(10).margin(0.02));
  CHECK(most.width == Approx(20).margin(0.05));
}

TEST_CASE("an arc too small for its ends grows until it reaches") {
  CHECK(close(bounds(outline("M0,0A1,1 0 0 1 20,0")), {0, -10, 20, 10}));
}

TEST_CASE("circles and ellipses have letters of their own, and E is no exponent") {
  CHECK(close(bounds(outline("O50,40,10")), {40, 30, 20, 20}));
  CHECK(close(bounds(outline("E61,101,7,11E139,101,7,11")), {54, 90, 92, 22}));
}

TEST_CASE("path data that ends too early or begins with a number is refused") {
  CHECK_THROWS_AS(outline("M10"), std::invalid_argument);
  CHECK_THROWS_AS(outline("10,10"), std::invalid_argument);
  CHECK_THROWS_AS(outline("M0,0W4"), std::invalid_argument);
}

TEST_CASE("rounded boxes and lozenges stay inside what they are given") {
  CHECK(close(bounds(rounded({1, 2, 30, 20}, 6)), {1, 2, 30, 20}));
  CHECK(close(bounds(rounded({1, 2, 30, 20}, 60)), {1, 2, 30, 20}));
  CHECK(close(bounds(lozenge({5, 5}, 3, 4)), {2, 1, 6, 8}));
  CHECK(close(centred({0, 0, 100, 120}, {0, 0, 50, 50}), {4.1667, 0, 41.6667, 50}));
}
