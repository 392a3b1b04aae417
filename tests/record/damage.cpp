#include "record/scratch.hpp"

#include "record/fault.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::test;

namespace {

constexpr std::int64_t events = 120;

/// A session file with what SQLite keeps beside it, as they lay on the disk.
struct Files {
  std::string file, wal;
};

void lay(const Files& files, const std::filesystem::path& path) {
  write_synced(path, files.file);
  if (!files.wal.empty()) write_synced(beside(path, "-wal"), files.wal);
}

const std::vector<std::string>& true_lines() {
  static const std::vector<std::string> lines = [] {
    const Scratch scratch;
    return lines_of(new_record(scratch.file(), events).entries());
  }();
  return lines;
}

Files closed_files() {
  const Scratch scratch;
  { const Record record = new_record(scratch.file(), events); }
  return {read_whole(scratch.file()), {}};
}

/// As a power cut leaves them: half of the events still in the -wal file.
Files cut_files() {
  const Scratch scratch;
  Record record = new_record(scratch.file(), events / 2);
  record.checkpoint();
  for (std::int64_t seq = events / 2 + 1; seq <= events; ++seq)
    record.append(std::vector<Entry>{nth_entry(seq)});
  // The copies are taken by the road a test may take: the process ends with them, so no lock is
  // missed.
  return {read_whole(scratch.file()), read_whole(beside(scratch.file(), "-wal"))};
}

bool begins_like(const std::vector<std::string>& lines, const std::vector<std::string>& whole) {
  return lines.size() <= whole.size() && std::equal(lines.begin(), lines.end(), whole.begin());
}

/// Opens what is left: up to the last good event, or refused by name. Returns how many events were
/// saved.
std::size_t check_opens(const Files& files) {
  const Scratch scratch;
  lay(files, scratch.file());
  Opened opened = Record::open(scratch.file());
  CHECK(begins_like(lines_of(opened.entries), true_lines()));
  if (!opened.record) {
    CHECK_FALSE(slug(opened.finding).empty());
    CHECK_FALSE(std::holds_alternative<Sound>(opened.finding));
    CHECK(read_whole(scratch.file()) == files.file);
    return 0;
  }
  if (const auto* damaged = std::get_if<Damaged>(&opened.finding)) {
    CHECK(damaged->first_bad == static_cast<std::int64_t>(opened.entries.size()) + 1);
    CHECK(read_whole(damaged->original) == files.file);
    CHECK(read_whole(beside(damaged->original, "-wal")) == files.wal);
  }
  const std::int64_t next = opened.record->last_seq() + 1;
  opened.record->append(std::vector<Entry>{nth_entry(next)});
  opened.record.reset();
  const Opened again = reopened(scratch.file());
  CHECK(std::holds_alternative<Sound>(again.finding));
  CHECK(again.entries.size() == static_cast<std::size_t>(next));
  return static_cast<std::size_t>(next) - 1;
}

void flip(std::string& bytes, Dice& dice, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    char& byte = bytes[dice.below(bytes.size())];
    byte = static_cast<char>(byte ^ static_cast<char>(1 + dice.below(255)));
  }
}

void check_flips(std::uint64_t times) {
  const Files closed = closed_files();
  const Files cut = cut_files();
  std::size_t saved = 0;
  for (std::uint64_t seed = 1; seed <= times; ++seed) {
    Dice dice(seed, "flips");
    Files files = dice.below(2) == 0 ? closed : cut;
    std::string& hit = !files.wal.empty() && dice.below(2) == 0 ? files.wal : files.file;
    flip(hit, dice, 1 + dice.below(64));
    CAPTURE(seed);
    saved += check_opens(files);
  }
  // Damage is refused or mended; were everything refused, nothing would have been mended.
  CHECK(saved > 0);
}

} // namespace

TEST_CASE("flipped bytes: opened to the last good event, or refused by name") { check_flips(120); }
TEST_CASE("flipped bytes, two thousand times", "[.slow]") { check_flips(2000); }

TEST_CASE("truncated at each page: opened to the last good event, or refused by name") {
  const Files closed = closed_files();
  const Files cut = cut_files();
  constexpr std::size_t page = 4096;
  for (std::size_t size = 0; size < closed.file.size(); size += page) {
    CAPTURE(size);
    check_opens({closed.file.substr(0, size), {}});
    check_opens({closed.file.substr(0, size + 700), {}});
  }
  for (std::size_t size = 0; size < cut.wal.size(); size += page + 24) {
    CAPTURE(size);
    check_opens({cut.file, cut.wal.substr(0, size)});
  }
}

TEST_CASE("a changed event is told from a good one, and those before it are saved") {
  Files files = closed_files();
  const std::string mark = true_lines()[99].substr(0, 0) + R"("card":")";
  // The body of event 100, changed to another that is as well-formed.
  const Entry hundredth = nth_entry(100);
  const std::string body = event_body(hundredth.event);
  std::string other = body;
  other[other.find("c", other.find(mark) + mark.size())] = 'd';
  for (std::size_t at = files.file.find(body); at != std::string::npos;
       at = files.file.find(body, at + 1))
    files.file.replace(at, body.size(), other);
  std::int64_t first = 0;
  for (std::int64_t seq = 2; seq <= events && first == 0; ++seq)
    if (event_body(nth_entry(seq).event) == body) first = seq;

  const Scratch scratch;
  lay(files, scratch.file());
  const Opened opened = reopened(scratch.file());
  REQUIRE(std::holds_alternative<Damaged>(opened.finding));
  const auto& damaged = std::get<Damaged>(opened.finding);
  CHECK(damaged.reason == "chain");
  CHECK(damaged.first_bad == first);
  CHECK(damaged.original == scratch.file("evening.session.damaged-1"));
  CHECK(opened.entries.size() == static_cast<std::size_t>(first - 1));
}

TEST_CASE("other files are refused by name and left alone") {
  const Scratch scratch;
  const auto finding = [&](const std::string& bytes) {
    write_synced(scratch.file(), bytes);
    const Opened opened = reopened(scratch.file());
    CHECK(read_whole(scratch.file()) == bytes);
    return std::string(slug(opened.finding));
  };
  CHECK(finding("") == "not_a_session");
  CHECK(finding("{\"format\":1}") == "not_a_session");
  CHECK(finding(std::string(5000, 'x')) == "not_a_session");
  std::string newer = closed_files().file;
  newer[63] = 9;
  CHECK(finding(newer) == "newer");
  CHECK(slug(reopened(scratch.file("nobody.session")).finding) == "no_such_file");
}

TEST_CASE("a deck that is not the one played is not played on") {
  Files files = closed_files();
  const std::size_t at = files.file.find(deck_bytes);
  REQUIRE(at != std::string::npos);
  files.file[at + 30] ^= 1;
  const Scratch scratch;
  lay(files, scratch.file());
  const Opened opened = reopened(scratch.file());
  REQUIRE(std::holds_alternative<Lost>(opened.finding));
  CHECK(std::get<Lost>(opened.finding).reason == "deck");
}
