#pragma once

#include "record/files.hpp"
#include "record/record.hpp"
#include "rules/dice.hpp"
#include "wire/entry_json.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace blason::test {

/// A folder of its own that goes with the test.
class Scratch {
public:
  Scratch() {
    std::string name = (root() / "blason-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no scratch folder");
    folder_ = name;
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(folder_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  std::filesystem::path folder() const { return folder_; }
  std::filesystem::path file(const std::string& name = "evening.session") const {
    return folder_ / name;
  }

private:
  /// In memory where there is such a folder: what a disk takes to sync is no business of these
  /// tests.
  static std::filesystem::path root() {
    const std::filesystem::path memory = "/dev/shm";
    return std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path();
  }

  std::filesystem::path folder_;
};

inline const std::string deck_bytes = R"({"format":1,"id":"small","title":"Petit jeu"})";

inline Entry entry_of(std::int64_t seq, Event event) {
  Entry entry;
  entry.seq = seq;
  entry.at = 1760000000000 + seq * 1000;
  entry.t = seq * 100;
  entry.command = Command{"desk", "c" + std::to_string(seq), 0};
  entry.event = std::move(event);
  return entry;
}

inline Entry opening_entry() {
  SessionOpened opened;
  opened.session = "s-1";
  opened.deck = "small";
  opened.version = "1.0.0";
  opened.hash = sha256_hex(deck_bytes);
  opened.seed = 42;
  opened.language = "fr";
  opened.teams = {Team{TeamId("t1"), "La Tour", 0, 5, false, {}},
                  Team{TeamId("t2"), "L’Ancre", 1, 4, false, {}}};
  opened.order = {TeamId("t2"), TeamId("t1")};
  return entry_of(1, opened);
}

/// Entry number `seq` of an evening that is the same every time.
inline Entry nth_entry(std::int64_t seq) {
  Dice dice(7, "entries", static_cast<std::uint64_t>(seq));
  const TeamId team("t" + std::to_string(1 + dice.below(2)));
  Entry entry = entry_of(seq, CardPlaced{1, team, CardId("c" + std::to_string(dice.below(12))),
                                         SpotId("f" + std::to_string(dice.below(4)))});
  entry.actor = Actor{Seat::team, team, "d" + std::to_string(dice.below(3))};
  entry.command.device = entry.actor.device;
  return entry;
}

inline Record new_record(const std::filesystem::path& path, std::int64_t entries = 1) {
  const std::vector<Entry> opening{opening_entry()};
  Record record = Record::create(path, deck_bytes, opening);
  for (std::int64_t seq = 2; seq <= entries; ++seq)
    record.append(std::vector<Entry>{nth_entry(seq)});
  return record;
}

inline std::vector<std::string> lines_of(const std::vector<Entry>& entries) {
  std::vector<std::string> lines;
  for (const Entry& entry : entries)
    lines.push_back(entry_line(entry) + " " + entry.command.device + " " + entry.command.id);
  return lines;
}

/// What opening it again finds; the record is closed again.
inline Opened reopened(const std::filesystem::path& path) {
  Opened opened = Record::open(path);
  opened.record.reset();
  return opened;
}

} // namespace blason::test
