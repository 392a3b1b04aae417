#include "table/room.hpp"

using namespace blason;
using namespace blason::test;

TEST_CASE("played time stops in a pause and while the machine sleeps") {
  PlayedClock clock(5000, Clocks{100, 100, 0});
  CHECK_FALSE(clock.go_on(Clocks{1100, 1100, 0}, true));
  CHECK(clock.played() == 6000);
  CHECK_FALSE(clock.go_on(Clocks{3100, 3100, 0}, false));
  CHECK(clock.played() == 6000);
  CHECK(clock.go_on(Clocks{3200, 1803200, 0}, true));
  CHECK(clock.played() == 6100);
  clock.skip_to(Clocks{99999, 1899999, 0});
  CHECK(clock.played() == 6100);
}

TEST_CASE("a wall clock that jumps changes nothing") {
  PlayedClock clock(0, Clocks{100, 100, 1760000000000});
  CHECK_FALSE(clock.go_on(Clocks{200, 200, 1760003600000}, true));
  CHECK_FALSE(clock.go_on(Clocks{300, 300, 1759990000000}, true));
  CHECK(clock.played() == 200);
}

TEST_CASE("the clocks of this machine go forward") {
  const Clocks first = read_clocks();
  const Clocks second = read_clocks();
  CHECK(first.monotonic > 0);
  CHECK(second.monotonic >= first.monotonic);
  CHECK(second.boot >= second.monotonic);
  CHECK(second.utc > 1700000000000);
}

TEST_CASE("when time is up the table closes the try, at the deadline and not before") {
  Room room(script_of({sealed_round(60)}));
  REQUIRE(accepted(room.desk(GoOn{})));
  const Millis opened = room.session().now;
  REQUIRE(next_deadline(room.session()) == opened + 60000);
  room.wind(59999);
  room.step();
  CHECK(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  room.wind(1);
  room.step();
  CHECK_FALSE(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  const Entry last = room.entries().back();
  CHECK(last.actor.seat == Seat::table);
  CHECK(last.t == opened + 60000);
  CHECK(last.command.device == "table");
}

TEST_CASE("a pause holds the deadline back by as much") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  room.wind(30000);
  REQUIRE(accepted(room.desk(Turn{Switch::paused, true})));
  CHECK_FALSE(room.table().showing().runs);
  room.wind(3600000);
  room.step();
  REQUIRE(accepted(room.desk(Turn{Switch::paused, false})));
  room.wind(29999);
  room.step();
  CHECK(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  room.wind(1);
  room.step();
  CHECK_FALSE(std::holds_alternative<Sorting>(room.session().open_round()->stage));
}

TEST_CASE("a machine that slept wakes in a pause, and no card was lost to the lid") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  room.wind(10000);
  room.sleep(1800000);
  room.step();
  CHECK(room.session().paused);
  CHECK(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  CHECK(room.entries().back().actor.seat == Seat::table);
  CHECK(room.entries().back().t == 10000);
}

TEST_CASE("after a crash played time goes on from the last event, at the same card") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  room.wind(20000);
  REQUIRE(accepted(room.phone("t1", "1", PlaceCard{TeamId("t1"), CardNo{0}, SpotNo{0}})));
  const std::string before = told(room.table().deck(), room.session());
  room.come_back();
  CHECK(told(room.table().deck(), room.session()) == before);
  room.wind(39999);
  room.step();
  CHECK(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  room.wind(1);
  room.step();
  CHECK_FALSE(std::holds_alternative<Sorting>(room.session().open_round()->stage));
}

TEST_CASE("seats can tell played time between two publications") {
  Showing showing;
  showing.played = 5000;
  showing.at_monotonic = 100;
  CHECK(showing.played_at(700) == 5000);
  showing.runs = true;
  CHECK(showing.played_at(700) == 5600);
}
