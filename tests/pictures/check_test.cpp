// What an author is told of the pictures of a deck, and that the deck plays all the same.
#include "deck_folder.hpp"
#include "deckfile/sentence.hpp"
#include "made.hpp"
#include "with_pictures.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <sstream>

using namespace blason;

namespace {

std::string shipped_bytes() {
  std::ostringstream bytes;
  bytes << std::ifstream("decks/premiers-pas.json", std::ios::binary).rdbuf();
  return std::move(bytes).str();
}

/// The shipped deck with this portrait for its first persona.
std::string deck_with_portrait(const std::string& portrait) {
  std::string bytes = shipped_bytes();
  const std::size_t at = bytes.find("\"portrait\":", bytes.find("\"personas\""));
  const std::size_t open = bytes.find('{', at), close = bytes.find('}', at);
  bytes.replace(open, close - open + 1, portrait);
  return bytes;
}

} // namespace

TEST_CASE("each bad picture is one warning at its place, and the deck plays") {
  const DeckFolder folder;
  folder.put("deck/pictures/gif.png", "GIF89a");
  folder.put("deck/pictures/cut.png", made::png(made::quarters(90, 90)).substr(0, 60));
  folder.put("deck/pictures/large.png", made::zeros({60'000, 60'000}, 1000));
  folder.put("deck/pictures/costly.jpg", made::dull_jpeg({64, 3, 1000}));
  folder.put("deck/pictures/heavy.png", std::string((8 << 20) + 1, 'x'));
  folder.put("deck/pictures/good.jpg", made::jpeg(made::quarters(90, 90)));
  fs::create_symlink("/etc/passwd", folder.deck() / "pictures/link.png");
  const std::map<std::string, std::string> codes{
      {"gone.png", "D124"},  {"link.png", "D125"}, {"heavy.png", "D126"},  {"gif.png", "D127"},
      {"large.png", "D128"}, {"cut.png", "D129"},  {"costly.jpg", "D130"}, {"good.jpg", ""}};
  for (const auto& [name, code] : codes) {
    INFO(name);
    folder.put("deck/deck.json",
               deck_with_portrait("{\n\"picture\": \"pictures/" + name + "\", \"alt\": \"x\"}"));
    const deckfile::ReadDeck read = read_with_pictures((folder.deck() / "deck.json").string());
    CHECK(read.playable());
    CHECK((read.deck.personas[0].portrait.likeness != nullptr) == code.empty());
    if (code.empty()) {
      CHECK(read.problems.empty());
      continue;
    }
    REQUIRE(read.problems.size() == 1);
    const deckfile::Problem& problem = read.problems.front();
    CHECK(problem.code == code);
    CHECK(problem.severity == deckfile::Severity::warning);
    CHECK(problem.pointer == "/personas/0/portrait/picture");
    CHECK(problem.column == 12);
    for (const Language language : {Language::french, Language::english}) {
      const std::string said = sentence(language, problem);
      CHECK(said.find("pictures/" + name) != std::string::npos);
      CHECK(said.find('{') == std::string::npos);
    }
  }
}

TEST_CASE("bad pictures stand among the other problems, in the order of the file") {
  const DeckFolder folder;
  folder.put("deck/deck.json", deck_with_portrait("{\"picture\": \"gone.png\"}\n, \"shoe\": 4"));
  const deckfile::ReadDeck read = read_with_pictures((folder.deck() / "deck.json").string());
  std::vector<std::string> codes;
  for (const deckfile::Problem& problem : read.problems) codes.push_back(problem.code);
  CHECK(codes == std::vector<std::string>{"D118", "D124", "D101"});
}
