// Lands and castles as the wall shows them, in every state of being held.
#include "deckfile/read.hpp"
#include "goldens/goldens.hpp"
#include "made_up_faces.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

/// Every land drawn, held by one, two, nobody or too many in turn.
MapScene all_in_turn(const Deck& deck) {
  MapScene map;
  int n = 0;
  const auto holders = [&n] {
    std::vector<TeamId> held{made_up::team(n % 6)};
    if (n % 5 == 2) held.push_back(made_up::team((n + 1) % 6));
    if (n % 5 > 2) held.clear();
    return held;
  };
  for (const Fief& fief : deck.fiefs)
    map.fiefs.push_back(
        {fief.id.value, fief.name.in("fr"), map.fiefs.empty() ? made_up::team(0) : TeamId()});
  for (const Family& family : deck.families) {
    CastleHold castle{family.id.value, family.name.in("fr"), family.fief.value, holders(), {},
                      n % 5 == 4};
    ++n;
    for (const Persona& persona : deck.personas) {
      if (!(persona.family == family.id)) continue;
      if (n % 7 != 6)
        castle.lands.push_back({persona.id.value, persona.name.in("fr"), holders(), n % 5 == 4});
      ++n;
    }
    map.castles.push_back(castle);
  }
  return map;
}

} // namespace

TEST_CASE("golden: the map of a deck we ship, as the wall has it") {
  deckfile::ReadDeck read = deckfile::read_file("decks/cimes-et-rivages.json");
  REQUIRE(read.playable());
  Fonts fonts;
  WallView view = made_up::wall(read.deck, "fr", 6);
  view.scene = all_in_turn(read.deck);
  Wallpaper paper(read.deck, fonts);
  constexpr Extent window{960, 540};
  paper.paint(lay_out(read.deck, view, settled(Grip{}, view), {}, fonts, window), window);
  goldens::compare("wall/map", paper.picture());
}
