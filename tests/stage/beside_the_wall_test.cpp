#include "seating/settings.hpp"
#include "seating/sitting_down.hpp"
#include "stage/call.hpp"
#include "stage/handing_out.hpp"
#include "stage/orders.hpp"
#include "stage/plug.hpp"
#include "stage/sticks.hpp"

#include "record/scratch.hpp"
#include "report/exports.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>
#include <sstream>

using namespace blason;
using blason::test::Scratch;

namespace {

namespace fs = std::filesystem;

std::string bytes_in(const fs::path& file) {
  std::ostringstream bytes;
  bytes << std::ifstream(file, std::ios::binary).rdbuf();
  return std::move(bytes).str();
}

void write(const fs::path& file, const std::string& bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file) << bytes;
}

/// A variable of the environment, for as long as the test needs it.
class Variable {
public:
  Variable(const char* name, const std::string& value) : name_(name) {
    if (const char* was = std::getenv(name)) was_ = was;
    ::setenv(name, value.c_str(), 1);
  }
  ~Variable() {
    if (was_)
      ::setenv(name_, was_->c_str(), 1);
    else
      ::unsetenv(name_);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

private:
  const char* name_;
  std::optional<std::string> was_;
};

/// An evening that has begun, at a table that runs.
struct Begun {
  Scratch scratch;
  std::unique_ptr<LiveTable> table;

  Begun() {
    PlayCall call;
    call.file = "decks/premiers-pas.json";
    call.seed = 3;
    call.record = scratch.file().string();
    auto sat = sit_down(call, [] {});
    REQUIRE(std::holds_alternative<Seated>(sat));
    Seated& seated = std::get<Seated>(sat);
    table = std::make_unique<LiveTable>(std::move(seated.deck), std::move(seated.record),
                                        read_clocks());
    table->start();
    REQUIRE(lay_order(*table, "desk", GoOn{}, Language::french).empty());
  }
  /// Every file below the documents, by its path there.
  std::map<std::string, std::string> handed_out() const {
    std::map<std::string, std::string> files;
    if (!fs::exists(documents())) return files;
    for (const auto& item : fs::recursive_directory_iterator(documents()))
      if (item.is_regular_file())
        files[fs::relative(item.path(), documents()).string()] = bytes_in(item.path());
    return files;
  }
  fs::path documents() const { return scratch.folder() / "Documents"; }
};

std::string only_name(const std::map<std::string, std::string>& files, const std::string& ending) {
  for (const auto& entry : files)
    if (entry.first.ends_with(ending)) return entry.first;
  return {};
}

} // namespace

TEST_CASE("settings come back as they were kept, and junk is passed over") {
  const Scratch scratch;
  const fs::path file = scratch.folder() / "new" / "blason" / "settings";
  CHECK(read_settings(file) == Settings());
  const Settings kept{"HDMI-1", 1.25, true, true, true, true, "wlp2s0"};
  write_settings(file, kept);
  CHECK(read_settings(file) == kept);
  write(
      file,
      "no sense\n= 3\n# wall-monitor = A\n  wall-monitor =  DP 2 \ndesk-scale = big\nmuted = 1\n");
  CHECK(read_settings(file) == Settings{"DP 2", 0});
}

TEST_CASE("documents are where the desktop keeps them, else at home") {
  const Scratch scratch;
  const Variable home("HOME", scratch.folder().string());
  const Variable config("XDG_CONFIG_HOME", (scratch.folder() / "cfg").string());
  CHECK(documents_folder() == scratch.folder());
  write(scratch.folder() / "cfg" / "user-dirs.dirs",
        "# a comment = here\nXDG_MUSIC_DIR=\"$HOME/M\"\nXDG_DOCUMENTS_DIR=\"$HOME/Écrits\"\n");
  CHECK(documents_folder() == scratch.folder()); // named, but not there
  fs::create_directory(scratch.folder() / "Écrits");
  CHECK(documents_folder() == scratch.folder() / "Écrits");
  CHECK(settings_folder() == scratch.folder() / "cfg" / "blason");
}

