// The program as an author calls it: exit codes, what goes where, and what it writes.
#include "check.hpp"
#include "new_deck.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <sys/wait.h>

using namespace blason;

namespace {

/// What is written to the standard streams while it lives.
class Heard {
public:
  Heard() : out_(std::cout.rdbuf(said.rdbuf())), err_(std::cerr.rdbuf(complained.rdbuf())) {}
  ~Heard() {
    std::cout.rdbuf(out_);
    std::cerr.rdbuf(err_);
  }
  Heard(const Heard&) = delete;
  Heard& operator=(const Heard&) = delete;

  std::ostringstream said, complained;

private:
  std::streambuf* out_;
  std::streambuf* err_;
};

int exit_code(const std::string& arguments) {
  const int status =
      std::system((std::string(BLASON_DECK) + " " + arguments + " >/dev/null 2>&1").c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string fresh_folder() {
  const auto made = std::filesystem::temp_directory_path() / "blason_deck_program_test";
  std::filesystem::remove_all(made);
  std::filesystem::create_directories(made);
  return made.string();
}

} // namespace

TEST_CASE("exit codes: 0 done, 1 the deck has problems, 2 the call is wrong") {
  CHECK(exit_code("check decks/premiers-pas.json") == 0);
  CHECK(exit_code("check tests/bad_decks/warn-no-why.json") == 0);
  CHECK(exit_code("check tests/bad_decks/ids-twice.json") == 1);
  CHECK(exit_code("check decks/premiers-pas.json tests/bad_decks/ids-twice.json") == 1);
  CHECK(exit_code("check tests/bad_decks/ids-twice.json --json") == 1);
  CHECK(exit_code("check no-such-file.json") == 1);
  CHECK(exit_code("check") == 2);
  CHECK(exit_code("") == 2);
  CHECK(exit_code("chek decks/premiers-pas.json") == 2);
  CHECK(exit_code("check --langage fr decks/premiers-pas.json") == 2);
  CHECK(exit_code("check --language it decks/premiers-pas.json") == 2);
  CHECK(exit_code("new 'Not an id'") == 2);
  CHECK(exit_code("--help") == 0);
  CHECK(exit_code("check --help") == 0);
}

TEST_CASE("problems go to standard error, a summary to standard output") {
  Heard heard;
  CHECK(check({"tests/bad_decks/ids-unknown.json"}, Output::sentences, Language::french) == 1);
  CHECK(heard.complained.str().find(
            "tests/bad_decks/ids-unknown.json:14:56: error D036: /families/0/fief: ") !=
        std::string::npos);
  CHECK(heard.complained.str().find("Vouliez-vous dire") != std::string::npos);
  CHECK(heard.said.str().find("erreurs") != std::string::npos);
  CHECK(heard.said.str().find("D036") == std::string::npos);
}

TEST_CASE("a sound deck is praised in a line") {
  Heard heard;
  CHECK(check({"decks/premiers-pas.json"}, Output::sentences, Language::english) == 0);
  CHECK(heard.complained.str().empty());
  CHECK(heard.said.str() == "decks/premiers-pas.json: First steps: the corner bakery, 4 personas, "
                            "18 verbatims and clues. No problems.\n");
}

TEST_CASE("with --json the problems are a table machines read") {
  Heard heard;
  CHECK(check({"decks/premiers-pas.json", "tests/bad_decks/bytes-latin1.json"}, Output::json,
              Language::english) == 1);
  const auto told = nlohmann::json::parse(heard.said.str());
  REQUIRE(told.size() == 2);
  CHECK(told[0]["playable"] == true);
  CHECK(told[0]["problems"].empty());
  CHECK(told[1]["file"] == "tests/bad_decks/bytes-latin1.json");
  CHECK(told[1]["problems"][0]["code"] == "D003");
  CHECK(told[1]["problems"][0]["line"] == 17);
  CHECK(told[1]["problems"][0]["column"] == 39);
  CHECK(heard.complained.str().empty());
}

TEST_CASE("a problem stays on its line, whatever stands in the deck") {
  const std::string folder = fresh_folder();
  const std::string path = folder + "/strange.json";
  { std::ofstream(path) << R"({"format": 1, "a\nb\u2028c": 1, "theme": "x\ny\u202ez"})"; }
  Heard heard;
  check({path}, Output::sentences, Language::english);
  std::istringstream lines(heard.complained.str());
  for (std::string line; std::getline(lines, line);) CHECK(line.find(path + ":1:") == 0);
}

TEST_CASE("a new deck passes the check in both languages, and never takes another's place") {
  const std::string folder = fresh_folder();
  for (const Language language : {Language::french, Language::english}) {
    const std::string path = folder + "/" + std::string(code(language)) + ".json";
    Heard heard;
    CHECK(write_new_deck("mon-jeu", path, language) == 0);
    const auto read = deckfile::read_file(path);
    CHECK(read.problems.empty());
    CHECK(read.deck.id == DeckId("mon-jeu"));
    CHECK(read.deck.languages == std::vector<std::string>{std::string(code(language))});
    CHECK(write_new_deck("autre", path, language) == 1);
    CHECK(deckfile::read_file(path).deck.id == DeckId("mon-jeu"));
    CHECK(write_new_deck("autre", folder + "/no/such/folder.json", language) == 1);
  }
}
