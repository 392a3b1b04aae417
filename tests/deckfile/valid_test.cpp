// Decks of unusual shape that are nonetheless decks.
#include "deck/find.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

using namespace blason;

TEST_CASE("decks of unusual shape are playable") {
  const std::vector<std::string> decks = files_in("tests/valid_decks", ".json");
  CHECK(decks.size() >= 9);
  for (const std::string& path : decks) {
    INFO(path);
    CHECK(deckfile::read_file(path).playable());
  }
}

TEST_CASE("only the bare deck is weak: its personas say nothing and explain nothing") {
  for (const std::string& path : files_in("tests/valid_decks", ".json")) {
    INFO(path);
    const auto problems = deckfile::read_file(path).problems;
    CHECK(problems.size() == (path.ends_with("two-personas-bare.json") ? 6 : 0));
  }
}

TEST_CASE("the decks we ship have no problem at all") {
  for (const char* path :
       {"decks/premiers-pas.json", "decks/cimes-et-rivages.json", "decks/banque-horizon.json"}) {
    INFO(path);
    CHECK(deckfile::read_file(path).problems.empty());
  }
}

TEST_CASE("the same deck reads the same with other line ends, a byte order mark, or on one line") {
  const Deck deck = deckfile::read_file("tests/valid_decks/market.json").deck;
  CHECK(deckfile::read_file("tests/valid_decks/bom-and-crlf.json").deck == deck);
  CHECK(deckfile::read_file("tests/valid_decks/one-line.json").deck == deck);
}

TEST_CASE("every key of the format arrives in the deck") {
  const Deck deck = deckfile::read_file("tests/valid_decks/everything.json").deck;
  CHECK(deck.theme.base == "sober");
  CHECK(deck.theme.colours.back() == std::pair<std::string, std::string>("gold", "#D8A840"));
  CHECK(deck.theme.fonts.front() == std::pair<std::string, std::string>("titles", "inter"));
  CHECK(deck.theme.words.front().second.in("en") == "a country, countries");
  CHECK(deck.method.survey == 1200);
  CHECK(deck.axes->second.high.in("en") == "Together");
  CHECK(deck.review_by == "2027");
  const Family& sails = deck.families[0];
  CHECK(sails.segment.share == 0.25);
  CHECK(sails.crest->charges[1].at[2] == ChargePlace{80, 20, 12});
  CHECK(sails.crest->charges[1].on_ordinary);
  CHECK(sails.crest->ordinary->line == "embattled");
  CHECK(deck.families[1].crest->ordinary->kind == "bend");
  const Persona& ode = deck.personas[0];
  CHECK(ode.portrait.extras == std::vector<std::string>{"earrings", "child"});
  CHECK(ode.position == Position{0.6, -0.2});
  CHECK(ode.sheet.promise.in("fr") == "Une réponse avant midi.");
  CHECK(ode.empathy.gains.size() == 1);
  CHECK(ode.role == "buyer");
  CHECK(deck.personas[1].portrait.alt.in("en") == "A man in a hat");
  CHECK(find(deck, VerbatimId("v-ode-1"))->consent);
  CHECK(find(deck, ClueId("c-deux-1"))->personas.size() == 2);
  CHECK(deck.contrasts[0].never.in("fr") == "Les presser.");
  const RoundStep& round = deck.scripts[0].steps[1].round;
  CHECK(round.ladder == std::vector<int>{4, 2, 1});
  CHECK(round.chorus == 1);
  CHECK(deck.scripts[0].steps[2].round.pair->second == PersonaId("gus"));
  CHECK(deck.scripts[0].steps[3].fief == 6);
}

TEST_CASE("what a script does not say is left to the rules") {
  const Deck deck = deckfile::read_file("tests/valid_decks/own-scripts.json").deck;
  const RoundStep& round = deck.scripts[0].steps[8].round;
  CHECK(round.kind == Kind::verbatims);
  CHECK(round.worth == 0);
  CHECK_FALSE(round.cards.has_value());
  CHECK_FALSE(round.banners.has_value());
  CHECK(round.ladder.empty());
}