TEST_CASE("what the desk exports is named after session and day, and never written over") {
  Begun begun;
  const std::string said = hand_out(*begun.table, "events", {begun.documents()}, Language::french);
  auto files = begun.handed_out();
  REQUIRE(files.size() == 1);
  const std::string name = files.begin()->first;
  CHECK(name.starts_with("Blason/evening 20"));
  CHECK(said.find(name) != std::string::npos);
  CHECK(files.begin()->second.find("\"StepOpened\"") != std::string::npos);

  hand_out(*begun.table, "events", {begun.documents()}, Language::french);
  CHECK(begun.handed_out().size() == 2);
  CHECK(begun.handed_out().at(name) == files.at(name));
}

TEST_CASE("a stick that is plugged in gets a copy, and no disk is chosen among several") {
  Begun begun;
  const Scratch one, other;
  const std::string said =
      hand_out(*begun.table, "results", {begun.documents(), {one.folder()}}, Language::english);
  const std::string name = begun.handed_out().begin()->first;
  CHECK(fs::exists(one.folder() / name));
  CHECK(said.find("Copied to " + (one.folder() / name).string()) != std::string::npos);
  hand_out(*begun.table, "results", {begun.documents(), {one.folder(), other.folder()}},
           Language::english);
  CHECK(fs::is_empty(other.folder()));
  write(other.folder() / "gone", "");
  const std::string lost = hand_out(
      *begun.table, "results", {begun.documents(), {other.folder() / "gone"}}, Language::english);
  CHECK(lost.find("Exported") != std::string::npos);
  CHECK(lost.find("cannot be written") != std::string::npos);
}

TEST_CASE("a stick is a folder on another device than the folder it is shown in") {
  const Scratch scratch;
  const fs::path place = scratch.folder() / "media";
  fs::create_directories(place / "an ordinary folder");
  CHECK(sticks_in({place, scratch.folder() / "none"}).empty());
  // What the kernel tells of itself is another device on every Linux.
  fs::create_directory_symlink("/proc", place / "STICK");
  CHECK(sticks_in({place}) == std::vector<fs::path>{place / "STICK"});
}

TEST_CASE("every format is handed out as blason-session exports it") {
  Begun begun;
  for (const std::string& format : format_slugs())
    CHECK_FALSE(hand_out(*begun.table, format, {begun.documents()}, Language::french).empty());
  const auto files = begun.handed_out();
  CHECK(files.size() == 3 + 2 * table_ids().size());
  CHECK(files.at(only_name(files, "results.json")).starts_with("{"));
  CHECK(files.at(only_name(files, "results.xlsx")).starts_with("PK"));
  CHECK(files.at(only_name(files, "csv-fr/teams.csv")).starts_with("\xEF\xBB\xBF"));
  CHECK_FALSE(files.at(only_name(files, "csv/teams.csv")).starts_with("\xEF\xBB\xBF"));
}

TEST_CASE("an export that cannot be written says why") {
  Begun begun;
  write(begun.documents(), "a file where the folder should be");
  const std::string said =
      hand_out(*begun.table, "results", {begun.documents()}, Language::english);
  CHECK(said.find("Documents") != std::string::npos);
  CHECK(said.find("Exported") == std::string::npos);
}

TEST_CASE("the plug is tested on the record as it lies on the disk") {
  Begun begun;
  const std::string sound = test_the_plug(*begun.table, Language::french);
  CHECK(sound ==
        say(Language::french, "plug.sound", {{"count", begun.table->showing().session->seq}}));
  fs::remove(begun.scratch.file());
  CHECK(test_the_plug(*begun.table, Language::french) == say(Language::french, "plug.lost"));
}

TEST_CASE("a refusal comes back as its sentence") {
  Begun begun;
  CHECK(lay_order(*begun.table, "desk", OpenHint{}, Language::english) ==
        say(Language::english, "refusal.no_round_open"));
}

TEST_CASE("an evening whose folder has gone goes on among the person's sessions, and says where") {
  Begun begun;
  const Scratch other;
  const Variable data("XDG_DATA_HOME", other.folder().string());
  const std::string said = go_on_elsewhere(*begun.table, Language::english);
  const fs::path file = other.folder() / "blason" / "sessions" / "premiers-pas.session";
  CHECK(said.find(file.string()) != std::string::npos);
  CHECK(lay_order(*begun.table, "desk", Turn{Switch::ranks, true}, Language::english).empty());
  CHECK(fs::exists(file));
}
