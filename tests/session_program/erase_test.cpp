// erase: no byte of what was erased remains.
#include "program.hpp"
#include "record/record.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <unistd.h>

using namespace blason;
using namespace program;
using nlohmann::json;

TEST_CASE("Names and typed texts go, points stay, and the chain holds again") {
  const Folder folder;
  const auto file = naughty(folder);
  const std::vector<std::string> typed{"Zebra-4711", "Quagga-0815", "Okapi-1234",
                                       "Gnu-5678",   "HYPERLINK",   "calc"};
  for (const std::string& words : typed) {
    INFO(words);
    CHECK(files_with(folder.path(), words).size() == 1);
  }
  const auto before = json::parse(run("export --as results " + quoted(file)).out);
  const Printed told = run("erase --names " + quoted(file) + " --language en");
  INFO(told.err);
  REQUIRE(told.exit == 0);
  for (const std::string& words : typed) {
    INFO(words);
    CHECK(files_with(folder.path(), words).empty());
  }
  CHECK(run("verify " + quoted(file)).exit == 0);
  const auto after = json::parse(run("export --as results " + quoted(file)).out);
  for (std::size_t team = 0; team < before["teams"].size(); ++team) {
    CHECK(after["teams"][team]["points"] == before["teams"][team]["points"]);
    CHECK(after["teams"][team]["name"] != before["teams"][team]["name"]);
  }
  const std::string events = run("export --as events " + quoted(file)).out;
  CHECK(events.find("\"type\":\"Anonymised\"") != events.npos);
  CHECK(run("replay --as-playthrough " + quoted(file)).exit == 0);
}

TEST_CASE("An erased session leaves nothing behind") {
  const Folder folder;
  const auto file = naughty(folder);
  CHECK(run("erase " + quoted(file)).exit == 0);
  CHECK(std::filesystem::is_empty(folder.path()));
  CHECK(run("erase " + quoted(file)).exit == 1);
}

TEST_CASE("At a terminal an evening goes only when the person says yes") {
  const Folder folder;
  const auto file = naughty(folder);
  const auto answered = [&](const std::string& answer) {
    // `script` gives the program a terminal, and types the answer.
    const std::string command = "printf '" + answer +
                                "\\n' | script -qec \"" BLASON_SESSION " erase --language en " +
                                quoted(file) + "\" /dev/null > /dev/null";
    return std::system(command.c_str());
  };
  CHECK(answered("no") != 0);
  CHECK(answered("") != 0);
  CHECK(std::filesystem::exists(file));
  CHECK(answered("yes") == 0);
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("What is no session is not erased by a slip of the hand") {
  const Folder folder;
  write(folder / "letter.txt", "Dear Okapi");
  CHECK(run("erase " + quoted(folder / "letter.txt")).exit == 1);
  CHECK(run("erase --names " + quoted(folder / "letter.txt")).exit == 1);
  CHECK(run("erase " + quoted(folder.path())).exit == 1);
  CHECK(bytes_of(folder / "letter.txt") == "Dear Okapi");
}

TEST_CASE("A session somebody plays in is not erased, and who holds it is said") {
  const Folder folder;
  const auto file = recorded(folder);
  const std::string before = bytes_of(file);
  const Opened held = Record::open(file);
  REQUIRE(held.record);
  for (const char* how : {"erase ", "erase --names "}) {
    const Printed told = run(how + quoted(file) + " --language en");
    CHECK(told.exit == 1);
    CHECK(told.err.find("process " + std::to_string(::getpid())) != told.err.npos);
  }
  CHECK(bytes_of(file) == before);
}
