#include "faults/disk.hpp"
#include "record/scratch.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::test;

namespace {

constexpr std::int64_t evening = 700;

const std::vector<std::string>& true_lines() {
  static const std::vector<std::string> lines = [] {
    std::vector<Entry> entries{opening_entry()};
    for (std::int64_t seq = 2; seq <= evening; ++seq) entries.push_back(nth_entry(seq));
    return lines_of(entries);
  }();
  return lines;
}

/// Records an evening in batches of one to four events, with quiet moments, and notes what was
/// acknowledged.
void record_evening(Disk& disk, const std::filesystem::path& path) {
  Dice dice(3, "batches");
  Record record = new_record(path);
  disk.remember(path.string());
  for (std::int64_t seq = 2; seq <= evening;) {
    std::vector<Entry> batch;
    for (std::uint64_t n = 1 + dice.below(4); n > 0 && seq <= evening; --n)
      batch.push_back(nth_entry(seq++));
    record.append(batch);
    disk.acknowledged(seq - 1);
    if (dice.below(25) == 0) record.checkpoint();
  }
  disk.stop_remembering();
}

/// Opens what a power cut left; says whether something acknowledged is missing or not as it was.
bool loses(const Disk& disk, const std::string& session, std::size_t cut, std::uint64_t seed) {
  const Scratch scratch;
  for (const auto& file : disk.after_cut(cut, seed)) {
    const std::string suffix = file.first.substr(session.size());
    if (!file.second.empty()) write_synced(beside(scratch.file(), suffix), file.second);
  }
  const Opened opened = reopened(scratch.file());
  if (!std::holds_alternative<Sound>(opened.finding)) return true;
  const std::vector<std::string> lines = lines_of(opened.entries);
  const bool as_it_was = lines.size() <= true_lines().size() &&
                         std::equal(lines.begin(), lines.end(), true_lines().begin());
  return !as_it_was || static_cast<std::int64_t>(lines.size()) < disk.acknowledged_before(cut);
}

int losses(const Disk& disk, const std::string& session, std::uint64_t cuts) {
  int lost = 0;
  Dice dice(cuts, "cuts");
  for (std::uint64_t seed = 1; seed <= cuts; ++seed) {
    const std::size_t cut = 1 + dice.below(disk.acts().size());
    if (!loses(disk, session, cut, seed)) continue;
    ++lost;
    UNSCOPED_INFO("lost at act " << cut << " of " << disk.acts().size() << ", seed " << seed);
  }
  return lost;
}

int losses_of_an_evening(std::uint64_t cuts) {
  const Scratch scratch;
  Disk disk;
  record_evening(disk, scratch.file());
  return losses(disk, scratch.file().string(), cuts);
}

} // namespace

TEST_CASE("a hundred power cuts lose nothing that was acknowledged") {
  CHECK(losses_of_an_evening(100) == 0);
}
TEST_CASE("a thousand power cuts lose nothing that was acknowledged", "[.slow]") {
  CHECK(losses_of_an_evening(1000) == 0);
}

TEST_CASE("with less care the same cuts lose some: the test can see a loss") {
  const OnlyNormalSync control;
  CHECK(losses_of_an_evening(100) > 0);
}

TEST_CASE("every event is synced before it is acknowledged") {
  const Scratch scratch;
  Disk disk;
  record_evening(disk, scratch.file());
  std::map<std::string, bool> synced;
  int acknowledged = 0;
  for (const DiskAct& act : disk.acts()) {
    if (act.kind == DiskAct::Kind::write) synced[act.file] = false;
    if (act.kind == DiskAct::Kind::sync) synced[act.file] = true;
    if (act.kind != DiskAct::Kind::acknowledged) continue;
    ++acknowledged;
    CHECK(synced[scratch.file().string() + "-wal"]);
  }
  CHECK(acknowledged > 200);
}

TEST_CASE("a power cut while a cut-off replacement is mended loses nothing either") {
  const Scratch scratch;
  Disk disk;
  record_evening(disk, scratch.file());
  const std::string session = scratch.file().string();
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const std::size_t cut = disk.acts().size() - 40 * seed;
    const Scratch again;
    for (const auto& file : disk.after_cut(cut, seed))
      if (!file.second.empty())
        write_synced(beside(again.file(), file.first.substr(session.size())), file.second);
    write_synced(beside(again.file(), ".mending"), "half");
    const Opened opened = reopened(again.file());
    REQUIRE(std::holds_alternative<Sound>(opened.finding));
    CHECK(static_cast<std::int64_t>(opened.entries.size()) >= disk.acknowledged_before(cut));
  }
}
