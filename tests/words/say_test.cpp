#include "words/languages.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <vector>

using namespace blason;
using test::en, test::fr;

TEST_CASE("A language is named by its code or by a tag that begins with it") {
  CHECK(code(fr) == "fr");
  CHECK(code(en) == "en");
  CHECK(parse_language("fr") == fr);
  CHECK(parse_language("en") == en);
  CHECK(parse_language("fr_CA.UTF-8") == fr);
  CHECK(parse_language("en-GB") == en);
  for (const char* other : {"", "f", "de", "french", "frr", "C.UTF-8", "FR"})
    CHECK_FALSE(parse_language(other).has_value());
}

TEST_CASE("A sentence takes its values, numbers in the way of the language") {
  CHECK(say(fr, "wall.round.card", {{"number", 3}, {"total", 1200}}) == "Carte 3 sur 1\u202F200");
  CHECK(say(en, "wall.round.card", {{"number", 3}, {"total", 1200}}) == "Card 3 of 1,200");
  CHECK(say(fr, "wall.relay.asked", {{"team", "La Tour"}}) == "À vous\u00A0: La Tour");
  CHECK(say(fr, "program.rehearsed", {{"count", 2}, {"time", duration(5)}}) ==
        "2 soirées jouées en 5\u00A0s.");
}

TEST_CASE("A plural follows count") {
  CHECK(say(fr, "unit.points", {{"count", 0}}) == "0 point");
  CHECK(say(fr, "unit.points", {{"count", 1.5}}) == "1,5 point");
  CHECK(say(fr, "unit.points", {{"count", 2}}) == "2 points");
  CHECK(say(en, "unit.points", {{"count", 0}}) == "0 points");
  CHECK(say(en, "unit.points", {{"count", 1}}) == "1 point");
  CHECK(say(en, "unit.points", {{"count", 1.5}}) == "1.5 points");
}

TEST_CASE("Values are put in as they are: not read again, not typeset") {
  CHECK(say(fr, "wall.relay.asked", {{"team", "{team}"}}) == "À vous\u00A0: {team}");
  CHECK(say(fr, "wall.relay.asked", {{"team", "Qui?"}}) == "À vous\u00A0: Qui?");
  CHECK(say(fr, "kind.twins.title", {{"first", "A"}, {"second", "B"}}) == "A ou B\u202F?");
}

TEST_CASE("What is missing shows") {
  CHECK(say(fr, Phrase::named("no.such")) == "[no.such]");
  CHECK(say(fr, "wall.relay.asked") == "À vous\u00A0: {team}");
  CHECK(say(en, "unit.points") == "{count} points");
}

TEST_CASE("Lists") {
  CHECK(list(fr, {}).empty());
  CHECK(list(fr, {"a"}) == "a");
  CHECK(list(fr, {"a", "b"}) == "a et b");
  CHECK(list(fr, {"a", "b", "c"}) == "a, b et c");
  CHECK(list(en, {"a", "b", "c"}) == "a, b and c");
  CHECK(either(fr, {"a", "b", "c"}) == "a, b ou c");
  CHECK(either(en, {"a", "b"}) == "a or b");
}

TEST_CASE("Twelve banners have names of their own") {
  CHECK(banner_name(fr, 0) == "La Tour");
  CHECK(banner_name(en, 7) == "The Martlet");
  CHECK(banner_name(fr, 11) == "Le Livre");
  for (const Language language : {fr, en}) {
    std::set<std::string> names;
    for (int banner = 0; banner < 12; ++banner) names.insert(banner_name(language, banner));
    CHECK(names.size() == 12);
  }
}

TEST_CASE("Teams are named as they were asked for, or by number") {
  const Language french = Language::french;
  const std::vector<std::string> two{"La Tour", "La Nef"}, given{"Les Uns", "6"};
  CHECK(team_names(french, {}) == two);
  CHECK(team_names(french, {"2"}) == two);
  CHECK(team_names(french, {"12"}).size() == 12);
  CHECK(team_names(french, given) == given);
  for (const char* name : {"0", "13", "-1", "2x", "Deux", ""})
    CHECK(team_names(french, {name}) == std::vector<std::string>{name});
}
