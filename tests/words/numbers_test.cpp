#include "words/languages.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace blason;
using test::en, test::fr;

TEST_CASE("Numbers are grouped and pointed as the language writes them") {
  CHECK(number(fr, 1234.5) == "1\u202F234,5");
  CHECK(number(en, 1234.5) == "1,234.5");
  CHECK(number(fr, std::int64_t{0}) == "0");
  CHECK(number(fr, std::int64_t{999}) == "999");
  CHECK(number(fr, std::int64_t{1234567}) == "1\u202F234\u202F567");
  CHECK(number(en, std::int64_t{-1000}) == "−1,000");
  CHECK(number(en, std::numeric_limits<std::int64_t>::min()) == "−9,223,372,036,854,775,808");
  CHECK(number(fr, 2.0) == "2");
  CHECK(number(fr, 2.25, 2) == "2,25");
  CHECK(number(fr, 2.96) == "3");
  CHECK(number(fr, -0.04) == "0");
  CHECK(number(fr, -0.5) == "−0,5");
  CHECK(number(en, 100.0, 0) == "100");
  CHECK(number(en, std::nan("")) == "–");
  CHECK(number(en, std::numeric_limits<double>::max()).starts_with("179,769,"));
}

TEST_CASE("Signs, shares and points") {
  CHECK(signed_number(fr, 4) == "+4");
  CHECK(signed_number(fr, -2) == "−2");
  CHECK(signed_number(fr, 0) == "0");
  CHECK(percent(fr, 0.12) == "12\u00A0%");
  CHECK(percent(en, 0.125, 1) == "12.5%");
  CHECK(points(fr, 0) == "0 point");
  CHECK(points(en, 0) == "0 points");
  CHECK(points(fr, 1) == "1 point");
  CHECK(points(fr, 4) == "4 points");
  CHECK(points(fr, 1200) == "1\u202F200 points");
  CHECK(signed_points(en, 4) == "+4 points");
  CHECK(signed_points(en, -1) == "−1 point");
}

TEST_CASE("Plurals: French 0 and 1 are singular, English only 1") {
  CHECK(is_singular(fr, 0));
  CHECK(is_singular(fr, 1));
  CHECK(is_singular(fr, -1));
  CHECK(is_singular(fr, 1.5));
  CHECK_FALSE(is_singular(fr, 2));
  CHECK_FALSE(is_singular(en, 0));
  CHECK(is_singular(en, 1));
  CHECK_FALSE(is_singular(en, 1.5));
}

TEST_CASE("Ordinals, ranks and roman numerals") {
  CHECK(ordinal(fr, 1) == "1er");
  CHECK(ordinal(fr, 1, Gender::feminine) == "1re");
  CHECK(ordinal(fr, 2) == "2e");
  CHECK(rank(fr, 1) == "1re");
  CHECK(rank(fr, 21) == "21e");
  CHECK(rank(en, 1) == "1st");
  CHECK(rank(en, 2) == "2nd");
  CHECK(rank(en, 3) == "3rd");
  CHECK(rank(en, 4) == "4th");
  CHECK(rank(en, 11) == "11th");
  CHECK(rank(en, 12) == "12th");
  CHECK(rank(en, 13) == "13th");
  CHECK(rank(en, 22) == "22nd");
  CHECK(rank(en, 111) == "111th");
  CHECK(roman(1) == "I");
  CHECK(roman(14) == "XIV");
  CHECK(roman(1999) == "MCMXCIX");
  CHECK(roman(0) == "0");
  CHECK(roman(4000) == "4000");
}

TEST_CASE("Durations, clocks and dates") {
  CHECK(duration(45) == "45\u00A0s");
  CHECK(duration(150) == "2\u00A0min\u00A030");
  CHECK(duration(480) == "8\u00A0min");
  CHECK(duration(3900) == "1\u00A0h\u00A005");
  CHECK(duration(7200) == "2\u00A0h");
  CHECK(duration(-3) == "0\u00A0s");
  CHECK(clock(168) == "2:48");
  CHECK(clock(9) == "0:09");
  CHECK(clock(4500) == "75:00");
  CHECK(clock(-1) == "0:00");
  CHECK(date(fr, 2026, 3, 1) == "1er mars 2026");
  CHECK(date(fr, 2026, 12, 25) == "25 décembre 2026");
  CHECK(date(en, 2026, 3, 1) == "1 March 2026");
}
