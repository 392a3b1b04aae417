#include "rules/plan.hpp"

#include "rules/small_deck.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

RoundStep step(Kind kind, Mode mode = Mode::sealed) {
  RoundStep made;
  made.kind = kind;
  made.mode = mode;
  return made;
}

} // namespace

TEST_CASE("Defaults of each kind and mode") {
  const Deck deck = small_deck();
  const Plan families = plan_round(deck, step(Kind::families), 4);
  CHECK(families.ladder == std::vector<Points>{4, 2});
  CHECK(families.near == 1);
  CHECK(families.banners == 3);
  CHECK(families.chorus == 0);
  CHECK(families.reveal == 4);
  const Plan relay = plan_round(deck, step(Kind::families, Mode::relay), 4);
  CHECK(relay.ladder == std::vector<Points>{4});
  CHECK(relay.near == 0);
  CHECK(relay.banners == 0);
  CHECK(relay.chorus == 1);
  CHECK(plan_round(deck, step(Kind::families, Mode::relay), 1).ladder ==
        std::vector<Points>{4, 2, 1});
  const Plan encounter = plan_round(deck, step(Kind::encounter), 4);
  CHECK(encounter.ladder == std::vector<Points>{4, 2, 1});
  CHECK(encounter.banners == 0);
  const Plan twins = plan_round(deck, step(Kind::twins), 4);
  CHECK(twins.cards == 4);
  CHECK(twins.ladder == std::vector<Points>{4});
  CHECK(twins.banners == 1);
}

TEST_CASE("Near needs fiefs, an encounter is sealed, the clock follows the cards") {
  Deck deck = small_deck();
  deck.fiefs.clear();
  CHECK(plan_round(deck, step(Kind::families), 4).near == 0);
  CHECK(plan_round(deck, step(Kind::encounter, Mode::relay), 4).mode == Mode::sealed);
  CHECK(clock_seconds(step(Kind::families), 12) == 360);
  RoundStep own = step(Kind::families);
  own.seconds = 90;
  CHECK(clock_seconds(own, 12) == 90);
}
