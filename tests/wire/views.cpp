#include "wire/json_value.hpp"
#include "wire/view_json.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

bool is_json(const std::string& text) {
  return std::holds_alternative<JsonValue>(parse_json(text, record_limits));
}

RelayScene a_relay() {
  RelayScene scene;
  scene.spots = {
      SpotView{"A", FamilyFace{"eclaireurs", "Les Éclaireurs", "Devant.", "Experts", {"25"}}},
      SpotView{"B", FiefFace{"cimes", "Cimes", "Haut"}}};
  scene.cards = {
      CardView{1, PersonaFace{"maud", "Maud Kerellec", "Maud", "", "", "", 34, "", "", "", {}}},
      CardView{2, SegmentFace{{"panier"}}}, CardView{3, QuoteFace{"« Non. »", true}},
      CardView{4, ClueFace{"golden", "Quand ?", "Hier."}}};
  scene.settled = {Settled{0, 1}};
  scene.asked = TeamId("t2");
  scene.chorus_in = {TeamId("t1")};
  scene.verdict = Verdict{{1}, "Parce que.", {TeamResult{TeamId("t2"), 0, false, true, false, 1}}};
  return scene;
}

DebriefScene a_debrief() {
  const Face quote = QuoteFace{"Oui", true};
  const PersonaFace maud{"maud", "Maud", "", "", "", "", 34, "", "", "", {}};
  DebriefScene scene;
  scene.divided = {DividedCard{Recalled{2, Kind::verbatims, quote, Face{maud}, "Car."},
                               {Heap{Face{maud}, 2, true}, Heap{std::nullopt, 1, false}}}};
  scene.mixed = {MixedPair{maud, maud, 3, 9, "a", "b", "c", "d"}};
  scene.lost = {LostBanners{scene.divided[0].card, {{TeamId("t1"), std::nullopt}}}};
  scene.known = KnownPersona{maud, 6, FamilyFace{"eclaireurs", "É", "", "", {}}};
  scene.parked = {Recalled{1, Kind::clues, quote, std::nullopt, ""}};
  return scene;
}

std::vector<Scene> scenes() {
  EncounterScene encounter;
  encounter.card =
      CardView{1, SomebodyFace{{QuoteFace{"Oui", false}, ClueFace{"need", "", "x"}}, 1}};
  RevealScene reveal;
  reveal.beat = "split";
  reveal.split = {Split{-1, 2}};
  SealedScene sealed;
  sealed.teams = {TeamProgress{TeamId("t1"), 3, true, true, false, 5}};
  MapScene map;
  map.castles = {
      CastleHold{"eclaireurs", "É", "cimes", {TeamId("t1")}, {Hold{"maud", "Maud", {}}}}};
  map.fiefs = {FiefHold{"cimes", "Cimes", TeamId()}};
  GalleryScene gallery;
  gallery.personas = {GalleryPersona{
      PersonaFace{"maud", "Maud", "", "", "", "", 34, "", "", "", {}},
      "Elle plonge.",
      {SheetPart{"values", "", {"Le temps"}}, SheetPart{"", "Rapport au temps", {"Jamais"}}}}};
  return {PlainScene{}, gallery,          sealed, a_relay(),   encounter,
          reveal,       StandingsScene{}, map,    a_debrief(), PodiumScene{map, 6, {}},
          EndScene{}};
}

} // namespace

TEST_CASE("every scene of a wall is one JSON object that names itself") {
  const std::vector<std::string> names{"plain",     "gallery", "sealed",    "relay",
                                       "encounter", "reveal",  "standings", "map",
                                       "debrief",   "podium",  "end"};
  const auto all = scenes();
  REQUIRE(names.size() == std::variant_size_v<Scene>);
  for (std::size_t i = 0; i < all.size(); ++i) {
    WallView view;
    view.scene = all[i];
    view.teams = {TeamPlate{TeamId("t1"), "La Tour", 0, 5, 12, std::nullopt, 1, 0}};
    const std::string text = view_json(view);
    CAPTURE(text);
    CHECK(is_json(text));
    CHECK(text.find("\"scene\":{\"scene\":\"" + names[i] + "\"") != std::string::npos);
  }
}

TEST_CASE("a relay's bytes say what the wall shows and where") {
  WallView view;
  view.scene = a_relay();
  const std::string text = view_json(view);
  CHECK(text.find(R"({"number":1,"card":{"face":"persona","id":"maud","name":"Maud Kerellec",)"
                  R"("short":"Maud","tagline":"","place":"","situation":"","age":34,)") !=
        std::string::npos);
  CHECK(
      text.find(
          R"({"letter":"B","spot":{"face":"fief","id":"cimes","name":"Cimes","motto":"Haut"}})") !=
      std::string::npos);
  CHECK(
      text.find(
          R"("verdict":{"spots":[1],"why":"Parce que.","teams":[{"team":"t2","spot":0,)"
          R"("right":false,"near":true,"chorus":false,"points":1,"banner":0}],"withdrawn":false})") !=
      std::string::npos);
}

TEST_CASE("a gallery's and a debrief's bytes say what is read and what was learnt") {
  WallView view;
  view.scene = scenes()[1];
  const std::string gallery = view_json(view);
  CHECK(gallery.find(R"("story":"Elle plonge.","sheet":[{"key":"values","title":"",)"
                     R"("lines":["Le temps"]},{"key":"","title":"Rapport au temps",)") !=
        std::string::npos);
  view.scene = a_debrief();
  const std::string debrief = view_json(view);
  CHECK(
      debrief.find(R"("divided":[{"card":{"round":2,"kind":"verbatims","card":{"face":"quote",)") !=
      std::string::npos);
  CHECK(debrief.find(R"({"spot":null,"teams":1,"right":false}])") != std::string::npos);
  CHECK(debrief.find(R"("mixed":3,"answers":9,"same":"a","differs":"b","ask":"c","never":"d")") !=
        std::string::npos);
  CHECK(debrief.find(R"("teams":[["t1",null]])") != std::string::npos);
  CHECK(debrief.find(R"("answers":6,"family":{"face":"family","id":"eclaireurs")") !=
        std::string::npos);
  CHECK(debrief.find(
            R"("card":{"face":"quote","text":"Oui","invented":true},"spot":null,"why":"")") !=
        std::string::npos);
}

TEST_CASE("a hand says what the team may do, and nulls what was not told") {
  HandView hand;
  hand.team = TeamId("t1");
  hand.turn = HandTurn::murmur;
  hand.cards = {HeldCard{CardView{1, QuoteFace{"x", false}}, 2, true, std::nullopt, "", 0}};
  const std::string text = view_json(hand);
  CHECK(is_json(text));
  CHECK(text.find(R"("turn":"murmur")") != std::string::npos);
  CHECK(text.find(R"("lies":2,"banner":true,"right":null)") != std::string::npos);
  CHECK(
      text.find(
          R"("points":null,"rank":null,"teams":0,"gallery":[],"called":"","phones":[],"cards":[)") !=
      std::string::npos);
}
