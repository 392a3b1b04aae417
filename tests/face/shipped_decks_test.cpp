#include "deckfile/read.hpp"
#include "face/card.hpp"
#include "face/portrait.hpp"
#include "face/samples.hpp"
#include "face/text.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

PersonaCard card_of(const Persona& persona, std::string_view language) {
  PersonaCard card;
  card.name = persona.name.in(language);
  card.tagline = persona.tagline.in(language);
  card.age = persona.age ? "aged " + std::to_string(*persona.age) : "";
  card.place = persona.place.in(language);
  card.situation = persona.situation.in(language);
  for (const Text& trait : persona.traits) card.traits.push_back(trait.in(language));
  card.portrait = complete(persona.portrait, persona.id.value);
  return card;
}

/// The decks that come with the program.
constexpr const char* shipped[] = {"decks/cimes-et-rivages.json", "decks/premiers-pas.json",
                                   "decks/banque-horizon.json"};

using PaintCard = void (*)(Canvas&, const Rect&, const PersonaCard&);

/// What a card leaves out, painted for a wall of 1080 lines.
std::string left_out(PaintCard paint, const PersonaCard& card, double width, double height) {
  Picture picture(static_cast<int>(width), static_cast<int>(height));
  Canvas canvas(picture, samples::fonts());
  paint(canvas, {0, 0, width, height}, card);
  return canvas.unfit().empty() ? "" : canvas.unfit().front().rest;
}

} // namespace

TEST_CASE("every persona of the decks we ship stands whole on its cards, in both languages") {
  for (const char* file : shipped) {
    const deckfile::ReadDeck read = deckfile::read_file(file);
    REQUIRE(read.deck.personas.size() >= 4);
    for (const Persona& persona : read.deck.personas) {
      for (const char* language : {"fr", "en"}) {
        const PersonaCard card = card_of(persona, language);
        INFO(file << ", " << card.name << ", " << language);
        CHECK(left_out(paint_persona_card, card, 350, 600).empty());
        CHECK(left_out(paint_poker_persona, card, 378, 528).empty());
        CHECK(left_out(paint_persona_scene, card, 350, 600).empty());
      }
    }
  }
}

TEST_CASE("every verbatim of the decks we ship stands on a card") {
  for (const char* file : shipped) {
    const deckfile::ReadDeck read = deckfile::read_file(file);
    REQUIRE_FALSE(read.deck.verbatims.empty());
    for (const Verbatim& verbatim : read.deck.verbatims) {
      Picture picture(350, 600);
      Canvas canvas(picture, samples::fonts());
      paint_quote_card(canvas, {0, 0, 350, 600},
                       {"VERBATIM", verbatim.text.in("fr"), verbatim.source.in("fr"), ""});
      paint_poker_quote(canvas, {0, 0, 350, 489},
                        {"VERBATIM", verbatim.text.in("fr"), verbatim.source.in("fr"), ""});
      INFO(verbatim.text.in("fr"));
      CHECK(canvas.unfit().empty());
    }
  }
}
