#include "seating/record_health.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

Showing shown(std::int64_t seq, Millis at, bool saved = true) {
  Session session;
  session.seq = seq;
  Showing showing;
  showing.session = std::make_shared<const Session>(std::move(session));
  showing.at_monotonic = at;
  if (!saved) showing.not_saved.emplace();
  return showing;
}

} // namespace

TEST_CASE("what was saved last, and when, is what went into the record") {
  RecordHealth health = look_at_record({}, shown(4, 1000), 77);
  CHECK(health == RecordHealth{4, 1000, 77});
  // A pause publishes the same events once more, and so does a commit that failed.
  health = look_at_record(health, shown(4, 9000), 76);
  CHECK(health == RecordHealth{4, 1000, 76});
  health = look_at_record(health, shown(4, 9500, false), 0);
  CHECK(health == RecordHealth{4, 1000, 0});
  health = look_at_record(health, shown(6, 12'000), -1);
  CHECK(health == RecordHealth{6, 12'000, -1});
  CHECK(look_at_record({}, {}, -1) == RecordHealth{});
}

TEST_CASE("the room on a disk is known where there is one") {
  CHECK(free_beside(std::filesystem::temp_directory_path() / "evening.session") > 0);
  CHECK(free_beside("evening.session") > 0); // told as a person types it
  CHECK(free_beside("/no/such/folder/evening.session") == -1);
}
