// Laws over decks broken at random: always answered, never believed when they are not JSON.
#include "deckfile/write.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace blason;
using namespace blason::deckfile;

namespace {

constexpr int rounds = 3000;

/// One to four bytes changed, taken out or put in, or a stretch moved.
std::string damaged(std::string bytes, std::mt19937& dice) {
  const std::string likely = "{}[]\",:\\/*-+0e\n\t tfn\xC3\xA9\xFF";
  const auto below = [&](std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n - 1)(dice);
  };
  for (std::size_t times = 1 + below(4); times > 0; --times) {
    const std::size_t at = below(bytes.size());
    switch (below(4)) {
    case 0:
      bytes[at] = likely[below(likely.size())];
      break;
    case 1:
      bytes.erase(at, 1 + below(3));
      break;
    case 2:
      bytes.insert(at, 1, likely[below(likely.size())]);
      break;
    default:
      bytes.insert(below(bytes.size()), bytes.substr(at, below(40)));
    }
    if (bytes.empty()) bytes = "{";
  }
  return bytes;
}

/// Whether the problem says that the bytes are not JSON.
bool blames_json(const Problem& problem) {
  const std::set<std::string> codes{"D005", "D006", "D007", "D008", "D009", "D010",
                                    "D013", "D015", "D016", "D017", "D018", "D019"};
  return codes.contains(problem.code);
}

} // namespace

TEST_CASE("a deck damaged at random is answered, and refused whenever it is not JSON") {
  std::mt19937 dice(2026);
  const std::string deck = bytes_of("tests/valid_decks/market.json");
  int refused = 0;
  for (int round = 0; round < rounds; ++round) {
    const std::string bytes = damaged(deck, dice);
    const ReadDeck read = deckfile::read(bytes);
    INFO(bytes);
    if (nlohmann::json::accept(bytes)) {
      REQUIRE(std::none_of(read.problems.begin(), read.problems.end(), blames_json));
    } else {
      ++refused;
      REQUIRE_FALSE(read.playable());
    }
  }
  CHECK(refused > rounds / 2);
}

TEST_CASE("every beginning of a deck is answered") {
  const std::string deck = bytes_of("tests/valid_decks/everything.json");
  for (std::size_t length = 0; length < deck.size() - 2; ++length) {
    const ReadDeck read = deckfile::read(deck.substr(0, length));
    REQUIRE_FALSE(read.playable());
    // What is missing at the end is one thing to say, or two when it ends inside a word.
    REQUIRE(read.problems.size() <= 2);
  }
}

TEST_CASE("a value written into a playable deck reads as it was written, all others as before") {
  std::mt19937 dice(7);
  const ReadDeck before = deckfile::read(bytes_of("tests/valid_decks/everything.json"));
  nlohmann::json other = nlohmann::json::parse(before.source.bytes());
  std::vector<Edit> edits;
  for (int i = 0; i < 60; ++i) {
    const auto node = std::uniform_int_distribution<NodeId>(
        1, static_cast<NodeId>(before.source.size() - 1))(dice);
    if (before.source[node].kind != JsonKind::text) continue;
    const std::string words = "nouveau « " + std::to_string(i) + " »";
    edits.push_back({before.source.pointer(node), as_json_text(words)});
    other.at(nlohmann::json::json_pointer(before.source.pointer(node))) = words;
  }
  const Written written = write(before.source, edits);
  CHECK(written.refused.empty());
  CHECK(nlohmann::json::parse(written.bytes) == other);
}

TEST_CASE("reading what was written gives the deck that was read") {
  for (const std::string& path : files_in("tests/valid_decks", ".json")) {
    INFO(path);
    const ReadDeck once = deckfile::read_file(path);
    const ReadDeck twice = deckfile::read(write(once.source, {{"", once.source.bytes()}}).bytes);
    CHECK(twice.deck == once.deck);
  }
}
