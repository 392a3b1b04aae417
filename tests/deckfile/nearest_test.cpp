#include "deckfile/nearest.hpp"

#include <catch2/catch.hpp>

#include <array>

using blason::deckfile::distance;
using blason::deckfile::nearest;

TEST_CASE("a distance counts letters inserted, dropped, changed and swapped") {
  CHECK(distance("maud", "maud", 3) == 0);
  CHECK(distance("maud", "Maud", 3) == 0);
  CHECK(distance("maud", "mud", 3) == 1);
  CHECK(distance("maud", "muad", 3) == 1);
  CHECK(distance("maud", "claude", 3) == 3);
  CHECK(distance("maud", "victor", 3) == 4);
  CHECK(distance("", "abc", 3) == 3);
}

TEST_CASE("the nearest word is offered, and nothing when none is near") {
  constexpr std::array<std::string_view, 3> words{"tagline", "traits", "tone"};
  CHECK(nearest("tag_line", words) == "tagline");
  CHECK(nearest("trait", words) == "traits");
  CHECK(nearest("colour", words).empty());
  CHECK(nearest("to", words).empty());
}
