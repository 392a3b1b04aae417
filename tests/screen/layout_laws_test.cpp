#include "made_up.hpp"
#include "page_faults.hpp"
#include "screen/screen.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace blason;

namespace {

Fonts& fonts() {
  static Fonts opened;
  return opened;
}

void tell(const std::vector<std::string>& found) {
  for (const std::string& fault : found) FAIL_CHECK(fault);
}

/// The items the tabulator visits, one round.
std::set<std::string> reached(const Page& page, const WallView& view) {
  std::set<std::string> ids;
  Grip grip = settled(Grip{}, view);
  for (std::size_t i = 0; i < page.items.size(); ++i) {
    grip = react(grip, view, page, KeyDown{Keycap::tab, 0, false, false}).grip;
    ids.insert(grip.focus);
  }
  return ids;
}

void check(const Deck& deck, const made_up::Wall& wall, Extent window) {
  INFO(wall.name << " " << wall.view.language << " " << wall.view.teams.size() << " teams, "
                 << deck.personas.size() << " personas, " << window.width << " x "
                 << window.height);
  Grip grip = settled(Grip{}, wall.view);
  // A long gallery repeats itself: its first leaves and its last are looked at.
  for (int leaf = 0, leaves = 1; leaf < leaves;
       leaf = leaf == 7 ? std::max(8, leaves - 1) : leaf + 1) {
    INFO("leaf " << leaf);
    const Page page = lay_out(deck, wall.view, grip, {72000, ""}, fonts(), window);
    REQUIRE(page.leaf == leaf);
    tell(page_faults(page, fonts()));
    tell(item_faults(page));
    CHECK(reached(page, wall.view).size() == page.items.size());
    leaves = page.leaves;
    grip.pages[page.leafed] = leaf == 7 ? std::max(8, leaves - 1) : leaf + 1;
  }
}

} // namespace

TEST_CASE("on every screen every scene is whole, readable and within reach of a keyboard",
          "[layout]") {
  const Extent window = GENERATE(Extent{1920, 1080}, Extent{1280, 720}, Extent{1024, 768});
  const std::string language = GENERATE("fr", "en");
  const int teams = GENERATE(1, 6, 12);
  const Deck deck = made_up::fair();
  for (const made_up::Wall& wall : made_up::all(deck, language, teams)) check(deck, wall, window);
}

TEST_CASE("small and large decks find their place too", "[layout]") {
  const Extent window =
      GENERATE(Extent{1920, 1080}, Extent{1024, 768}, Extent{3440, 1440}, Extent{768, 1024});
  const auto size =
      GENERATE(std::pair{2, 2}, std::pair{5, 4}, std::pair{30, 11}, std::pair{200, 40});
  const Deck deck = made_up::fair(size.first, size.second);
  for (const made_up::Wall& wall : made_up::all(deck, "fr", 4)) check(deck, wall, window);
}

TEST_CASE("the table of keys, a name being typed and a long refusal are whole on every screen",
          "[layout]") {
  const Extent window = GENERATE(Extent{1920, 1080}, Extent{1280, 720}, Extent{1024, 768});
  const Deck deck = made_up::fair();
  made_up::Wall wall{"keys", made_up::seats(deck, GENERATE("fr", "en"), 8)};
  Grip grip = settled(Grip{}, wall.view);
  SECTION("keys") { grip.keys = true; }
  SECTION("name") {
    grip.chosen = TeamId{"t3"};
    grip.prompt = NamePrompt{grip.chosen, "Les Mousquetaires du roy"};
  }
  SECTION("refusal") {
    grip.notice =
        Notice{"free:10", "Douze équipes jouent déjà, et c’est le plus que la salle puisse "
                          "tenir : retirez-en une avant d’en asseoir une autre."};
  }
  const Page page = lay_out(deck, wall.view, grip, {0, ""}, fonts(), window);
  tell(page_faults(page, fonts()));
  tell(item_faults(page));
}

TEST_CASE("a black wall shows nothing and offers nothing", "[layout]") {
  const Deck deck = made_up::fair();
  WallView view = made_up::relay(deck, "fr", 4, false);
  view.black = true;
  const Page page = lay_out(deck, view, settled(Grip{}, view), {0, ""}, fonts(), {1280, 720});
  REQUIRE(page.parts.size() == 1);
  CHECK(page.items.empty());
}

TEST_CASE(
    "in a further try the wall says how many cards lie right, and in a closed one it does not",
    "[layout]") {
  const Deck deck = made_up::fair(12, 6);
  const auto says = [&](const made_up::Wall& wall, const std::string& figure) {
    const Page page =
        lay_out(deck, wall.view, settled(Grip{}, wall.view), {72000, ""}, fonts(), {1920, 1080});
    return std::any_of(page.parts.begin(), page.parts.end(), [&](const Part& part) {
      const auto* words = std::get_if<WordsPart>(&part.what);
      return words && words->words == figure;
    });
  };
  // The second team has 2 cards where they belong; the last placed 8.
  for (made_up::Wall wall : made_up::all(deck, "fr", 6)) {
    if (wall.name != "sealed-again") continue;
    CHECK(says(wall, "2 justes"));
    CHECK_FALSE(says(wall, "8 / 12"));
    std::get<SealedScene>(wall.view.scene).open = false;
    CHECK_FALSE(says(wall, "2 justes"));
    CHECK(says(wall, "8 / 12"));
  }
}
