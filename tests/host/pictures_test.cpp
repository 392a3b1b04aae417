#include "made/made_deck.hpp"
#include "seating/phone_pictures.hpp"

#include <catch2/catch.hpp>

using namespace blason;

TEST_CASE("the pictures of phones and their names are the same, whoever belongs where",
          "[phones]") {
  const auto never = [] { return false; };
  Deck deck = made_deck(7);
  const auto before = phone_pictures(deck, never);
  REQUIRE(deck.families.size() > 1);
  for (Persona& persona : deck.personas)
    persona.family = persona.family == deck.families.front().id ? deck.families.back().id
                                                                : deck.families.front().id;
  REQUIRE(before);
  CHECK(before->size() > deck.families.size());
  const bool same = phone_pictures(deck, never) == before;
  CHECK(same);
}

TEST_CASE("painting for phones ends when it is no longer wanted", "[phones]") {
  int asked = 0;
  const auto pictures = phone_pictures(made_deck(7), [&] { return ++asked > 2; });
  CHECK_FALSE(pictures);
  CHECK(asked == 3);
}
