#include "renamed.hpp"

#include "deckfile/read.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

namespace blason::renamed {
namespace {

void put_for(std::string& text, const std::string& old, const std::string& fresh) {
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  text.replace(at, old.size(), fresh);
}

} // namespace

Deck first_steps(const std::string& written_theme) {
  std::ifstream file("decks/premiers-pas.json", std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  put_for(text, "\"theme\": \"heraldry\"", "\"theme\": " + written_theme);
  put_for(text, "dispute de famille", "dispute de voisins");
  put_for(text, "old family quarrel", "old quarrel");
  put_for(text, "les deux familles", "les deux maisons");
  put_for(text, "both families", "both houses");
  const deckfile::ReadDeck read = deckfile::read(text);
  REQUIRE(read.playable());
  REQUIRE(read.problems.empty());
  return read.deck;
}

} // namespace blason::renamed
