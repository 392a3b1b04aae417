#pragma once

#include "record/folder.hpp"
#include "record/scratch.hpp"
#include "table/evening_parts.hpp"
#include "table/live_table.hpp"

namespace blason::test {

/// Teams t1, t2… at a table whose clocks the test winds.
class Room {
public:
  explicit Room(Script script, int teams = 2, const std::string& file = tutorial)
      : deck_file_(file), path_(scratch_.folder() / "stick" / "evening.session") {
    make_folder(path_.parent_path());
    Opening wanted;
    wanted.session = "s-1";
    wanted.hash = sha256_hex(read_whole(file));
    wanted.language = "fr";
    wanted.seed = 7;
    wanted.script = std::move(script);
    for (int i = 0; i < teams; ++i)
      wanted.teams.push_back(Team{
          TeamId("t" + std::to_string(i + 1)), "Équipe " + std::to_string(i + 1), i, 0, false, {}});
    Entry first;
    first.seq = 1;
    first.command = Command{"desk", "open", 0};
    first.event = opening(deck_in(file), wanted);
    sit_down(Record::create(path_, read_whole(file), std::vector<Entry>{first}));
  }

  void wind(Millis ms) { clocks_.monotonic += ms, clocks_.boot += ms, clocks_.utc += ms; }
  void sleep(Millis ms) { clocks_.boot += ms, clocks_.utc += ms; }

  Outcome say(Submission order) {
    std::optional<Outcome> heard;
    table_->submit(std::move(order), [&heard](const Outcome& outcome) { heard = outcome; });
    step();
    REQUIRE(heard);
    return *heard;
  }
  Outcome desk(Intent intent) { return say({Actor{}, "desk", {}, std::move(intent)}); }
  /// An order of a team's phone, named `id`.
  Outcome phone(const std::string& team, const std::string& id, Intent intent) {
    return say({Actor{Seat::team, TeamId(team), "p-" + team}, "p-" + team, id, std::move(intent)});
  }
  void step() { table_->step(clocks_); }

  /// As after a crash: the record is opened again, the machine's clocks are new.
  void come_back() {
    table_.reset();
    Opened opened = Record::open(path_);
    REQUIRE(opened.record);
    clocks_ = Clocks{500, 900, clocks_.utc + 60000};
    sit_down(std::move(*opened.record));
  }

  LiveTable& table() { return *table_; }
  const Session& session() { return *(shown_ = table_->showing().session); }
  std::vector<Entry> entries() {
    std::vector<Entry> all;
    table_->ask([&all](const Record& record) { all = record.entries(); });
    step();
    return all;
  }
  std::vector<Changed>& changes() { return changes_; }
  const std::filesystem::path& path() const { return path_; }
  const Scratch& scratch() const { return scratch_; }

private:
  void sit_down(Record record) {
    table_ = std::make_unique<LiveTable>(
        deck_in(deck_file_), std::move(record), clocks_,
        [this](const Showing&, const Changed& changed) { changes_.push_back(changed); });
  }

  Scratch scratch_;
  std::string deck_file_;
  std::filesystem::path path_;
  Clocks clocks_{1000, 1000, 1760000000000};
  std::vector<Changed> changes_;
  std::shared_ptr<const Session> shown_;
  std::unique_ptr<LiveTable> table_;
};

inline bool accepted(const Outcome& outcome) { return std::holds_alternative<Accepted>(outcome); }

} // namespace blason::test
