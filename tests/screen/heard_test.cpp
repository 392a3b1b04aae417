#include "made_up.hpp"
#include "screen/grip.hpp"
#include "screen/heard.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

const Deck& deck() {
  static const Deck made = made_up::fair();
  return made;
}

WallView scene(const std::string& name) {
  for (const made_up::Wall& wall : made_up::all(deck(), "fr", 6))
    if (wall.name == name) return wall.view;
  FAIL("no scene " + name);
  return {};
}

} // namespace

TEST_CASE("a card that is told rises when somebody had it, and is laid down when nobody had",
          "[heard]") {
  const WallView asked = made_up::relay(deck(), "fr", 6, false);
  WallView told = made_up::relay(deck(), "fr", 6, true);
  auto& relay = std::get<RelayScene>(told.scene);
  relay.position = std::get<RelayScene>(asked.scene).position;
  for (TeamResult& team : relay.verdict->teams) team.right = false;
  CHECK(heard(asked, told) == Heard{Cue::place});
  relay.verdict->teams.back().right = true;
  CHECK(heard(asked, told) == Heard{Cue::right});
  // A card that is withdrawn is nobody's triumph.
  relay.verdict->withdrawn = true;
  CHECK(heard(asked, told) == Heard{Cue::place});
  CHECK(heard(told, told) == std::nullopt);
  // Taking it back is silent.
  CHECK(heard(told, asked) == std::nullopt);
}

TEST_CASE("a board that is sealed is heard, one that is reopened is not", "[heard]") {
  const WallView before = scene("sealed");
  WallView after = before;
  auto& teams = std::get<SealedScene>(after.scene).teams;
  teams[1].locked = !teams[1].locked;
  const bool sealed = teams[1].locked;
  CHECK(heard(before, after).has_value() == sealed);
  CHECK(heard(after, before).has_value() != sealed);
  CHECK((sealed ? heard(before, after) : heard(after, before)) == Heard{Cue::seal});
}

TEST_CASE("teams, lands, fiefs and the podium have their sounds; a black wall has none",
          "[heard]") {
  const WallView few = made_up::seats(deck(), "fr", 2), more = made_up::seats(deck(), "fr", 3);
  CHECK(heard(few, more) == Heard{Cue::banner});
  CHECK(heard(more, few) == std::nullopt);
  const WallView map = scene("map"), podium = scene("podium");
  CHECK(heard(map, podium) == Heard{Cue::podium});
  WallView taken = map;
  auto& fiefs = std::get<MapScene>(taken.scene).fiefs;
  fiefs.front().taker = fiefs.front().taker == TeamId("t1") ? TeamId("t2") : TeamId("t1");
  CHECK(heard(map, taken) == Heard{Cue::fief});
  WallView held = map;
  auto& castles = std::get<MapScene>(held.scene).castles;
  castles.front().holders = {held.teams[3].id};
  WallView not_held = map;
  std::get<MapScene>(not_held.scene).castles.front().holders.clear();
  CHECK(heard(not_held, held) == Heard{Cue::conquest, held.teams[3].banner % 8});
  WallView dark = podium;
  dark.black = true;
  CHECK(heard(map, dark) == std::nullopt);
  WallView earlier = podium;
  earlier.step = map.step - 1;
  CHECK(heard(map, earlier) == std::nullopt);
  // Whoever looks back at the map and returns has heard the podium already.
  WallView back = map;
  back.step = podium.step;
  back.looks_back = true;
  CHECK(heard(podium, back) == std::nullopt);
  CHECK(heard(back, podium) == std::nullopt);
}

TEST_CASE("the last ten seconds drum, and the end rings once", "[heard]") {
  CHECK(heard(12, 11) == std::nullopt);
  CHECK(heard(11, 10) == Heard{Cue::drum});
  CHECK(heard(2, 1) == Heard{Cue::drum});
  CHECK(heard(1, 0) == Heard{Cue::bell});
  CHECK(heard(0, 0) == std::nullopt);
  CHECK(heard(5, 5) == std::nullopt);
  CHECK(heard(3, 33) == std::nullopt); // extended
  CHECK(heard(3, -1) == std::nullopt); // closed
  CHECK(heard(-1, 8) == std::nullopt);
}

TEST_CASE("a hand hears what it takes and what it may not do", "[heard]") {
  const Grip empty;
  Grip holds = empty;
  holds.held = TeamId("t2");
  CHECK(heard(empty, holds) == Heard{Cue::pick});
  CHECK(heard(holds, empty) == std::nullopt);
  Grip told = holds;
  told.notice = Notice{"card", "Non."};
  CHECK(heard(holds, told) == Heard{Cue::refuse});
  CHECK(heard(told, told) == std::nullopt);
}
