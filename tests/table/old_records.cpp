#include "table/room.hpp"

using namespace blason;
using namespace blason::test;

TEST_CASE("evenings recorded with every schema ever shipped come to what they came to") {
  for (int schema = 1; schema <= schema_version; ++schema) {
    const std::string name = "tests/record/fixtures/schema-" + std::to_string(schema);
    const Examined found = examine(name + ".session");
    REQUIRE(std::holds_alternative<Sound>(found.finding));
    deckfile::ReadDeck read = deckfile::read(found.content.deck);
    REQUIRE(read.playable());
    CHECK(results_json(results_of(read.deck, folded(found.entries))) ==
          read_whole(name + ".results.json"));
  }
}
