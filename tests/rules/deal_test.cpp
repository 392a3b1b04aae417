#include "rules/deal.hpp"

#include "rules/small_deck.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace blason;

namespace {

std::vector<CardId> cards(int count) {
  std::vector<CardId> made;
  for (int i = 0; i < count; ++i) made.push_back(CardId{"card" + std::to_string(i)});
  return made;
}

std::vector<std::size_t> sizes(const Deal& deal) {
  std::vector<std::size_t> all;
  for (const auto& wave : deal.waves) all.push_back(wave.size());
  return all;
}

using Sizes = std::vector<std::size_t>;

Plan relay(int wanted, int waves = 1) {
  Plan plan;
  plan.mode = Mode::relay;
  plan.cards = wanted;
  plan.waves = waves;
  return plan;
}

} // namespace

TEST_CASE("A scored relay gives every team as many cards: up if enough are unrevealed, else down, "
          "never to zero") {
  Past past;
  CHECK(sizes(draw(cards(12), relay(8), past, 4, Dice(1))) == Sizes{8});
  CHECK(sizes(draw(cards(9), relay(8), past, 3, Dice(1))) == Sizes{9});
  CHECK(sizes(draw(cards(9), relay(8), past, 6, Dice(1))) == Sizes{6});
  CHECK(sizes(draw(cards(3), relay(3), past, 5, Dice(1))) == Sizes{3});
  CHECK(sizes(draw(cards(12), relay(12, 2), past, 5, Dice(1))) == Sizes{10, 2});
  past.told = cards(4);
  CHECK(sizes(draw(cards(12), relay(8), past, 3, Dice(1))) == Sizes{6});
}

TEST_CASE("Practice deals exactly what is asked, or all there is") {
  Plan plan = relay(3);
  plan.worth = 0;
  CHECK(sizes(draw(cards(12), plan, {}, 5, Dice(1))) == Sizes{3});
  CHECK(sizes(draw(cards(2), plan, {}, 5, Dice(1))) == Sizes{2});
}

TEST_CASE("A scored round deals cards not yet revealed first") {
  Past past;
  past.told = cards(6);
  Plan plan;
  plan.cards = 6;
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const Deal deal = draw(cards(10), plan, past, 3, Dice(seed));
    int fresh = 0;
    for (const CardId& card : deal.waves.front())
      if (std::find(past.told.begin(), past.told.end(), card) == past.told.end()) ++fresh;
    CHECK(fresh == 4);
  }
}

TEST_CASE("Waves split one draw, the same seed draws the same cards") {
  Plan plan;
  plan.waves = 3;
  const Deal deal = draw(cards(11), plan, {}, 3, Dice(7));
  CHECK(sizes(deal) == Sizes{4, 4, 3});
  std::set<CardId> all;
  for (const auto& wave : deal.waves) all.insert(wave.begin(), wave.end());
  CHECK(all.size() == 11);
  CHECK(draw(cards(11), plan, {}, 3, Dice(7)).waves == deal.waves);
}

TEST_CASE("Every card is drawn about equally often") {
  Plan plan;
  plan.cards = 3;
  std::vector<int> drawn(12, 0);
  for (std::uint64_t seed = 0; seed < 4000; ++seed) {
    const Deal deal = draw(cards(12), plan, {}, 3, Dice(seed));
    for (const CardId& card : deal.waves.front())
      ++drawn[static_cast<std::size_t>(std::stoi(card.value.substr(4)))];
  }
  for (const int times : drawn) CHECK(std::abs(times - 1000) < 120); // 4 standard deviations: 110
}

TEST_CASE("Verbatims: one a persona, the key one first, then one not yet told") {
  const Deck deck = small_deck();
  CHECK(card_pool(deck, Kind::verbatims, {}, {}) ==
        std::vector<CardId>{CardId{"v-anna-2"}, CardId{"v-bruno-1"}, CardId{"v-carla"}});
  Past past;
  past.told = {CardId{"v-anna-2"}, CardId{"v-bruno-1"}};
  CHECK(card_pool(deck, Kind::verbatims, past, {}) ==
        std::vector<CardId>{CardId{"v-anna-1"}, CardId{"v-bruno-2"}, CardId{"v-carla"}});
}

TEST_CASE("Of several key verbatims the second comes before what is not key") {
  Deck deck = small_deck();
  deck.verbatims[3].key = true; // v-bruno-2
  Verbatim late = deck.verbatims[3];
  late.id = VerbatimId{"v-bruno-3"};
  deck.verbatims.push_back(late);
  Past past;
  past.told = {CardId{"v-bruno-2"}};
  CHECK(card_pool(deck, Kind::verbatims, past, {})[1] == CardId{"v-bruno-3"});
  past.told.push_back(CardId{"v-bruno-3"});
  CHECK(card_pool(deck, Kind::verbatims, past, {})[1] == CardId{"v-bruno-1"});
  past.told.push_back(CardId{"v-bruno-1"});
  CHECK(card_pool(deck, Kind::verbatims, past, {})[1] == CardId{"v-bruno-2"});
}

TEST_CASE("Twins leave out what is right for both; encounters need two hints") {
  const Deck deck = small_deck();
  const std::pair pair{PersonaId{"anna"}, PersonaId{"bruno"}};
  const auto twins = card_pool(deck, Kind::twins, {}, pair);
  CHECK(std::find(twins.begin(), twins.end(), CardId{"c-both"}) == twins.end());
  CHECK(twins.size() == 7);
  CHECK(hints_for(deck, PersonaId{"anna"}, {}) ==
        std::vector<CardId>{CardId{"c-anna-need"}, CardId{"c-anna-gold"}, CardId{"v-anna-1"}});
  CHECK(hints_for(deck, PersonaId{"anna"}, {CardId{"v-anna-1"}}).back() == CardId{"v-anna-2"});
  CHECK(card_pool(deck, Kind::encounter, {}, {}) ==
        std::vector<CardId>{CardId{"anna"}, CardId{"bruno"}});
}

TEST_CASE("Spots are those needed and decoys, or all; families always all") {
  const Deck deck = small_deck();
  Plan plan;
  plan.cards = 1;
  CHECK(spots_for(deck, plan, {CardId{"anna"}}, {}, Dice(1)).size() == 3);
  plan.kind = Kind::clues;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const auto spots = spots_for(deck, plan, {CardId{"c-bruno"}}, {}, Dice(seed));
    CHECK(spots.size() == 3);
    CHECK(std::find(spots.begin(), spots.end(), SpotId{"bruno"}) != spots.end());
  }
  plan.kind = Kind::verbatims;
  const auto spots = spots_for(deck, plan, {CardId{"v-carla"}}, {}, Dice(1));
  CHECK(spots.size() == 3); // dario said nothing and sits out
  plan.cards.reset();
  plan.kind = Kind::clues;
  CHECK(spots_for(deck, plan, {CardId{"c-bruno"}}, {}, Dice(1)).size() == 4);
}

TEST_CASE("Chance is the same on every machine") {
  Dice dice(42);
  CHECK(dice.next() == 13679457532755275413ULL); // SplitMix64 reference, seed 42
  CHECK(dice.next() == 2949826092126892291ULL);
}
