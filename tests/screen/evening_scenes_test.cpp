#include "made_up.hpp"
#include "screen/screen.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace blason;

namespace {

Fonts& scene_letters() {
  static Fonts opened;
  return opened;
}

Page page_of(const Deck& deck, const WallView& view, Extent window = {1920, 1080}, int leaf = 0,
             Millis now = 72000) {
  Grip grip = settled(Grip{}, view);
  for (const char* what : {"ranks", "others"}) grip.pages[what] = leaf;
  return lay_out(deck, view, grip, {now, ""}, scene_letters(), window);
}

std::vector<std::string> words_on(const Page& page) {
  std::vector<std::string> all;
  for (const Part& part : page.parts)
    if (const auto* words = std::get_if<WordsPart>(&part.what)) all.push_back(words->words);
  return all;
}

bool says(const Page& page, const std::string& words) {
  const auto all = words_on(page);
  return std::any_of(all.begin(), all.end(),
                     [&](const std::string& one) { return one.find(words) != std::string::npos; });
}

const MapFace* map_on(const Page& page) {
  for (const Part& part : page.parts)
    if (const auto* map = std::get_if<MapPart>(&part.what)) return &map->face;
  return nullptr;
}

/// Twelve teams with names of forty characters, all ranked.
WallView crowded(WallView view) {
  const char* names[] = {"Les Infatigables Marcheurs de la Combe", "La Compagnie des Grands Vents",
                         "Les Joyeux Raccommodeurs de Parapluies", "La Confrérie des Lève-Tôt"};
  for (std::size_t i = 0; i < view.teams.size(); ++i)
    view.teams[i].name = std::string(names[i % 4]) + " " + std::to_string(i + 1);
  return view;
}

made_up::Wall scene(const Deck& deck, const std::string& name, int teams) {
  for (made_up::Wall& wall : made_up::all(deck, "fr", teams))
    if (wall.name == name) return wall;
  throw std::runtime_error(name);
}

} // namespace

TEST_CASE("names of forty characters of twelve teams are all there, leaf after leaf", "[evening]") {
  const Extent window = GENERATE(Extent{1920, 1080}, Extent{1280, 720}, Extent{1024, 768});
  const std::string name = GENERATE("standings", "map-ranks", "podium");
  const Deck deck = made_up::fair();
  const WallView view = crowded(scene(deck, name, 12).view);
  std::set<std::string> seen;
  int leaves = 1;
  for (int leaf = 0; leaf < leaves; ++leaf) {
    const Page page = page_of(deck, view, window, leaf);
    leaves = page.leaves;
    for (const Part& part : page.parts) {
      const auto* words = std::get_if<WordsPart>(&part.what);
      if (!words) continue;
      const Setting setting = set_text(scene_letters(), part.box, words->words,
                                       lettering(words->style, heraldry()), fit(words->style));
      INFO(name << " " << window.width << ": " << words->words);
      CHECK(setting.whole);
      CHECK(setting.height <= part.box.height + 1);
      seen.insert(words->words);
    }
  }
  for (const TeamPlate& team : view.teams) {
    INFO(name << " " << team.name);
    CHECK(seen.count(team.name) == 1);
  }
}

TEST_CASE("next turns to the teams not shown yet before the evening goes on", "[evening]") {
  const Deck deck = made_up::fair();
  const WallView view = crowded(scene(deck, "podium", 12).view);
  const Page first = page_of(deck, view);
  REQUIRE(first.leaves > 1);
  CHECK(std::holds_alternative<TurnPage>(find_item(first, "next")->act));
  const Page last = page_of(deck, view, {1920, 1080}, first.leaves - 1);
  CHECK(std::holds_alternative<Intent>(find_item(last, "next")->act));
}

TEST_CASE("ranks and points show only when the desk shows them", "[evening]") {
  const Deck deck = made_up::fair();
  const Page hidden = page_of(deck, scene(deck, "standings-secret", 6).view);
  CHECK(says(hidden, "secrets"));
  CHECK(says(hidden, "La Nef"));
  const auto words = words_on(hidden);
  CHECK(std::count(words.begin(), words.end(), "1") == 0);
  const Page shown = page_of(deck, scene(deck, "standings", 6).view);
  CHECK_FALSE(says(shown, "secrets"));
  const auto ranked = words_on(shown);
  CHECK(std::count(ranked.begin(), ranked.end(), "1") == 1);
  CHECK(std::count(ranked.begin(), ranked.end(), "2") == 2); // two are equal
  CHECK(std::count(ranked.begin(), ranked.end(), "3") == 0);
  CHECK(std::count(ranked.begin(), ranked.end(), "4") == 1);
  CHECK(says(shown, "æquo"));
}

