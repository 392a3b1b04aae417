// What is too large, too deep or too much, at the limit and one past it.
#include "deckfile/codes.hpp"
#include "deckfile/findings.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace blason;
using Told = std::vector<std::string>;

namespace {

std::string deck_with_about(const std::string& json) {
  std::string deck = sample_deck({});
  return deck.replace(deck.find("\"fiction\""), 0, "\"about\": " + json + ", ");
}

bool tells(const std::string& deck, deckfile::Code code) {
  for (const auto& problem : deckfile::read(deck).problems)
    if (problem.code == name(code)) return true;
  return false;
}

} // namespace

TEST_CASE("200 personas and 2000 cards are a deck; one more is not") {
  CHECK(deckfile::read(sample_deck({200, 200, 1800})).playable());
  CHECK(tells(sample_deck({201, 201, 201}), deckfile::Code::too_many));
  CHECK(tells(sample_deck({200, 200, 1801}), deckfile::Code::too_many));
}

TEST_CASE("a text has 2000 characters, not bytes") {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "é";
  CHECK_FALSE(tells(deck_with_about('"' + text + '"'), deckfile::Code::text_too_long));
  CHECK(tells(deck_with_about('"' + text + "é\""), deckfile::Code::text_too_long));
}

TEST_CASE("a file has 8 MB") {
  std::string deck = sample_deck({});
  deck.append(deckfile::largest_deck - deck.size(), ' ');
  CHECK(deckfile::read(deck).playable());
  CHECK(told(deck + " ") == Told{"D002 1:1 /"});
}

TEST_CASE("32 levels are allowed, and the 33rd is told without losing the rest") {
  // The deck itself is the first level.
  const auto nested = [](int levels) {
    return std::string(static_cast<std::size_t>(levels), '[') +
           std::string(static_cast<std::size_t>(levels), ']');
  };
  std::string deck = sample_deck({});
  deck.replace(deck.find("\"fiction\""), 0, "\"deep\": " + nested(31) + ", ");
  CHECK_FALSE(tells(deck, deckfile::Code::too_deep));
  deck = sample_deck({});
  deck.replace(deck.find("\"fiction\""), 0, "\"deep\": " + nested(32) + ", \"theme\": 3, ");
  CHECK(tells(deck, deckfile::Code::too_deep));
  CHECK(tells(deck, deckfile::Code::wrong_type));
}

TEST_CASE("a million brackets are answered at once") {
  CHECK(deckfile::read(std::string(1'000'000, '[')).problems.size() == 1);
  CHECK_FALSE(deckfile::read(std::string(1'000'000, '{')).problems.empty());
}

TEST_CASE("a deck of nothing but mistakes is told so many and no more") {
  std::string list = "[";
  for (int i = 0; i < 30'000; ++i) list += "1,";
  const auto problems = deckfile::read(deck_with_about(list + "1]")).problems;
  CHECK(problems.size() == 1);
  std::string deck = sample_deck({});
  std::string keys;
  for (int i = 0; i < 30'000; ++i) keys += "\"k" + std::to_string(i) + "\": 1, ";
  const auto many = deckfile::read(deck.insert(deck.find("\"fiction\""), keys)).problems;
  CHECK(many.size() == deckfile::Findings::most + 1);
  CHECK(many.back().code == name(deckfile::Code::too_many_problems));
}

TEST_CASE("a file that cannot be read is a problem like any other") {
  for (const char* path : {"tests/no_such_deck.json", "tests"}) {
    const auto read = deckfile::read_file(path);
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].code == name(deckfile::Code::cannot_read));
    CHECK_FALSE(read.playable());
  }
}

TEST_CASE("an endless file is given up") {
  if (!std::filesystem::exists("/dev/zero")) return;
  const auto read = deckfile::read_file("/dev/zero");
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].code == name(deckfile::Code::too_large));
}
