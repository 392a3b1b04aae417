// decks/deck.schema.json against the reader, both ways: the schema passes what the reader passes,
// refuses nothing that the reader passes, and refuses every single fault of the kinds a schema can
// express. valijson compiles here only.
#include "deck/slugs.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <set>

using namespace blason;
using nlohmann::json;

namespace {

class DeckSchema {
public:
  DeckSchema() : text(json::parse(bytes_of("decks/deck.schema.json"))) {
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(text), schema_);
  }

  bool passes(const json& deck) const {
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    return validator.validate(schema_, valijson::adapters::NlohmannJsonAdapter(deck), nullptr);
  }

  json text;

private:
  valijson::Schema schema_;
};

const DeckSchema& schema() {
  static const DeckSchema once;
  return once;
}

/// Faults that a schema can express; ids that name nothing or are taken twice it cannot.
const std::set<std::string> expressible{"D030", "D031", "D032", "D033", "D034",
                                        "D037", "D038", "D039", "D040", "D041",
                                        "D042", "D045", "D046", "D047", "D048"};

struct Verdict {
  bool playable = true, expressible_fault = false;
};

Verdict verdict(const json& deck) {
  Verdict out;
  for (const deckfile::Problem& problem : deckfile::read(deck.dump()).problems) {
    if (problem.severity == deckfile::Severity::error) out.playable = false;
    if (expressible.contains(problem.code)) out.expressible_fault = true;
  }
  return out;
}

/// Values that somebody might write in the place of `value`: of other kinds, out of range, too few,
/// too many.
std::vector<json> mistakes(const json& value) {
  if (value.is_number()) return {nullptr, "7", -2, 1.5, 1e12, json::array()};
  if (value.is_boolean()) return {"true", 1};
  if (value.is_object()) return {7, "mot", json::array(), json::object()};
  if (value.is_string())
    return {7, "", "Pas un id", "../..", std::string(2001, 'x'), json::array({1}), json::object()};
  json longer = value;
  for (int i = 0; i < 12; ++i) longer.push_back(value.front());
  json shorter = value;
  shorter.erase(0);
  return {7, "mot", json::object(), json::array({1, "a", json::object()}), longer, shorter};
}

struct Tally {
  int tried = 0, refused = 0;
};

void compare(const json& deck, const std::string& what, Tally& tally) {
  const Verdict reader = verdict(deck);
  const bool passes = schema().passes(deck);
  ++tally.tried;
  if (!passes) ++tally.refused;
  INFO(what);
  if (reader.playable) REQUIRE(passes);
  if (!passes) REQUIRE_FALSE(reader.playable);
  if (reader.expressible_fault) REQUIRE_FALSE(passes);
}

/// Every single fault at one place of the deck.
void try_place(const json& deck, const std::string& pointer, Tally& tally) {
  const json::json_pointer place(pointer);
  for (const json& mistake : mistakes(deck.at(place))) {
    json faulty = deck;
    faulty.at(place) = mistake;
    compare(faulty, pointer + " = " + mistake.dump().substr(0, 60), tally);
  }
  if (place.empty()) return;
  if (!deck.at(place.parent_pointer()).is_object()) return;
  json without = deck;
  without.at(place.parent_pointer()).erase(place.back());
  compare(without, "without " + pointer, tally);
}

} // namespace

TEST_CASE("the schema passes every deck that plays") {
  for (const char* folder : {"tests/valid_decks", "decks"})
    for (const std::string& path : files_in(folder, ".json")) {
      if (path.ends_with(".schema.json") || path.ends_with("bom-and-crlf.json")) continue;
      INFO(path);
      CHECK(schema().passes(json::parse(bytes_of(path))));
    }
  CHECK(schema().passes(json::parse(sample_deck({200, 200, 1800}))));
}

TEST_CASE("the schema and the reader agree on every broken deck that is JSON") {
  Tally tally;
  for (const std::string& path : files_in("tests/bad_decks", ".json")) {
    const json deck = json::parse(bytes_of(path), nullptr, false);
    if (!deck.is_discarded()) compare(deck, path, tally);
  }
  CHECK(tally.tried >= 40);
}

TEST_CASE("every single fault in a deck with every key is refused by schema and reader alike") {
  Tally tally;
  const json deck = json::parse(bytes_of("tests/valid_decks/everything.json"));
  std::set<std::string> kinds; // places that differ only in their number are of one kind
  const json places = deck.flatten();
  for (const auto& [pointer, value] : places.items())
    for (json::json_pointer at(pointer); !at.empty(); at = at.parent_pointer()) {
      std::string kind = at.to_string();
      std::replace_if(
          kind.begin(), kind.end(), [](char c) { return c >= '0' && c <= '9'; }, '*');
      if (kinds.insert(kind).second) try_place(deck, at.to_string(), tally);
    }
  CHECK(tally.tried > 800);
  CHECK(tally.refused > 500);
}

TEST_CASE("the words of crests and portraits in the schema are those of the code") {
  const json& lists = schema().text.at("definitions").at("words");
  for (const slugs::List& list : slugs::all()) {
    INFO(list.name);
    const json& known = lists.at(std::string(list.name)).at("anyOf").at(0).at("enum");
    CHECK(known == json(std::vector<std::string>(list.words.begin(), list.words.end())));
  }
}
