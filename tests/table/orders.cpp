#include "table/room.hpp"

#include "table/chance.hpp"

using namespace blason;
using namespace blason::test;

namespace {

PlaceCard placing(const std::string& team, int card, int spot) {
  return PlaceCard{TeamId(team), CardNo{card}, SpotNo{spot}};
}

Submission from_phone(const std::string& team, const std::string& device, Intent intent) {
  return {Actor{Seat::team, TeamId(team), device}, device, "1", std::move(intent)};
}

} // namespace

TEST_CASE("a resent order is answered from the record and not repeated") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  const Outcome first = room.phone("t1", "7", placing("t1", 0, 0));
  REQUIRE(accepted(first));
  room.phone("t1", "8", placing("t1", 0, 1));
  CHECK(room.phone("t1", "7", placing("t1", 0, 0)) == first);
  const auto seq = room.session().seq;
  room.come_back();
  CHECK(room.phone("t1", "7", placing("t1", 0, 0)) == first);
  CHECK(room.session().seq == seq);
  // The same number from another phone is another order.
  CHECK(accepted(room.phone("t2", "7", placing("t2", 0, 0))));
  CHECK(room.session().seq == seq + 1);
}

TEST_CASE("an order laid twice at once is done once") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  std::vector<Outcome> heard;
  for (int i = 0; i < 5; ++i)
    room.table().submit(from_phone("t1", "p", placing("t1", 0, 0)),
                        [&heard](const Outcome& outcome) { heard.push_back(outcome); });
  const auto before = room.session().seq;
  room.step();
  REQUIRE(heard.size() == 5);
  for (const Outcome& outcome : heard) CHECK(outcome == heard.front());
  CHECK(accepted(heard.front()));
  CHECK(room.session().seq == before + 1);
}

TEST_CASE("a refusal goes back to who asked, and nothing is written") {
  Room room(script_of({sealed_round(60)}));
  const Outcome outcome = room.phone("t1", "1", placing("t1", 0, 0));
  CHECK(std::holds_alternative<Refused>(outcome));
  CHECK(room.session().seq == 1);
}

TEST_CASE("who may say what") {
  CHECK(may_say(from_phone("t1", "p", placing("t1", 0, 0))));
  CHECK(may_say(from_phone("t1", "p", LockBoard{TeamId("t1")})));
  CHECK_FALSE(may_say(from_phone("t1", "p", placing("t2", 0, 0))));
  const std::vector<Intent> the_desks{
      GoOn{},     SkipStep{},   CloseTry{}, OpenTry{},  ReopenTry{},         OpenHint{},
      TakeBack{}, EndSession{}, Correct{},  Adjust{},   SeatTeam{},          RemoveTeam{},
      Turn{},     Note{},       Park{},     Withdraw{}, RenameTeam{{}, "x"}, HideAnswer{}};
  for (const Intent& intent : the_desks) {
    CHECK_FALSE(may_say(from_phone("t1", "p", intent)));
    CHECK(may_say({Actor{}, "desk", {}, intent}));
  }
  CHECK_FALSE(may_say(from_phone("t1", "p", TimeUp{})));
  CHECK_FALSE(may_say({Actor{}, "desk", {}, TimeUp{}}));
  CHECK_FALSE(may_say({Actor{Seat::table, {}, {}}, "table", {}, TimeUp{}}));
  // A phone cannot name its orders like those of desk and table.
  CHECK_FALSE(may_say(from_phone("t1", "desk", placing("t1", 0, 0))));
  CHECK_FALSE(may_say(from_phone("t1", "table", placing("t1", 0, 0))));
}

TEST_CASE("an order that is not the seat's is answered so") {
  Room room(script_of({sealed_round(60)}));
  CHECK(room.phone("t1", "1", GoOn{}) == Outcome(NotYours{}));
  CHECK(room.session().seq == 1);
}

TEST_CASE("what a team places changes its own hand, what the desk does changes all") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  REQUIRE_FALSE(room.changes().empty());
  CHECK(room.changes().back().everybody);
  room.changes().clear();
  room.phone("t2", "1", placing("t2", 0, 0));
  REQUIRE(room.changes().size() == 1);
  CHECK_FALSE(room.changes()[0].everybody);
  CHECK(room.changes()[0].teams == std::vector<TeamId>{TeamId("t2")});
  room.phone("t2", "1", placing("t2", 0, 0));
  CHECK(room.changes().size() == 1);
}

TEST_CASE("what is acknowledged has been written and shown") {
  Room room(script_of({sealed_round(60)}));
  std::int64_t written = 0;
  std::int64_t shown = 0;
  room.table().submit({Actor{}, "desk", {}, GoOn{}},
                      [&](const Outcome&) { shown = room.table().showing().session->seq; });
  room.table().ask([&](const Record& record) { written = record.last_seq(); });
  room.step();
  CHECK(shown > 1);
  CHECK(written == shown);
}

TEST_CASE("seeds and ids differ, and seeds stay whole in JSON") {
  CHECK(fresh_seed() != fresh_seed());
  CHECK(fresh_seed() < (std::uint64_t{1} << 53U));
  CHECK(fresh_id().size() == 16);
  CHECK(fresh_id() != fresh_id());
}
