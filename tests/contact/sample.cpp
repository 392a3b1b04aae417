#include "sample.hpp"

#include "deck/find.hpp"

#include <catch2/catch.hpp>

namespace blason::contact {

const Deck& sample() {
  static const Deck deck = [] {
    deckfile::ReadDeck read = deckfile::read_file("tests/contact/palmes-et-rando.json");
    REQUIRE(read.playable());
    return std::move(read.deck);
  }();
  return deck;
}

Fonts& fonts() {
  static Fonts shared;
  return shared;
}

const Persona& persona(const std::string& id) {
  const Persona* found = find(sample(), PersonaId{id});
  REQUIRE(found);
  return *found;
}

const Family& family(const std::string& id) {
  const Family* found = find(sample(), FamilyId{id});
  REQUIRE(found);
  return *found;
}

std::filesystem::path output(const std::string& name) {
  const std::filesystem::path folder = BLASON_TEST_OUTPUT;
  std::filesystem::create_directories(folder);
  return folder / (name + ".png");
}

} // namespace blason::contact