TEST_CASE("a planned pause counts down, and then says that it ends soon", "[evening]") {
  const Deck deck = made_up::fair();
  const WallView view = scene(deck, "pause-planned", 6).view;
  const Page counting = page_of(deck, view);
  const auto ring = std::find_if(counting.parts.begin(), counting.parts.end(), [](const Part& p) {
    return std::holds_alternative<RingPart>(p.what);
  });
  REQUIRE(ring != counting.parts.end());
  CHECK(std::get<RingPart>(ring->what).words == "6:31");
  CHECK(says(counting, "Reprise dans 7"));
  const Page over = page_of(deck, view, {1920, 1080}, 0, view.clock->closes_at + 1);
  CHECK_FALSE(says(over, "Reprise"));
  CHECK(says(over, "dans un instant"));
}

TEST_CASE("the map draws what the view tells and no more", "[evening]") {
  const Deck deck = made_up::fair();
  WallView view = scene(deck, "map", 6).view;
  auto& map = std::get<MapScene>(view.scene);
  map.castles.front().lands.clear();
  std::size_t lands = 0;
  for (const CastleHold& castle : map.castles) lands += castle.lands.size();
  const Page page = page_of(deck, view);
  REQUIRE(map_on(page));
  CHECK(map_on(page)->lands.size() == lands);
  CHECK(map_on(page)->castles.size() == deck.families.size());
  CHECK(map_on(page)->fiefs);
  CHECK(map_on(page)->runs == std::vector<std::string>{map.fiefs.front().id});
  CHECK_FALSE(map_on(page)->taken);
  CHECK(says(page, map.fiefs.front().name));
  const auto contested = std::count_if(map_on(page)->lands.begin(), map_on(page)->lands.end(),
                                       [](const HeldGround& land) { return land.contested; });
  CHECK(contested > 0);
  CHECK(says(page, "contestée"));
}

TEST_CASE("while one family's fief is asked for no border tells which lie together", "[evening]") {
  const Deck deck = made_up::fair();
  WallView view = scene(deck, "map", 6).view;
  auto& map = std::get<MapScene>(view.scene);
  map.castles.back().fief.clear();
  const Page page = page_of(deck, view);
  CHECK_FALSE(map_on(page)->fiefs);
  CHECK(map_on(page)->runs.empty());
  CHECK_FALSE(says(page, map.fiefs.front().name));
}

TEST_CASE("the herald has a kind word for everybody, on plinths unless they bear a fief",
          "[evening]") {
  const Deck deck = made_up::fair();
  const WallView view = scene(deck, "podium", 6).view;
  const Page page = page_of(deck, view);
  // Ranks 1, 2, 2 stand on plinths; 4, 5 and 6 are listed.
  CHECK(says(page, "personas bien placés"));
  CHECK(says(page, "toutes tenues"));
  CHECK(says(page, "remises à leur place"));
  CHECK(says(page, "Mentions du héraut"));
  CHECK(says(page, "premier indice")); // of the second, which took no fief
  const auto plinths = std::count_if(page.parts.begin(), page.parts.end(), [](const Part& part) {
    return std::holds_alternative<PlinthPart>(part.what);
  });
  CHECK(plinths == 3);
}

TEST_CASE("twelve teams all first stand side by side", "[evening]") {
  const Deck deck = made_up::fair();
  WallView view = scene(deck, "podium", 12).view;
  for (TeamPlate& team : view.teams) team.rank = 1;
  const Page page = page_of(deck, view);
  const auto flags = std::count_if(page.parts.begin(), page.parts.end(), [](const Part& part) {
    const auto* banner = std::get_if<BannerPart>(&part.what);
    return banner && !banner->seal;
  });
  CHECK(flags == 12);
}

TEST_CASE("the table of keys names the key that swaps the screens", "[evening]") {
  const Deck deck = made_up::fair();
  const WallView view = made_up::seats(deck, "fr", 4);
  Grip grip = settled(Grip{}, view);
  grip.keys = true;
  bool found = false;
  for (int leaf = 0; leaf < 3; ++leaf) {
    grip.pages["keys"] = leaf;
    const Page page = lay_out(deck, view, grip, {0, ""}, scene_letters(), {1920, 1080});
    found = found || (says(page, "F9") && says(page, "Échanger les deux écrans"));
  }
  CHECK(found);
}
