#include "printed.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

// Paper of a deck that calls fief, family and banner otherwise.

using namespace blason;
using namespace printed;

namespace {

Deck renamed_steps() {
  Deck deck = deck_of("decks/premiers-pas.json");
  const auto both = [](const char* french, const char* english) {
    Text text;
    text.sayings = {{"fr", french}, {"en", english}};
    return text;
  };
  deck.theme.words = {
      {"fief", both("une région, des régions", "a region, regions")},
      {"family", both("un profil, des profils", "a profile, profiles")},
      {"banner", both("une étoile, des étoiles", "a star, stars")},
  };
  return deck;
}

using Sayings = std::vector<std::string>;

void add(Sayings& said, const Sayings& more) { said.insert(said.end(), more.begin(), more.end()); }

/// All that the program itself says on sheets, key and crib; the deck's own texts are its author's.
Sayings said_on(const PaperEvening& evening) {
  Sayings said;
  for (const AnswerSheet& sheet : answer_sheets(evening)) {
    add(said, {sheet.name, sheet.title, sheet.banner_column, sheet.total, sheet.spots_title});
    add(said, sheet.instructions);
  }
  const AnswerKey key = answer_key(evening);
  add(said, {key.title, key.warning, key.note});
  for (const KeySection& section : key.sections) add(said, section.lines);
  const Crib crib = crib_of(evening, key_lines());
  for (const CribStep& step : crib.steps) add(said, {step.name, step.say});
  for (const CribBox& one : crib.boxes) add(said, one.lines);
  for (const CardPile& pile : card_sheets(evening).piles) said.push_back(pile.name);
  for (const PersonaSheet& sheet : persona_sheets(evening, true)) {
    add(said, {sheet.promises, sheet.composed});
    for (const SheetPassage& passage : sheet.rest) said.push_back(passage.heading);
  }
  said.push_back(evening.say("print.pile.fiefs")); // where the posters of fiefs begin
  return said;
}

bool says_word(const Sayings& said, const char* word) {
  return std::any_of(said.begin(), said.end(), [word](const std::string& one) {
    return one.find(word) != std::string::npos;
  });
}

} // namespace

TEST_CASE("paper says a renamed deck's own words, in both languages") {
  const Deck deck = renamed_steps();
  for (const char* language : {"fr", "en"})
    for (const char* script : {"premiers-pas", "half-day", "standard"}) {
      INFO(language << ", " << script);
      const Sayings said = said_on(evening_of(deck, {.script = script, .language = language}));
      for (const char* word : {"fief", "Fief", "famill", "Famill", "family", "Family", "families",
                               "Families", "banni", "Banni", "banner", "Banner"})
        CHECK_FALSE(says_word(said, word));
      CHECK(says_word(said, language == std::string("fr") ? "profil" : "profile"));
    }
  const Sayings said = said_on(evening_of(deck, {.script = "half-day", .language = "fr"}));
  CHECK(says_word(said, "lettre du profil, lue"));
  CHECK(says_word(said, "étoiles au plus"));
  CHECK(says_word(said, "profil par profil"));
}
