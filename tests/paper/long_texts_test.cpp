// The longest legal texts: what a card or a page cannot hold goes on on the next one.
#include "printed.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace printed;

namespace {

/// Texts of 2 000 characters of which no two share a word.
class Writer {
public:
  Text text() {
    std::string words;
    while (words.size() < 1990) {
      const std::string word = "w" + std::to_string(++last_);
      words += (words.empty() ? "" : " ") + word;
      written.insert(word);
    }
    return Text(std::move(words));
  }
  std::set<std::string> written;

private:
  int last_ = 0;
};

Deck two_personas() {
  Deck deck = deck_of("decks/premiers-pas.json");
  deck.scripts.clear();
  return deck;
}

} // namespace

TEST_CASE("every word of the longest texts stands on the cards") {
  Deck deck = two_personas();
  Writer writer;
  Persona& persona = deck.personas.front();
  for (Text* text : {&persona.name, &persona.tagline, &persona.place, &persona.situation,
                     &persona.behaviour.frequency, &persona.behaviour.basket})
    *text = writer.text();
  persona.traits = {writer.text(), writer.text()};
  Family& family = deck.families.front();
  for (Text* text : {&family.name, &family.motto, &family.segment.name}) *text = writer.text();
  family.segment.criteria = {writer.text(), writer.text()};
  deck.verbatims.front().text = writer.text();
  deck.clues.front().question = writer.text();
  deck.clues.front().text = writer.text();
  for (const CardSize size : {CardSize::tarot, CardSize::poker})
    for (const CardLayout layout : {CardLayout::sheet, CardLayout::fold, CardLayout::single}) {
      const Pdf pdf = print(evening_of(deck, {}),
                            PrintWish{.what = "cards", .cards = {.size = size, .layout = layout}});
      CHECK(pdf.unfit.empty());
      CHECK(missing(writer.written, pdf) == std::vector<std::string>{});
    }
}

TEST_CASE("every word of the longest texts stands on the sheets and posters, told all or not") {
  Deck deck = two_personas();
  Writer writer;
  Persona& persona = deck.personas.front();
  for (Text* text : {&persona.name, &persona.tagline, &persona.place, &persona.story,
                     &persona.sheet.profile, &persona.sheet.promise, &persona.behaviour.basket})
    *text = writer.text();
  persona.sheet.values = {writer.text(), writer.text()};
  persona.rubrics = {{writer.text(), {writer.text()}}};
  const std::set<std::string> open = writer.written;
  persona.why = writer.text();
  persona.say = {writer.text()};
  for (Verbatim& verbatim : deck.verbatims)
    if (verbatim.persona == persona.id) verbatim.text = writer.text();
  for (const bool revealed : {false, true}) {
    const Pdf pdf = print(evening_of(deck, {}), PrintWish{.what = "sheets", .revealed = revealed});
    CHECK(pdf.unfit.empty());
    CHECK(missing(revealed ? writer.written : open, pdf) == std::vector<std::string>{});
  }
  Writer wall;
  for (Family& family : deck.families) family.name = wall.text(), family.motto = wall.text();
  for (Fief& fief : deck.fiefs) fief.name = wall.text();
  const Pdf pdf = print(evening_of(deck, {}), "posters");
  CHECK(pdf.unfit.empty());
  CHECK(missing(wall.written, pdf) == std::vector<std::string>{});
}

TEST_CASE("every word of the longest texts stands in the key") {
  Deck deck = two_personas();
  Writer writer;
  for (Persona& one : deck.personas) one.name = writer.text(), one.why = writer.text();
  for (Family& one : deck.families) {
    one.name = writer.text();
    one.segment.criteria = {writer.text(), writer.text()};
  }
  for (Verbatim& one : deck.verbatims) one.text = writer.text(), one.why = writer.text();
  for (Clue& one : deck.clues) one.question = writer.text(), one.text = writer.text();
  for (Contrast& one : deck.contrasts) one.same = writer.text(), one.never = writer.text();
  const Pdf pdf = print(evening_of(deck, {.script = "half-day"}), "answer-key");
  CHECK(pdf.unfit.empty());
  CHECK(missing(writer.written, pdf) == std::vector<std::string>{});
}

TEST_CASE("every word a team must read stands on its sheets") {
  Deck deck = two_personas();
  Writer writer;
  for (Persona& one : deck.personas) one.name = writer.text(), one.short_name = writer.text();
  for (Family& one : deck.families) one.name = writer.text();
  const PaperEvening evening = evening_of(deck, {.script = "standard", .teams = 1});
  const Pdf pdf = print(evening, "answer-sheets");
  CHECK(pdf.unfit.empty());
  CHECK(missing(writer.written, pdf) == std::vector<std::string>{});
}
