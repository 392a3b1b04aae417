#include "words/catalogue.hpp"
#include "words/languages.hpp"

#include <catch2/catch.hpp>

#include <string>

// What a deck may call fief, family and banner, and the sentences that leave it open.

using namespace blason;
using test::en, test::fr;

namespace {

Nouns renamed(const char* fief, const char* family, const char* banner) {
  return {read_noun(fief).value(), read_noun(family).value(), read_noun(banner).value()};
}

const Nouns region =
    renamed("une région, des régions", "un profil, des profils", "un jeton, des jetons");
const Nouns habit = renamed("une habitude, des habitudes, l’habitude", "une équipe, des équipes",
                            "une étoile, des étoiles");
const Nouns area = renamed("an area, areas", "a profile, profiles", "a token, tokens");

std::string form(Language language, const Nouns& nouns, const char* asked) {
  return noun_form(language, nouns, asked).value_or("nothing");
}

/// Said to facilitators and authors about files, not to the room about the deck.
bool is_about_files(std::string_view key) {
  for (const char* prefix : {"deck.", "report.", "noun.", "unit.families"})
    if (key.starts_with(prefix)) return true;
  return false;
}

/// The sentence without the values it waits for, whose names are nobody's to read.
std::string without_values(std::string sentence) {
  for (std::size_t open = sentence.find('{'); open != sentence.npos; open = sentence.find('{'))
    sentence.erase(open, sentence.find('}', open) - open + 1);
  return sentence;
}

bool says_house_word(const std::string& sentence) {
  for (const char* word : {"fief", "Fief", "famil", "Famil", "banni", "Banni", "banner", "Banner"})
    if (sentence.find(word) != sentence.npos) return true;
  return false;
}

template <class Check> void each_said(Language language, const Nouns& nouns, Check check) {
  for (const Sentence& sentence : sentences())
    for (const int count : {1, 2}) {
      const std::string said =
          without_values(say(language, nouns, Phrase::named(sentence.key), {{"count", count}}));
      INFO(sentence.key << ": " << said);
      check(sentence, said);
    }
}

} // namespace

TEST_CASE("A noun is read with its article, its plural, and its elision where it has one") {
  CHECK(read_noun("une région, des régions") ==
        Noun{"région", "régions", Gender::feminine, "", true});
  CHECK(read_noun("a profile,profiles") ==
        Noun{"profile", "profiles", Gender::masculine, "", true});
  CHECK(read_noun("an area, areas")->one == "area");
  CHECK(read_noun("une habitude, des habitudes, l’habitude")->with_the == "l’habitude");
  for (const char* none :
       {"", "pays", "un pays", "pays, pays", "un , des", "un pays, ", "un a, des b, l’a, d’a",
        "un pays qui n’en finit vraiment pas, des pays"})
    CHECK_FALSE(read_noun(none).has_value());
}

TEST_CASE("French forms follow gender and first letter") {
  CHECK(form(fr, region, "the fief") == "la région");
  CHECK(form(fr, region, "of the family") == "du profil");
  CHECK(form(fr, region, "of families") == "de profils");
  CHECK(form(fr, region, "Its family") == "Son profil");
  CHECK(form(fr, region, "this family") == "ce profil");
  CHECK(form(fr, region, "quel|quelle/fief") == "quelle");
  CHECK(form(fr, region, "plantée|misé|misée/banner") == "misé");
  CHECK(form(fr, habit, "the fief") == "l’habitude");
  CHECK(form(fr, habit, "of the fief") == "de l’habitude");
  CHECK(form(fr, habit, "of families") == "d’équipes");
  CHECK(form(fr, habit, "its family") == "son équipe");
  CHECK(form(fr, habit, "this family") == "cette équipe");
  CHECK(form(fr, habit, "of a banner") == "d’une étoile");
  CHECK(form(fr, habit, "Banners") == "Étoiles");
  CHECK(form(fr, house_nouns(fr), "plantée|misé|misée/banner") == "plantée");
  CHECK(form(fr, house_nouns(fr), "Of the family") == "De la famille");
}

TEST_CASE("English forms follow the first letter") {
  CHECK(form(en, area, "a fief") == "an area");
  CHECK(form(en, area, "A family") == "A profile");
  CHECK(form(en, area, "Its banner") == "Its token");
  CHECK(form(en, area, "planted|staked/banner") == "staked");
  CHECK(form(en, house_nouns(en), "planted|staked/banner") == "planted");
}

TEST_CASE("What asks for no noun stays in its brackets") {
  for (const char* none :
       {"", "…", "noun", "the families", "some family", "a|b|c|d/banner", "un|une/team"})
    CHECK_FALSE(noun_form(fr, region, none).has_value());
}

TEST_CASE("Every place a sentence leaves open is filled, in either language") {
  for (const Language language : {fr, en})
    for (const Nouns* nouns : {&house_nouns(language), &region, &habit, &area})
      each_said(language, *nouns, [](const Sentence& sentence, const std::string& said) {
        if (sentence.key == "deck.word.list") return; // « une liste […] »
        CHECK(said.find('[') == said.npos);
        CHECK(said.find(']') == said.npos);
        CHECK(said.find('|') == said.npos);
      });
}

TEST_CASE("A deck that renames fief, family and banner never hears the house’s own words") {
  const auto check = [](const Sentence& sentence, const std::string& said) {
    if (!is_about_files(sentence.key)) CHECK_FALSE(says_house_word(said));
  };
  each_said(fr, region, check);
  each_said(fr, habit, check);
  each_said(en, area, check);
}

TEST_CASE("Renamed sentences agree with what they say") {
  const auto said = [](Language language, const Nouns& nouns, Phrase phrase) {
    return say(language, nouns, phrase, {{"count", 2}, {"points", 4}});
  };
  CHECK(said(fr, region, "kind.families.title") == "À quel profil appartiennent-ils\u202F?");
  CHECK(said(fr, region, "kind.fiefs.title") == "Dans quelle région vivent ces profils\u202F?");
  CHECK(said(fr, region, "wall.seats.title") == "Choisissez vos jetons");
  CHECK(said(fr, region, "wall.seats.instruction") ==
        "Touchez un jeton libre pour le prendre, un jeton pris pour le changer.");
  CHECK(said(fr, habit, "wall.debrief.lost-below") == "2 étoiles misées sur une erreur");
  CHECK(said(fr, habit, "wall.welcome.aim") ==
        "Retrouvez l’équipe de chaque persona, et la parole qui le dit le mieux.");
  CHECK(said(en, area, "wall.map.legend-castle") == "a profile’s place");
  CHECK(said(en, area, "wall.seats.instruction") ==
        "Touch a free token to take it, a taken one to change it.");
  CHECK(say(fr, "wall.seats.title") == "Les bannières se lèvent");
  CHECK(say(en, "wall.seats.instruction") ==
        "Touch a free banner to raise it, a raised one to change it.");
}
