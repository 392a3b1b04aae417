#include "record/scratch.hpp"

#include "record/whole_file.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::test;

namespace {

Content content_of(std::int64_t count) {
  const Scratch scratch;
  { const Record record = new_record(scratch.file(), count); }
  return examine(scratch.file()).content;
}

} // namespace

TEST_CASE("a replacement cut off while it was written never happened") {
  const Scratch scratch;
  { const Record record = new_record(scratch.file(), 9); }
  write_synced(beside(scratch.file(), ".mending"), "half a file");
  CHECK(reopened(scratch.file()).entries.size() == 9);
}

TEST_CASE("a replacement cut off before its last move is ended when the session is opened") {
  const Scratch scratch;
  { const Record record = new_record(scratch.file(), 9); }
  write_whole(beside(scratch.file(), ".mended"), content_of(5));
  // The old -wal must not be replayed over the new file.
  write_synced(beside(scratch.file(), "-wal"), "old pages");
  CHECK(reopened(scratch.file()).entries.size() == 5);
  CHECK(std::distance(std::filesystem::directory_iterator(scratch.folder()), {}) == 1);
}

TEST_CASE("a damaged file that is mended twice is kept twice") {
  const Scratch scratch;
  { const Record record = new_record(scratch.file(), 60); }
  for (int time = 1; time <= 2; ++time) {
    std::string bytes = read_whole(scratch.file());
    const std::string body = event_body(nth_entry(50 - 20 * time).event);
    bytes[bytes.find(body) + 12] = '#';
    write_synced(scratch.file(), bytes);
    const Opened opened = reopened(scratch.file());
    REQUIRE(std::holds_alternative<Damaged>(opened.finding));
    CHECK(std::get<Damaged>(opened.finding).original ==
          beside(scratch.file(), ".damaged-" + std::to_string(time)));
  }
  CHECK(damaged_copies_of(scratch.file()).size() == 2);
}
