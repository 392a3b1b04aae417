// Where a problem is told: lines and columns from 1, columns in characters.
#include "deckfile/codes.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

/// A small deck whose version is followed by `more`.
std::string deck_with(const std::string& more) {
  return R"({"format": 1, "id": "d", "version": "1", "languages": ["fr"], "title": "T", "fiction": true,
"families": [{"id": "a", "name": "A", "segment": {"name": "A"}}, {"id": "b", "name": "B", "segment": {"name": "B"}}],
"personas": [{"id": "p", "name": "P", "family": "a", "why": "w"}, {"id": "q", "name": "Q", "family": "b", "why": "w"}],
"verbatims": [{"id": "v", "persona": "p", "text": "t", "why": "w"}, {"id": "w", "persona": "q", "text": "u", "why": "w"}],
"clues": [{"id": "c", "personas": ["p", "q"], "text": "t", "why": "w"}])" +
         more + "}";
}

using Told = std::vector<std::string>;

} // namespace

TEST_CASE("a sound deck is told nothing about") { CHECK(told(deck_with("")).empty()); }

TEST_CASE("a column counts characters, whatever their bytes") {
  CHECK(told(deck_with(",\n\"about\": \"été 日本 🎲\", \"fiktion\": true")) ==
        Told{"D101 6:22 /fiktion"});
}

TEST_CASE("a carriage return is part of the line's end") {
  CHECK(told(deck_with(",\r\n\"theme\": 3\r\n")) == Told{"D032 6:10 /theme"});
}

TEST_CASE("a byte order mark is no character") {
  CHECK(told("\xEF\xBB\xBF[]") == Told{"D032 1:1 /"});
  CHECK(told("\xEF\xBB\xBF" + deck_with("")).empty());
}

TEST_CASE("a missing key is told where its object opens") {
  CHECK(told(deck_with(",\n\"contrasts\": [\n  {\n    \"same\": \"s\"\n  }\n]")) ==
        Told{"D033 7:3 /contrasts/0"});
}

TEST_CASE("a key written twice is told at the second, and names the line of the first") {
  const auto problems =
      deckfile::read(deck_with(",\n\"about\": \"x\",\n\"about\": \"y\"")).problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].line == 7);
  CHECK(problems[0].column == 1);
  CHECK(problems[0].params.back() == deckfile::Param{"line", "6", deckfile::Param::As::number});
}

TEST_CASE("escapes in keys do not hide that they are the same") {
  CHECK(told(deck_with(",\n\"about\": \"x\", \"\\u0061bout\": \"y\"")) == Told{"D020 6:15 /about"});
}

TEST_CASE("a pointer escapes the slash and the tilde of a key") {
  CHECK(told(deck_with(",\n\"a/b~c\": 1")) == Told{"D101 6:1 /a~1b~0c"});
}

TEST_CASE("a problem's pointer shows a long key in part, and the source finds it whole") {
  const std::string key(500, 'k');
  const auto read = deckfile::read(deck_with(",\n\"" + key + "\": {\"x\": 1}"));
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].pointer == "/" + key.substr(0, 80));
  CHECK(read.source.find("/" + key + "/x") != deckfile::no_node);
}

TEST_CASE("texts come with the deck's first language first") {
  const auto read = deckfile::read(
      R"({"format": 1, "id": "d", "version": "1", "languages": ["fr", "en", "de"],
          "title": {"de": "drei", "en": "two", "fr": "un"}})");
  REQUIRE(read.deck.title.sayings.size() == 3);
  CHECK(read.deck.title.sayings[0].language == "fr");
  CHECK(read.deck.title.sayings[2].language == "de");
  CHECK(read.deck.title.in("it") == "un");
}

TEST_CASE("escapes read as the characters they stand for") {
  const auto read = deckfile::read(deck_with(R"(, "about": "\ud83c\udfb2 \u00e9\n\"\\\/")"));
  CHECK(read.problems.empty());
  CHECK(read.deck.about.in("fr") == "🎲 é\n\"\\/");
}

TEST_CASE("a deck of a newer format is refused by name and not read at all") {
  std::string deck = deck_with(", \"fiction\": 3, \"unheard\": []");
  deck.replace(deck.find("\"format\": 1"), 11, "\"format\": 7");
  const auto read = deckfile::read(deck);
  CHECK(read.deck == Deck{});
  CHECK(told(deck) == Told{"D030 1:12 /format", "D020 5:74 /fiction"});
  CHECK(read.problems[0].params[0].value == "7");
}
