#include "wire/any_fact.hpp"
#include "wire/entry_json.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace blason;

namespace {

Unreadable refused(const std::variant<Event, Unreadable>& read) {
  const auto* fault = std::get_if<Unreadable>(&read);
  return fault == nullptr ? Unreadable{Unreadability::too_long, "was read"} : *fault;
}

Event event_of(const std::variant<Event, Unreadable>& read) {
  const auto* fault = std::get_if<Unreadable>(&read);
  if (fault != nullptr) FAIL(slug(fault->why) << " at " << fault->where);
  return std::get<Event>(read);
}

} // namespace

TEST_CASE("every fact comes back as it was written") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Dice dice(seed, "facts");
    for (const Event& fact : any::one_of_each(dice)) {
      const std::string body = event_body(fact);
      CAPTURE(seed, event_type(fact), body);
      const Event again = event_of(read_event(event_type(fact), body));
      CHECK(again.index() == fact.index());
      CHECK(event_body(again) == body);
    }
  }
}

TEST_CASE("plans, steps and scripts come back equal, field by field") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Dice dice(seed, "scripts");
    SessionOpened opened;
    RoundOpened round;
    any::fill(dice, opened);
    any::fill(dice, round);
    const auto opened_again =
        std::get<SessionOpened>(event_of(read_event("SessionOpened", event_body(opened))));
    CHECK(opened_again.script == opened.script);
    CHECK(opened_again.teams == opened.teams);
    CHECK(opened_again.seed == opened.seed);
    const auto round_again =
        std::get<RoundOpened>(event_of(read_event("RoundOpened", event_body(round))));
    CHECK(round_again.plan == round.plan);
    CHECK(round_again.later == round.later);
    CHECK(round_again.pair == round.pair);
  }
}

TEST_CASE("facts have different names") {
  Dice dice(1);
  std::set<std::string_view> names;
  const auto facts = any::one_of_each(dice);
  for (const Event& fact : facts) names.insert(event_type(fact));
  CHECK(names.size() == facts.size());
}

TEST_CASE("bodies are canonical: these bytes are in released records") {
  CHECK(event_body(CardPlaced{1, TeamId("t1"), CardId("maud"), SpotId("eclaireurs")}) ==
        R"({"round":1,"team":"t1","card":"maud","spot":"eclaireurs"})");
  CHECK(event_body(SessionEnded{}) == "{}");
  CHECK(event_body(AnswerCorrected{1, TeamId("t1"), CardId("maud"), 2, SpotId(), {}, false}) ==
        R"({"round":1,"team":"t1","card":"maud","try":2,"spot":"","was":[],"chorus":false})");
  StepInserted inserted{3, {}};
  inserted.step.kind = StepKind::round;
  inserted.step.minutes = 2.5;
  inserted.step.round.kind = Kind::twins;
  inserted.step.round.pair = std::pair(PersonaId("maud"), PersonaId("victor"));
  CHECK(event_body(inserted) ==
        R"({"at":3,"step":{"step":"round","minutes":2.5,"kind":"twins","mode":"sealed",)"
        R"("cards":null,"waves":1,"ladder":[],"worth":1,"near":null,"banners":null,)"
        R"("chorus":null,"reveal":null,"seconds":null,"dealt":false,"pair":["maud","victor"]}})");
}

TEST_CASE("minutes come back as they were, however odd") {
  for (const std::string minutes :
       {"0", "-0.0", "2.5", "9223372036854775808", "1e300", "-3", "0.1"}) {
    const std::string body = R"({"at":0,"step":{"step":"map","minutes":)" + minutes + "}}";
    const std::string once = event_body(event_of(read_event("StepInserted", body)));
    CHECK(event_body(event_of(read_event("StepInserted", once))) == once);
  }
}

TEST_CASE("bytes that are no UTF-8 are written as a mark, and can be read") {
  const std::string body = event_body(Noted{"a\xff\xc0\xaf\xed\xa0\x80z"});
  const Event again = event_of(read_event("Noted", body));
  CHECK(std::get<Noted>(again).text.substr(0, 4) == "a\xEF\xBF\xBD");
  CHECK(event_body(again) == body);
}

TEST_CASE("a body that does not fit is refused by name") {
  const auto why = [](std::string_view type, std::string_view body) {
    return refused(read_event(type, body)).why;
  };
  CHECK(why("CardLost", "{}") == Unreadability::unknown_type);
  CHECK(why("CardLifted", R"({"round":1,"team":"t1"})") == Unreadability::missing_key);
  CHECK(refused(read_event("CardLifted", R"({"round":1,"team":"t1"})")).where == "card");
  CHECK(why("BoardLocked", R"({"round":1,"team":"t1","x":0})") == Unreadability::unknown_key);
  CHECK(why("BoardLocked", R"({"round":1,"team":"t1","team":"t2"})") ==
        Unreadability::duplicate_key);
  CHECK(why("BoardLocked", R"({"round":1.5,"team":"t1"})") == Unreadability::wrong_type);
  CHECK(why("BoardLocked", R"({"round":3000000000,"team":"t1"})") == Unreadability::out_of_range);
  CHECK(why("BoardLocked", R"({"round":1e999,"team":"t1"})") == Unreadability::not_json);
  CHECK(why("BoardLocked", R"({"round":1,"team":"t1"} x)") == Unreadability::not_json);
  CHECK(why("BoardLocked", "[]") == Unreadability::wrong_type);
  CHECK(why("BoardLocked", "") == Unreadability::not_json);
  CHECK(why("Switched", R"({"what":"lights","on":true})") == Unreadability::unknown_word);
  CHECK(why("Noted", "{\"text\":\"\xff\"}") == Unreadability::not_json);
  CHECK(why("Noted", R"({"text":")" + std::string(1024 * 1024, 'a') + "\"}") ==
        Unreadability::too_long);
  CHECK(why("Noted", std::string(100000, '[')) == Unreadability::too_deep);
}

TEST_CASE("an entry is one line of the export") {
  Entry entry;
  entry.seq = 7;
  entry.at = 1760000000000;
  entry.t = 1234;
  entry.actor = Actor{Seat::team, TeamId("t1"), "4f2a"};
  entry.event = BoardLocked{2, TeamId("t1")};
  const std::string line = entry_line(entry);
  CHECK(line == R"({"seq":7,"at":1760000000000,"t":1234,"actor":"t1/4f2a",)"
                R"("type":"BoardLocked","body":{"round":2,"team":"t1"}})");
  const auto read = read_entry_line(line);
  REQUIRE(std::holds_alternative<Entry>(read));
  CHECK(std::get<Entry>(read).actor == entry.actor);
  CHECK(entry_line(std::get<Entry>(read)) == line);
  CHECK(std::holds_alternative<Unreadable>(read_entry_line(R"({"seq":7})")));
}

TEST_CASE("actors are desk, table, or team and device") {
  CHECK(std::get<Actor>(read_actor("desk")).seat == Seat::desk);
  CHECK(std::get<Actor>(read_actor("table")).seat == Seat::table);
  CHECK(std::get<Actor>(read_actor("t2/a/b")).device == "a/b");
  CHECK(std::holds_alternative<Unreadable>(read_actor("anybody")));
  CHECK(std::holds_alternative<Unreadable>(read_actor("/x")));
}
