#include "record/scratch.hpp"

#include "record/erasing.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::test;

namespace {

const std::string marker = "Zébulon-Xylophone-7391";

std::string utf16(const std::string& ascii, bool little) {
  std::string wide;
  for (const char c : ascii) wide += little ? std::string{c, '\0'} : std::string{'\0', c};
  return wide;
}

/// How often the marker stands in any file of the folder, in any writing of it.
int hits(const std::filesystem::path& folder) {
  const std::string ascii = "Xylophone-7391"; // the part every encoding of the marker shares
  int found = 0;
  for (const auto& item : std::filesystem::recursive_directory_iterator(folder)) {
    if (!item.is_regular_file()) continue;
    const std::string bytes = read_whole(item.path());
    for (const std::string& form : {ascii, utf16(ascii, true), utf16(ascii, false)})
      if (bytes.find(form) != std::string::npos) ++found;
  }
  return found;
}

std::vector<Entry> telling_entries(std::int64_t seq) {
  Team team{TeamId("t3"), marker, 2, 0, false, {}};
  return {test::entry_of(seq, TeamSeated{team}),
          test::entry_of(seq + 1, TeamRenamed{TeamId("t3"), marker + "2", marker}),
          test::entry_of(seq + 2, Adjusted{TeamId("t3"), -3, "because " + marker}),
          test::entry_of(seq + 3, Noted{marker})};
}

Record telling_record(const std::filesystem::path& path, std::int64_t seed) {
  Entry opening = opening_entry();
  std::get<SessionOpened>(opening.event).teams[0].name = marker;
  Record record = Record::create(path, deck_bytes, std::vector<Entry>{opening});
  std::vector<Entry> played;
  std::int64_t seq = 2;
  for (; seq <= 2 + seed * 7; ++seq) played.push_back(nth_entry(seq));
  record.append(played);
  record.append(telling_entries(seq));
  return record;
}

/// As after a crash: the file and its -wal stay behind, both full of names.
void leave_uncleanly(const std::filesystem::path& path) {
  std::string file;
  std::string wal;
  {
    const Scratch elsewhere;
    const Record record = telling_record(elsewhere.file(), 3);
    file = read_whole(elsewhere.file());
    wal = read_whole(beside(elsewhere.file(), "-wal"));
  }
  write_synced(path, file);
  write_synced(beside(path, "-wal"), wal);
}

} // namespace

TEST_CASE("no byte of a name is left in fifty sessions, and the rest stands") {
  for (std::int64_t seed = 0; seed < 50; ++seed) {
    const Scratch scratch;
    std::size_t count = 0;
    {
      const Record record = telling_record(scratch.file(), seed);
      count = record.entries().size();
    }
    REQUIRE(hits(scratch.folder()) > 0);
    erase_names(scratch.file(), 1760000009999);
    CHECK(hits(scratch.folder()) == 0);
    const Opened opened = reopened(scratch.file());
    CHECK(std::holds_alternative<Sound>(opened.finding));
    CHECK(opened.entries.size() == count + 1);
  }
}

TEST_CASE("points, seats and order stay; names become ids and texts a mark") {
  const Scratch scratch;
  std::vector<Entry> before;
  std::string head;
  {
    const Record record = telling_record(scratch.file(), 1);
    before = record.entries();
  }
  head = hex(examine(scratch.file()).content.head());
  erase_names(scratch.file(), 1760000009999);
  const Examined after = examine(scratch.file());
  REQUIRE(after.entries.size() == before.size() + 1);
  const auto& opened = std::get<SessionOpened>(after.entries[0].event);
  CHECK(opened.teams[0].name == "t1");
  CHECK(opened.order == std::get<SessionOpened>(before[0].event).order);
  const std::size_t told = before.size() - 4;
  CHECK(std::get<TeamSeated>(after.entries[told].event).team.name == "t3");
  CHECK(std::get<TeamRenamed>(after.entries[told + 1].event).was == "t3");
  CHECK(std::get<Adjusted>(after.entries[told + 2].event).points == -3);
  CHECK(std::get<Adjusted>(after.entries[told + 2].event).note == "…");
  CHECK(std::get<Noted>(after.entries[told + 3].event).text == "…");
  CHECK(std::get<Anonymised>(after.entries.back().event).old_chain == head);
  CHECK(hex(after.content.start) == head);
  for (std::size_t i = 1; i < told; ++i)
    CHECK(entry_line(after.entries[i]) == entry_line(before[i]));
}

TEST_CASE("names in a -wal left by a crash and in copies of damaged files go too") {
  const Scratch scratch;
  leave_uncleanly(scratch.file());
  write_synced(beside(scratch.file(), ".damaged-1"), "x" + marker);
  write_synced(beside(scratch.file(), ".damaged-1-wal"), marker);
  erase_names(scratch.file(), 1760000009999);
  CHECK(hits(scratch.folder()) == 0);
  CHECK(std::holds_alternative<Sound>(reopened(scratch.file()).finding));
}

TEST_CASE("play goes on after names were erased") {
  const Scratch scratch;
  { const Record record = telling_record(scratch.file(), 1); }
  erase_names(scratch.file(), 1);
  Opened opened = Record::open(scratch.file());
  REQUIRE(opened.record);
  opened.record->append(std::vector<Entry>{nth_entry(opened.record->last_seq() + 1)});
  opened.record.reset();
  erase_names(scratch.file(), 2);
  CHECK(std::holds_alternative<Sound>(reopened(scratch.file()).finding));
}

TEST_CASE("an erased session leaves nothing") {
  const Scratch scratch;
  leave_uncleanly(scratch.file());
  write_synced(beside(scratch.file(), ".damaged-2"), marker);
  write_synced(scratch.file("other.session"), "kept");
  // Another name for the same file shows what its bytes became.
  std::filesystem::create_hard_link(scratch.file(), scratch.file("same"));
  erase(scratch.file());
  CHECK(hits(scratch.folder()) == 0);
  CHECK(std::distance(std::filesystem::directory_iterator(scratch.folder()), {}) == 2);
  const std::string was = read_whole(scratch.file("same"));
  CHECK(was.find_first_not_of('\0') == std::string::npos);
  CHECK_THROWS_AS(erase(scratch.file()), RecordFault);
}
