#include "wire/json_value.hpp"
#include "wire/results_json.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

Round a_round() {
  Round round;
  round.number = 1;
  round.plan.ladder = {4, 2};
  round.cards = {CardId("maud"), CardId("victor")};
  round.spots = {SpotId("eclaireurs"), SpotId("guides")};
  round.teams = {TeamId("t2"), TeamId("t1")};
  round.accepted = {{1, 0}};
  round.withdrawn = {1, 0};
  return round;
}

Results some_results() {
  Results results;
  results.session = "s";
  results.deck = "d";
  results.version = "1.0.0";
  results.hash = "ab";
  results.teams = {TeamScore{TeamId("t1"), "La \"Tour\"", -2, std::nullopt}};
  results.rounds = {a_round()};
  results.answers = {
      AnswerLine{1, TeamId("t1"), CardId("maud"), std::nullopt, SpotId(), false, false, false}};
  results.ledger = {
      Line{1, TeamId("t1"), CardId("maud"), 1, 4, Reason::match, "", PersonaId("maud"), {}},
      Line{0, TeamId("t1"), CardId(), 0, -6, Reason::adjustment, "late", {}, {}},
      Line{0, TeamId("t1"), CardId(), 0, 6, Reason::fief, "", {}, {}}};
  results.map.lands = {LandHeld{PersonaId("maud"), {TeamId("t1"), TeamId("t2")}}};
  results.map.castles = {CastleHeld{FamilyId("eclaireurs"), {}}};
  results.map.fiefs = {FiefTaken{FiefId("cimes"), TeamId("t1")}};
  return results;
}

} // namespace

TEST_CASE("results are one object with every key on every line") {
  CHECK(results_json(some_results()) ==
        R"({"session":"s","deck":{"id":"d","version":"1.0.0","hash":"ab"},)"
        R"("ended":false,"podium":false,"fief_bonus":6,
 "teams":[
  {"id":"t1","name":"La \"Tour\"","points":-2,"rank":null}],
 "rounds":[
  {"round":1,"kind":"families","mode":"sealed","ladder":[4,2],"worth":1,"near":0,"banners":0,)"
        R"("chorus":0,"closed":false,"teams":["t2","t1"],"cards":["maud","victor"],)"
        R"("spots":["eclaireurs","guides"],"accepted":[{"card":"victor","spot":"eclaireurs"}],)"
        R"("withdrawn":["maud"]}],
 "answers":[
  {"round":1,"team":"t1","card":"maud","try":null,"spot":null,"right":false,"banner":false,)"
        R"("chorus":false}],
 "ledger":[
  {"round":1,"team":"t1","card":"maud","try":1,"points":4,"reason":"match"},
  {"round":null,"team":"t1","card":null,"try":null,"points":-6,"reason":"adjustment",)"
        R"("note":"late"},
  {"round":null,"team":"t1","card":null,"try":null,"points":6,"reason":"fief"}],
 "lands":[
  {"persona":"maud","holders":["t1","t2"]}],
 "castles":[
  {"family":"eclaireurs","holders":[]}],
 "fiefs":[
  {"fief":"cimes","taken_by":null}]}
)");
}

TEST_CASE("a fief has its taker once the podium has opened") {
  Results results = some_results();
  results.podium = true;
  CHECK(results_json(results).find(R"({"fief":"cimes","taken_by":"t1"})") != std::string::npos);
}

TEST_CASE("results of nothing are still one object") {
  CHECK(std::holds_alternative<JsonValue>(parse_json(results_json(Results{}), record_limits)));
}
