#include "face/map.hpp"

#include "deckfile/read.hpp"
#include "face/ornament.hpp"
#include "face/samples.hpp"
#include "goldens/goldens.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

/// Every land drawn, held by one, two, nobody or too many in turn.
MapFace in_turn(const Deck& deck) {
  MapFace face;
  int n = 0;
  const auto held = [&](const std::string& id) {
    HeldGround ground{id, {n % 6}, false};
    if (n % 5 == 2) ground.banners.push_back((n + 1) % 6);
    if (n % 5 == 3) ground.banners.clear();
    if (n % 5 == 4) ground = {id, {}, true};
    ++n;
    return ground;
  };
  for (const Family& family : deck.families) face.castles.push_back(held(family.id.value));
  for (const Persona& persona : deck.personas)
    if (n % 7 != 6)
      face.lands.push_back(held(persona.id.value));
    else
      ++n;
  if (!deck.fiefs.empty()) face.runs = {deck.fiefs.front().id.value};
  return face;
}

Picture painted(const Deck& deck, const MapFace& face, int width, int height) {
  Picture picture(width, height);
  Canvas canvas(picture, samples::fonts());
  const Rect whole{0, 0, static_cast<double>(width), static_cast<double>(height)};
  paint_background(canvas, whole);
  paint_map(canvas, whole, deck, face);
  return picture;
}

Deck shipped(const std::string& file) {
  deckfile::ReadDeck read = deckfile::read_file("decks/" + file + ".json");
  REQUIRE(read.playable());
  return std::move(read.deck);
}

} // namespace

TEST_CASE("golden: a map") {
  const Deck deck = shipped("cimes-et-rivages");
  goldens::compare("face/map", painted(deck, in_turn(deck), 800, 500));
}

TEST_CASE("the maps of the decks we ship can be looked at") {
  for (const char* file : {"cimes-et-rivages", "premiers-pas", "banque-horizon"}) {
    const Deck deck = shipped(file);
    painted(deck, in_turn(deck), 1300, 800)
        .write_png(samples::output(std::string("map-") + file + ".png"));
  }
}
