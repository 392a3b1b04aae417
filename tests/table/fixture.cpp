#include "table/room.hpp"

using namespace blason;
using namespace blason::test;

namespace {

Script discovery() {
  for (const Script& script : scripts_for(deck_in(tutorial)))
    if (script.id.value == "discovery") return script;
  FAIL("no script");
  return {};
}

} // namespace

// Run by hand when schema_version rises, before the first file of that schema is given to anybody:
// what stands in tests/record/fixtures is never made again.
TEST_CASE("make the fixture of the present schema", "[.fixture]") {
  const std::string name = "tests/record/fixtures/schema-" + std::to_string(schema_version);
  REQUIRE_FALSE(std::filesystem::exists(name + ".session"));
  Rehearsal rehearsal;
  rehearsal.teams = 2;
  rehearsal.script = "discovery";
  Room room(discovery(), 2);
  const Deck deck = room.table().deck();
  Evening evening(deck, rehearsal);
  for (int number = 1; const auto order = evening.next(room.session()); ++number) {
    room.wind(2000);
    room.say({order->actor, order->actor.seat == Seat::team ? order->actor.device : "desk",
              "o" + std::to_string(number), order->intent});
  }
  std::string lines;
  for (const Entry& entry : room.entries()) lines += entry_line(entry) + "\n";
  room.table().save_elsewhere(std::filesystem::absolute(name + ".session"));
  room.step();
  write_synced(name + ".events.jsonl", lines);
  write_synced(name + ".results.json", results_json(results_of(deck, room.session())));
}
