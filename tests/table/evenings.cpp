#include "table/room.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace blason;
using namespace blason::test;

namespace {

Script script_named(const std::string& id, const std::string& file) {
  for (const Script& script : scripts_for(deck_in(file)))
    if (script.id.value == id) return script;
  FAIL("no script " << id);
  return {};
}

/// Plays to the end; with a crash after every `crash_every` orders (0: none).
void play(Room& room, const Rehearsal& rehearsal, int crash_every) {
  const Deck deck = room.table().deck();
  Evening evening(deck, rehearsal);
  for (int number = 1; const auto order = evening.next(room.session()); ++number) {
    room.wind(2000);
    room.say({order->actor, order->actor.seat == Seat::team ? order->actor.device : "desk",
              "o" + std::to_string(number), order->intent});
    if (crash_every > 0 && number % crash_every == 0) {
      const std::string before = told(deck, room.session());
      room.come_back();
      REQUIRE(told(deck, room.session()) == before);
    }
  }
}

std::string played(const std::string& script, int teams, int crash_every) {
  Rehearsal rehearsal;
  rehearsal.teams = teams;
  rehearsal.script = script;
  rehearsal.accidents = 0.2;
  Room room(script_named(script, outdoor), teams, outdoor);
  play(room, rehearsal, crash_every);
  CHECK(room.session().ended);
  const Deck deck = room.table().deck();
  CHECK(told(deck, folded(room.entries())) == told(deck, room.session()));
  return results_json(results_of(deck, room.session()));
}

} // namespace

TEST_CASE("the record of an evening folds to the evening") {
  CHECK_FALSE(played("standard", 6, 0).empty());
  CHECK_FALSE(played("discovery", 1, 0).empty());
}

TEST_CASE("an evening with a crash after every few orders comes to the same") {
  CHECK(played("discovery", 3, 7) == played("discovery", 3, 0));
}

TEST_CASE("seats on many threads: all is done once, in one order, and told") {
  constexpr int seats = 4;
  constexpr int orders = 40;
  Room room(script_of({sealed_round(0)}), seats);
  room.desk(GoOn{});
  std::mutex mutex;
  std::condition_variable told_one;
  std::vector<Outcome> heard;
  room.table().start();
  std::vector<std::thread> phones;
  for (int seat = 1; seat <= seats; ++seat)
    phones.emplace_back([&, seat] {
      const TeamId team("t" + std::to_string(seat));
      for (int i = 0; i < orders; ++i)
        room.table().submit({Actor{Seat::team, team, "p" + team.value}, "p" + team.value,
                             std::to_string(i / 2), // each order is sent twice
                             PlaceCard{team, CardNo{0}, SpotNo{i / 2 % 2}}},
                            [&](const Outcome& outcome) {
                              const std::lock_guard lock(mutex);
                              heard.push_back(outcome);
                              told_one.notify_one();
                            });
    });
  for (std::thread& phone : phones) phone.join();
  {
    std::unique_lock lock(mutex);
    told_one.wait(lock, [&] { return heard.size() == std::size_t{seats} * orders; });
  }
  std::size_t count = 0;
  for (const Outcome& outcome : heard) count += accepted(outcome) ? 1U : 0U;
  CHECK(count == heard.size());
  const auto seq = room.table().showing().session->seq;
  room.come_back();
  CHECK(room.session().seq == seq);
  std::size_t placed = 0;
  for (const Entry& entry : room.entries())
    placed += std::holds_alternative<CardPlaced>(entry.event) ? 1U : 0U;
  CHECK(placed == std::size_t{seats} * orders / 2);
}
