#include "printed.hpp"

#include "session/scripts.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace printed;

TEST_CASE("the crib is one page that leaves no word out, for every script in both languages") {
  for (const char* file : {"decks/cimes-et-rivages.json", "tests/valid_decks/own-scripts.json"}) {
    const Deck deck = deck_of(file);
    for (const Script& script : scripts_for(deck))
      for (const char* language : {"fr", "en"})
        for (const PaperSize size : {a4, us_letter}) {
          INFO(file << ", " << script.id.value << ", " << language);
          const Pdf pdf = print(evening_of(deck, {.script = script.id.value, .language = language}),
                                "crib", size);
          CHECK(pdf.unfit.empty());
          CHECK(pdf.pages == 1);
        }
  }
}

TEST_CASE("a script of five hundred steps still has a crib of one page") {
  Deck deck = deck_of("decks/cimes-et-rivages.json");
  Script script;
  script.id = ScriptId{"long"};
  script.name = Text("Long");
  for (int i = 0; i < 500; ++i) {
    Step step;
    step.kind = i % 2 == 0 ? StepKind::round : static_cast<StepKind>(i % 12);
    step.minutes = 1;
    step.round.kind = static_cast<Kind>(i / 2 % 7);
    step.round.worth = i % 5 == 0 ? 0 : 1;
    script.steps.push_back(step);
  }
  deck.scripts.push_back(script);
  const Pdf pdf = print(evening_of(deck, {.script = "long", .teams = 1}), "crib", us_letter);
  CHECK(pdf.pages == 1);
  CHECK(pdf.unfit.empty());
}

TEST_CASE("the crib tells each step once, with its minutes, and every key") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const PaperEvening evening = evening_of(deck, {});
  const std::vector<KeyLine> two{{"F9", "help.pause"}, {"Ctrl+Y", "help.pause"}};
  const Crib crib = crib_of(evening, two);
  REQUIRE(crib.steps.size() == 13); // two rounds of twins follow each other
  CHECK(crib.steps[0].when == "0:00");
  CHECK(crib.steps[3].when == "0:16");
  CHECK(crib.steps[7].name == "8–9. Les jumeaux");
  CHECK(crib.steps[7].minutes == "7 min");
  CHECK(crib.steps.back().when == "1:13");
  REQUIRE(crib.keys.size() == 1);
  CHECK(crib.keys[0].cap == "F9, Ctrl+Y");
}
