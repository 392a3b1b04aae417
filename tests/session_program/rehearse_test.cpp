// rehearse, and calls that are wrong.
#include "program.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace program;
using nlohmann::json;

TEST_CASE("Exit code 2: the call is wrong") {
  const std::string rehearse = "rehearse " + std::string(deck) + " ";
  for (const std::string& call : {std::string(""),
                                  std::string("play x"),
                                  std::string("show"),
                                  std::string("export x"),
                                  std::string("export x --as pdf"),
                                  std::string("show x y"),
                                  std::string("show --loud x"),
                                  std::string("list --language it"),
                                  std::string("replay x --to 0"),
                                  std::string("replay x --to z"),
                                  rehearse + "--teams 0",
                                  rehearse + "--teams 13",
                                  rehearse + "--teams two",
                                  rehearse + "--skill 0.9..0.1",
                                  rehearse + "--skill 1.5",
                                  rehearse + "--skill x",
                                  rehearse + "--count 0",
                                  rehearse + "--seed -1",
                                  rehearse + "--script none",
                                  rehearse + "--as csv",
                                  rehearse + "--accidents 2",
                                  rehearse + "--count 2 --as results",
                                  rehearse + "--count 2 --record x.session"}) {
    INFO(call);
    const Printed told = run(call);
    CHECK(told.exit == 2);
    CHECK_FALSE(told.err.empty());
    CHECK(told.out.empty());
  }
  CHECK(run("--help").exit == 0);
  CHECK(run("rehearse --help --language fr").out.find("graine") != std::string::npos);
}

TEST_CASE("A deck that cannot be played prints its problems as blason-deck check does") {
  const Printed told = run("rehearse tests/bad_decks/ids-twice.json --language en");
  CHECK(told.exit == 1);
  CHECK(told.err.find("tests/bad_decks/ids-twice.json:") == 0);
  CHECK(told.err.find(": error D") != told.err.npos);
  CHECK(told.out.empty());
  CHECK(run("rehearse no-such-deck.json").exit == 1);
  CHECK(run("rehearse tests").exit == 1);
}

TEST_CASE("Evenings are told as a table, in both languages") {
  const std::string call = "rehearse decks/cimes-et-rivages.json --count 3 --seed 5 --language ";
  const Printed english = run(call + "en");
  CHECK(english.exit == 0);
  CHECK(english.out.find("Skill") != english.out.npos);
  CHECK(english.out.find("3 evenings played") != english.out.npos);
  CHECK(run(call + "fr").out.find("3 soirées jouées") != std::string::npos);
}

TEST_CASE("Each evening is a file, and the same seed the same evening") {
  const Folder folder;
  const std::string call =
      "rehearse " + std::string(deck) + " --script twins --count 3 --seed 8 --as ";
  REQUIRE(run(call + "results --out " + quoted(folder / "a")).exit == 0);
  REQUIRE(run(call + "results --out " + quoted(folder / "b")).exit == 0);
  for (const char* name : {"results-8.json", "results-9.json", "results-10.json"}) {
    const std::string bytes = bytes_of(folder.path() / "a" / name);
    CHECK(json::parse(bytes)["deck"]["id"] == "hamlet");
    CHECK(bytes == bytes_of(folder.path() / "b" / name));
  }
  CHECK(bytes_of(folder.path() / "a/results-8.json") !=
        bytes_of(folder.path() / "a/results-9.json"));
  REQUIRE(run(call + "events --out " + quoted(folder / "c")).exit == 0);
  CHECK(bytes_of(folder.path() / "c/events-9.jsonl").find("SessionOpened") != std::string::npos);
}

TEST_CASE("What cannot be written or recorded is told") {
  const Folder folder;
  const std::string call = "rehearse " + std::string(deck) + " --script families ";
  CHECK(run(call + "--as results --out /dev/null/x").exit == 1);
  CHECK(run(call + "--as results", "/dev/full").exit == 1);
  CHECK(run(call + "--record " + quoted(folder / "no/such/folder.session")).exit == 1);
  const auto file = recorded(folder);
  const std::string before = bytes_of(file);
  CHECK(run(call + "--record " + quoted(file)).exit == 1);
  CHECK(bytes_of(file) == before);
}

TEST_CASE("An evening is the same recorded or not, however many teams share its clock") {
  const Folder folder;
  for (const char* how : {"--script half-day --teams 12 --seed 4",
                          "--script standard --teams 7 --accidents 0.3 --seed 5"}) {
    INFO(how);
    const std::string call = "rehearse " + std::string(deck) + " --as results " + how;
    const std::string file = quoted(folder / "evening.session");
    const Printed recorded = run(call + " --record " + file);
    CHECK(recorded.exit == 0);
    CHECK(recorded.out == run(call).out);
    std::filesystem::remove(folder.path() / "evening.session");
  }
}
