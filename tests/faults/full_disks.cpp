#include "faults/disk.hpp"
#include "record/scratch.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::test;

namespace {

constexpr std::int64_t events = 40;

/// Appends up to `events`; `failing` is asked at each fault to mend the disk. Returns how many
/// faults there were.
int append_all(Record& record, Trouble expected, const std::function<void()>& mend) {
  int faults = 0;
  while (record.last_seq() < events) {
    try {
      record.append(std::vector<Entry>{nth_entry(record.last_seq() + 1)});
    } catch (const RecordFault& fault) {
      CHECK(fault.trouble() == expected);
      ++faults;
      REQUIRE(faults < 100);
      mend();
    }
  }
  return faults;
}

void check_whole(const std::filesystem::path& path) {
  const Opened opened = reopened(path);
  CHECK(std::holds_alternative<Sound>(opened.finding));
  REQUIRE(opened.entries.size() == static_cast<std::size_t>(events));
  for (std::int64_t seq = 2; seq <= events; ++seq)
    CHECK(entry_line(opened.entries[static_cast<std::size_t>(seq - 1)]) ==
          entry_line(nth_entry(seq)));
}

void check_full_after(std::int64_t bytes) {
  CAPTURE(bytes);
  const Scratch scratch;
  Disk disk;
  Record record = new_record(scratch.file());
  disk.has_room_for(bytes);
  const int faults =
      append_all(record, Trouble::disk_full, [&] { disk.has_room_for(std::nullopt); });
  CHECK(faults == 1);
  { const Record closing = std::move(record); }
  check_whole(scratch.file());
}

/// As a crash right after the fault: what was acknowledged is there.
void check_full_and_killed(std::int64_t bytes) {
  CAPTURE(bytes);
  const Scratch scratch;
  const Scratch left;
  {
    Disk disk;
    Record record = new_record(scratch.file());
    disk.has_room_for(bytes);
    std::int64_t acknowledged = 1;
    try {
      for (; acknowledged < events; ++acknowledged)
        record.append(std::vector<Entry>{nth_entry(acknowledged + 1)});
    } catch (const RecordFault&) {
      write_synced(left.file(), read_whole(scratch.file()));
      write_synced(beside(left.file(), "-wal"), read_whole(beside(scratch.file(), "-wal")));
    }
    const Opened opened = reopened(left.file());
    CHECK(std::holds_alternative<Sound>(opened.finding));
    CHECK(static_cast<std::int64_t>(opened.entries.size()) >= acknowledged);
    CHECK(static_cast<std::int64_t>(opened.entries.size()) <= acknowledged + 1);
    disk.has_room_for(std::nullopt);
  }
}

void check_failing_sync(int syncs, bool for_good) {
  CAPTURE(syncs, for_good);
  const Scratch scratch;
  Disk disk;
  Record record = new_record(scratch.file());
  disk.fails_to_sync_after(syncs, for_good);
  int left = 5; // for good: until the fifth fault
  append_all(record, Trouble::input_output, [&] {
    if (--left == 0) disk.fails_to_sync_after(std::nullopt, false);
  });
  { const Record closing = std::move(record); }
  check_whole(scratch.file());
}

} // namespace

TEST_CASE(
    "a full disk is told, nothing false is acknowledged, and play goes on when there is room") {
  for (std::int64_t bytes = 0; bytes < 60000; bytes += 997) check_full_after(bytes);
}
TEST_CASE("a disk full at any byte", "[.slow]") {
  for (std::int64_t bytes = 0; bytes < 60000; bytes += 37) check_full_after(bytes);
  for (std::int64_t bytes = 8000; bytes < 8200; ++bytes) check_full_after(bytes);
}

TEST_CASE("a full disk and then a crash: what was acknowledged is there, at most what was not "
          "saved besides") {
  for (std::int64_t bytes = 0; bytes < 60000; bytes += 2999) check_full_and_killed(bytes);
}

TEST_CASE("a sync that fails is told, once or for good, and loses nothing") {
  for (int syncs = 0; syncs < 20; ++syncs) {
    check_failing_sync(syncs, false);
    check_failing_sync(syncs, true);
  }
}

TEST_CASE("a session cannot be begun on a full disk, and leaves nothing behind") {
  const Scratch scratch;
  const std::filesystem::path full = "/dev/full";
  if (!std::filesystem::exists(full)) return;
  CHECK_THROWS_AS(write_synced(full, "x"), RecordFault);
  try {
    write_synced(full, "x");
  } catch (const RecordFault& fault) {
    CHECK(fault.trouble() == Trouble::disk_full);
  }
}
