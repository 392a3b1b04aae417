#include "program.hpp"

#include "deckfile/read.hpp"
#include "record/record.hpp"
#include "session/session.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/wait.h>

namespace program {

namespace fs = std::filesystem;
using namespace blason;

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

Printed run(const std::string& arguments, const std::string& out) {
  const Folder folder;
  const std::string said = out.empty() ? quoted(folder / "out") : out;
  const std::string command = std::string(BLASON_SESSION) + " " + arguments + " > " + said +
                              " 2> " + quoted(folder / "err") + " < /dev/null";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytes_of(folder / "out"),
          bytes_of(folder / "err")};
}

Folder::Folder() {
  std::string name = (fs::temp_directory_path() / "blason-program-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
  path_ = name;
}
Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string bytes_of(const fs::path& path) {
  std::ostringstream bytes;
  std::ifstream file(path, std::ios::binary);
  bytes << file.rdbuf();
  return std::move(bytes).str();
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

std::vector<std::string> files_with(const fs::path& folder, const std::string& ascii) {
  std::string wide;
  for (const char c : ascii) wide += std::string{c, '\0'};
  std::vector<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string bytes = bytes_of(entry.path());
    if (bytes.find(ascii) != bytes.npos || bytes.find(wide) != bytes.npos)
      found.push_back(entry.path().filename().string());
  }
  return found;
}

fs::path recorded(const Folder& folder, const std::string& options) {
  const fs::path file = folder / "evening.session";
  const Printed told = run("rehearse " + std::string(deck) +
                           " --script families --teams 2 --seed 4 --language en --record " +
                           quoted(file) + " " + options);
  INFO(told.err);
  REQUIRE(told.exit == 0);
  return file;
}

namespace {

/// Entries as a table would write them.
struct Desk {
  const Deck& deck;
  Session session;
  std::vector<Entry> entries;

  void live(std::vector<Event> events) {
    int ordinal = 0;
    const std::string id = std::to_string(entries.size());
    for (Event& event : events) {
      Entry entry;
      entry.seq = session.seq + 1;
      entry.at = 1760000000000 + entry.seq * 1000;
      entry.t = entry.seq * 1000;
      entry.command = {"desk", id, ordinal++};
      entry.event = std::move(event);
      session = after(std::move(session), entry);
      entries.push_back(std::move(entry));
    }
  }
  void order(const Intent& intent) {
    Ruling ruling = rule_on(deck, session, intent, session.now);
    REQUIRE_FALSE(ruling.refused());
    live(std::move(ruling).take());
  }
};

} // namespace

fs::path naughty(const Folder& folder) {
  const std::string bytes = bytes_of(deck);
  const Deck read = deckfile::read(bytes).deck;
  Opening opening;
  opening.session = "naughty";
  opening.hash = sha256_hex(bytes);
  opening.language = "en";
  opening.seed = 1;
  opening.script = read.scripts.front();
  opening.teams = {Team{TeamId("t1"), "=HYPERLINK(\"http://x\")", 0, 0, false, {}},
                   Team{TeamId("t2"), "Zebra-4711", 1, 0, false, {}}};
  Desk desk{read, {}, {}};
  desk.live({blason::opening(read, opening)});
  desk.order(Adjust{TeamId("t1"), 3, "+1+cmd|' /C calc'!A0"});
  desk.order(Adjust{TeamId("t2"), -2, "@SUM(Quagga-0815)"});
  desk.order(RenameTeam{TeamId("t1"), "-Okapi-1234;=1"});
  desk.order(Note{"Gnu-5678 said so"});
  const fs::path file = folder / "naughty.session";
  Record::create(file, bytes, desk.entries);
  return file;
}

} // namespace program
