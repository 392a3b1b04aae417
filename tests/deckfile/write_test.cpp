// Writing an edited deck changes the edited bytes and no other.
#include "deckfile/write.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace blason;
using namespace blason::deckfile;

namespace {

std::string edited(const std::string& source, const std::vector<Edit>& edits) {
  const Written written = write(read(source).source, edits);
  CHECK(written.refused.empty());
  return written.bytes;
}

const std::string small = "{\n  \"a\": [1, 2, 3],\n  \"b\" : {\"c\":\"x\"},\n  \"d\": {}\n}\n";

} // namespace

TEST_CASE("an edit leaves every other byte as it was") {
  CHECK(edited(small, {{"/a/1", "20"}}) ==
        "{\n  \"a\": [1, 20, 3],\n  \"b\" : {\"c\":\"x\"},\n  \"d\": {}\n}\n");
  CHECK(edited(small, {{"/b", "7"}}) == "{\n  \"a\": [1, 2, 3],\n  \"b\" : 7,\n  \"d\": {}\n}\n");
  CHECK(edited(small, {}) == small);
}

TEST_CASE("what is added stands as its neighbours stand") {
  CHECK(edited(small, {{"/e", "4"}}) ==
        "{\n  \"a\": [1, 2, 3],\n  \"b\" : {\"c\":\"x\"},\n  \"d\": {},\n  \"e\": 4\n}\n");
  CHECK(edited(small, {{"/a/-", "4"}, {"/a/-", "5"}}).find("[1, 2, 3, 4, 5]") != std::string::npos);
  CHECK(edited(small, {{"/d/x~1y", "true"}}).find("\"d\": {\"x/y\": true}") != std::string::npos);
}

TEST_CASE("what is taken out takes its comma along") {
  CHECK(edited(small, {{"/a/0", {}}}).find("[2, 3]") != std::string::npos);
  CHECK(edited(small, {{"/a/2", {}}}).find("[1, 2]") != std::string::npos);
  CHECK(edited(small, {{"/a/2", {}}, {"/a/0", {}}, {"/a/0", {}}}).find("[]") != std::string::npos);
  CHECK(edited(small, {{"/d", {}}}) == "{\n  \"a\": [1, 2, 3],\n  \"b\" : {\"c\":\"x\"}\n}\n");
}

TEST_CASE("edits are made one after the other") {
  CHECK(edited(small, {{"/b/c", "\"y\""}, {"/b", "{\"c\": 1, \"z\": 2}"}, {"/b/z", "3"}})
            .find("\"b\" : {\"c\": 1, \"z\": 3}") != std::string::npos);
  CHECK(edited(small, {{"/a/0", {}}, {"/a/0", "9"}}).find("[9, 3]") != std::string::npos);
}

TEST_CASE("an edit that cannot be made is refused by itself") {
  const Written written = write(read(small).source, {{"/a/0", "01"},
                                                     {"/a/9", "1"},
                                                     {"/nowhere/x", "1"},
                                                     {"", {}},
                                                     {"/a/0", "5"},
                                                     {"/b/c/d", "1"},
                                                     {"/nowhere", {}}});
  CHECK(written.bytes.find("[5, 2, 3]") != std::string::npos);
  CHECK(written.refused == std::vector<RefusedEdit>{{0, EditRefusal::not_json},
                                                    {1, EditRefusal::no_such_place},
                                                    {2, EditRefusal::no_such_place},
                                                    {3, EditRefusal::no_such_place},
                                                    {5, EditRefusal::no_such_place},
                                                    {6, EditRefusal::no_such_place}});
}

TEST_CASE("every value of a shipped deck can be written again over itself") {
  for (const std::string& path : files_in("decks", ".json")) {
    if (path.ends_with("schema.json")) continue;
    const std::string bytes = bytes_of(path);
    const ReadDeck before = read(bytes);
    std::vector<Edit> edits;
    for (NodeId node = 0; node < before.source.size(); node += 7)
      edits.push_back({before.source.pointer(node), std::string(before.source.raw(node))});
    const Written written = write(before.source, edits);
    CHECK(written.refused.empty());
    CHECK(written.bytes == bytes);
    CHECK(read(written.bytes).deck == before.deck);
  }
}

TEST_CASE("every pointer of a deck finds the value it was made from") {
  const ReadDeck deck = read(bytes_of("decks/premiers-pas.json"));
  const nlohmann::json other = nlohmann::json::parse(deck.source.bytes());
  for (NodeId node = 0; node < deck.source.size(); ++node) {
    const std::string pointer = deck.source.pointer(node);
    REQUIRE(deck.source.find(pointer) == node);
    REQUIRE(nlohmann::json::parse(deck.source.raw(node)) ==
            other.at(nlohmann::json::json_pointer(pointer)));
  }
}

TEST_CASE("a text survives being written as JSON and read again") {
  const std::string text = "« à \"l’eau\" » \\ \n\t\x01 🎲";
  CHECK(nlohmann::json::parse(as_json_text(text)).get<std::string>() == text);
}
