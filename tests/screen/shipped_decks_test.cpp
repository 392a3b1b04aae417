#include "deckfile/read.hpp"
#include "made_up.hpp"
#include "screen/screen.hpp"
#include "views/dress.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;

namespace {

/// The relay of a deck at the card of one persona.
WallView asking(const Deck& deck, const Persona& persona, const std::string& language) {
  WallView view = made_up::relay(deck, language, 6, false);
  auto& scene = std::get<RelayScene>(view.scene);
  scene.cards.back().face = persona_face(deck, persona.id, language);
  return view;
}

} // namespace

TEST_CASE("every persona of the shipped decks stands on one page of the wall", "[layout]") {
  Fonts fonts;
  const std::string file = GENERATE("decks/premiers-pas.json", "decks/cimes-et-rivages.json",
                                    "decks/banque-horizon.json");
  const std::string language = GENERATE("fr", "en");
  const deckfile::ReadDeck read = deckfile::read_file(file);
  REQUIRE(read.playable());
  for (const Persona& persona : read.deck.personas) {
    const WallView view = asking(read.deck, persona, language);
    const Page page = lay_out(read.deck, view, settled(Grip{}, view), {0, ""}, fonts, {1920, 1080});
    const auto pager = [](const Item& item) { return std::holds_alternative<TurnPage>(item.act); };
    INFO(file << " " << persona.id.value << " " << language);
    CHECK(std::none_of(page.items.begin(), page.items.end(), pager));
  }
}
