#include "words/led_in.hpp"

#include <catch2/catch.hpp>

using namespace blason;

TEST_CASE("an evening is led in the person's language if the deck speaks it, else in the deck's") {
  CHECK(led_in({"fr", "en"}, Language::english) == Language::english);
  CHECK(led_in({"fr"}, Language::english) == Language::french);
  CHECK(led_in({"en"}, Language::french) == Language::english);
  CHECK(led_in({"fr-CA"}, Language::english) == Language::french);
  // No sentence of the program exists in it.
  CHECK(led_in({"de"}, Language::english) == Language::english);
  CHECK(led_in({"de", "fr"}, Language::english) == Language::english);
  CHECK(led_in({}, Language::french) == Language::french);
}
