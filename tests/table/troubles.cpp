#include "table/room.hpp"

using namespace blason;
using namespace blason::test;

namespace {

/// The stick is pulled: its folder is not there any more.
void pull(const Room& room) {
  std::filesystem::rename(room.path().parent_path(), room.scratch().file("pulled"));
}
void put_back(const Room& room) {
  std::filesystem::rename(room.scratch().file("pulled"), room.path().parent_path());
}

} // namespace

TEST_CASE("what cannot be written did not happen, and everybody is told") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  const std::string before = told(room.table().deck(), room.session());
  pull(room);
  room.changes().clear();
  const Outcome outcome = room.phone("t1", "1", PlaceCard{TeamId("t1"), CardNo{0}, SpotNo{0}});
  CHECK(outcome == Outcome(NotSaved{Trouble::vanished, room.path()}));
  CHECK(told(room.table().deck(), room.session()) == before);
  CHECK(room.table().showing().not_saved == NotSaved{Trouble::vanished, room.path()});
  REQUIRE(room.changes().size() == 1);
  CHECK(room.changes()[0].everybody);

  put_back(room);
  CHECK(accepted(room.phone("t1", "1", PlaceCard{TeamId("t1"), CardNo{0}, SpotNo{0}})));
  CHECK_FALSE(room.table().showing().not_saved);
  const auto seq = room.session().seq;
  room.come_back();
  CHECK(room.session().seq == seq);
}

TEST_CASE("trying again takes the banner away when the stick is back") {
  Room room(script_of({sealed_round(60)}));
  pull(room);
  room.desk(GoOn{});
  room.table().retry();
  room.step();
  CHECK(room.table().showing().not_saved);
  put_back(room);
  room.table().retry();
  room.step();
  CHECK_FALSE(room.table().showing().not_saved);
  CHECK(room.session().seq == 1);
}

TEST_CASE("the session can be saved elsewhere and goes on there") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  pull(room);
  CHECK(std::holds_alternative<NotSaved>(room.desk(CloseTry{})));
  std::vector<std::optional<NotSaved>> heard;
  const auto hear = [&heard](const std::optional<NotSaved>& trouble) { heard.push_back(trouble); };
  room.table().save_elsewhere(room.scratch().folder() / "nowhere" / "a.session", hear);
  room.table().save_elsewhere(room.scratch().file("b.session"), hear);
  room.step();
  REQUIRE(heard.size() == 2);
  CHECK(heard[0]->trouble == Trouble::vanished);
  CHECK_FALSE(heard[1]);
  CHECK_FALSE(room.table().showing().not_saved);
  CHECK(accepted(room.desk(CloseTry{})));
  const auto seq = room.session().seq;
  const Examined held = examine(room.scratch().file("b.session"));
  CHECK(std::holds_alternative<HeldBy>(held.finding));
  put_back(room);
  CHECK(examine(room.path()).entries.size() < static_cast<std::size_t>(seq));
}

TEST_CASE("while nothing can be saved the clock stands: the game waits, as the wall says") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  room.wind(20000);
  room.step();
  pull(room);
  CHECK(std::holds_alternative<NotSaved>(
      room.phone("t1", "1", PlaceCard{TeamId("t1"), CardNo{0}, SpotNo{0}})));
  const Showing failing = room.table().showing();
  CHECK_FALSE(failing.runs);
  CHECK(failing.played_at(failing.at_monotonic + 5000) == failing.played);
  room.wind(90000);
  room.step();
  put_back(room);
  room.table().retry();
  room.step();
  CHECK(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  CHECK(room.table().showing().runs);
  CHECK(room.table().showing().played == failing.played);
  room.wind(39000);
  room.step();
  CHECK(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  room.wind(1000);
  room.step();
  CHECK_FALSE(std::holds_alternative<Sorting>(room.session().open_round()->stage));
}

TEST_CASE("time that is up while nothing can be written is up when it can") {
  Room room(script_of({sealed_round(60)}));
  room.desk(GoOn{});
  pull(room);
  room.wind(61000);
  room.step();
  CHECK(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  CHECK(room.table().showing().not_saved);
  put_back(room);
  room.step(); // too soon after the failure
  CHECK(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  room.wind(1000);
  room.step();
  CHECK_FALSE(std::holds_alternative<Sorting>(room.session().open_round()->stage));
  CHECK_FALSE(room.table().showing().not_saved);
}
