// list, show, verify, export, replay: what is read out of a session, and what is said of a bad one.
#include "program.hpp"

#include "deckfile/read.hpp"
#include "record/examine.hpp"
#include "wire/entry_json.hpp"
#include "wire/playthrough.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace blason;
using namespace program;
using nlohmann::json;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// The session with one byte of its third event changed: the chain no longer holds there.
void spoil(const std::filesystem::path& file) {
  std::string bytes = bytes_of(file);
  const std::size_t at = bytes.find("CardPlaced");
  REQUIRE(at != bytes.npos);
  bytes[at] = 'X';
  write(file, bytes);
}

} // namespace

TEST_CASE("An evening through table and record comes to what it comes to through the rules alone") {
  const Folder folder;
  const auto file = recorded(folder);
  const Printed alone = run("rehearse " + std::string(deck) +
                            " --script families --teams 2 --seed 4 --language en --as results");
  const Printed kept = run("export " + quoted(file) + " --as results");
  REQUIRE(alone.exit == 0);
  REQUIRE(kept.exit == 0);
  CHECK(kept.out == alone.out);
  CHECK(json::parse(kept.out)["ended"] == true);
}

TEST_CASE("Events are exported a line each, without gaps, and read back") {
  const Folder folder;
  const Printed told = run("export " + quoted(recorded(folder)) + " --as events");
  REQUIRE(told.exit == 0);
  std::int64_t seq = 0;
  for (const std::string& line : lines_of(told.out)) {
    const auto entry = read_entry_line(line);
    REQUIRE(std::holds_alternative<Entry>(entry));
    CHECK(std::get<Entry>(entry).seq == ++seq);
  }
  CHECK(seq > 20);
}

TEST_CASE(
    "A session is listed, shown and verified, for people and for programs, in both languages") {
  const Folder folder;
  const auto file = recorded(folder);
  write(folder / "junk.session", "not a session at all, only some words in a file");
  const Printed list = run("list " + quoted(folder.path()) + " --language en");
  CHECK(list.exit == 0);
  CHECK(list.out.find("evening.session") != list.out.npos);
  CHECK(list.out.find("The hamlet") != list.out.npos);
  CHECK(list.out.find("unreadable") != list.out.npos);
  const auto listed = json::parse(run("list --json " + quoted(folder.path())).out);
  REQUIRE(listed.size() == 2);
  const auto& ended = listed[0]["state"] == "ended" ? listed[0] : listed[1];
  CHECK(ended["deck"]["id"] == "hamlet");
  CHECK(ended["teams"].size() == 2);
  CHECK(run("list " + quoted(folder / "nowhere")).exit == 1);

  const Printed shown = run("show " + quoted(file) + " --language en");
  CHECK(shown.exit == 0);
  CHECK(shown.out.find("Families") != shown.out.npos);
  CHECK(run("show " + quoted(file) + " --language fr").out.find("familles") != std::string::npos);
  CHECK(json::parse(run("show --json " + quoted(file)).out)["state"] == "ended");

  const Printed sound = run("verify " + quoted(file) + " --language fr");
  CHECK(sound.exit == 0);
  CHECK(sound.out.find("Intact") == 0);
  CHECK(json::parse(run("verify --json " + quoted(file)).out)["finding"] == "sound");
}

TEST_CASE("An empty folder of sessions is said to be empty") {
  const Folder folder;
  CHECK(run("list " + quoted(folder.path())).exit == 0);
  CHECK(run("list --json " + quoted(folder.path())).out == "[\n]\n");
}

TEST_CASE("A session is lived through again, whole, in part, and as a playthrough") {
  const Folder folder;
  const auto file = recorded(folder, "--accidents 0.2");
  CHECK(run("replay " + quoted(file)).out == run("show " + quoted(file)).out);
  const auto part = json::parse(run("replay --json --to 5 " + quoted(file)).out);
  CHECK(part["ended"] == false);
  const auto whole = json::parse(run("replay --json " + quoted(file)).out);
  CHECK(whole == json::parse(run("export --as results " + quoted(file)).out));

  const Printed told = run("replay --as-playthrough " + quoted(file));
  REQUIRE(told.exit == 0);
  const auto outcome = play_text(deckfile::read(bytes_of(deck)).deck, told.out);
  REQUIRE(std::holds_alternative<PlayedText>(outcome));
  const auto& again = std::get<PlayedText>(outcome);
  CHECK(again.text == told.out);
  const Examined examined = examine(file);
  REQUIRE(again.entries.size() == examined.entries.size());
  for (std::size_t at = 0; at < again.entries.size(); ++at)
    CHECK(event_body(again.entries[at].event) == event_body(examined.entries[at].event));
  CHECK(run("replay --as-playthrough --to 3 " + quoted(file)).out.size() < told.out.size());
}

TEST_CASE("A damaged session is told of, and read up to its last good event") {
  const Folder folder;
  const auto file = recorded(folder);
  spoil(file);
  const std::string before = bytes_of(file);
  const Printed verified = run("verify " + quoted(file) + " --language en");
  CHECK(verified.exit == 1);
  CHECK(verified.err.find("Damaged") != verified.err.npos);
  CHECK(json::parse(run("verify --json " + quoted(file)).out)["finding"] == "damaged");
  for (const char* call : {"show", "export --as results", "export --as events", "replay"}) {
    INFO(call);
    const Printed told = run(std::string(call) + " " + quoted(file));
    CHECK(told.exit == 1);
    CHECK(lines_of(told.err).size() == 1);
    CHECK_FALSE(told.out.empty());
  }
  CHECK(bytes_of(file) == before);
}

TEST_CASE("What is no session is refused in one line, whatever it holds") {
  const Folder folder;
  write(folder / "empty.session", "");
  write(folder / "words.session", std::string(5000, 'x'));
  write(folder / "cut.session", bytes_of(recorded(folder)).substr(0, 5000));
  std::filesystem::create_directory(folder / "folder.session");
  for (const char* name :
       {"empty.session", "words.session", "cut.session", "folder.session", "none.session"})
    for (const char* call :
         {"show", "verify", "export --as events", "replay --as-playthrough", "replay --to 3"}) {
      INFO(call << " " << name);
      const Printed told = run(std::string(call) + " " + quoted(folder / name));
      CHECK(told.exit == 1);
      CHECK(lines_of(told.err).size() == 1);
      CHECK(told.out.empty());
    }
  CHECK(run("show " + std::string(deck)).exit == 1);
}
