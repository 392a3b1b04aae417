// Every broken deck of tests/bad_decks against what is told about it. To accept a change: run, from
// the root, blason-deck check --language en on the deck, and put its lines into the .problems.txt
// without the folder's name.
#include "check.hpp"
#include "deckfile/codes.hpp"
#include "deckfile/sentence.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

using namespace blason;

namespace {

const std::string folder = "tests/bad_decks";

std::string told_about(const std::string& path, Language language) {
  std::string lines;
  const std::string file = std::filesystem::path(path).filename().string();
  for (const deckfile::Problem& problem : deckfile::read_file(path).problems)
    lines += line(language, file, problem) + "\n";
  return lines;
}

} // namespace

TEST_CASE("every broken deck tells all its problems, each at its place") {
  const std::vector<std::string> decks = files_in(folder, ".json");
  CHECK(decks.size() >= 60);
  for (const std::string& path : decks) {
    INFO(path);
    const std::string golden = path.substr(0, path.size() - 5) + ".problems.txt";
    CHECK(told_about(path, Language::english) == bytes_of(golden));
  }
}

TEST_CASE("the broken decks meet every code but those of files too strange to keep") {
  using deckfile::Code;
  std::set<std::string> missing;
  for (const Code code : deckfile::all_codes()) missing.insert(name(code));
  for (const std::string& path : files_in(folder, ".json"))
    for (const deckfile::Problem& problem : deckfile::read_file(path).problems)
      missing.erase(problem.code);
  std::set<std::string> elsewhere{name(Code::cannot_read), name(Code::too_large),
                                  name(Code::too_many_problems)};
  // tests/pictures looks beside decks.
  for (const Code code :
       {Code::picture_not_there, Code::picture_outside, Code::picture_too_large,
        Code::picture_unknown_kind, Code::picture_too_many_pixels, Code::picture_broken,
        Code::picture_too_costly, Code::picture_not_looked_at})
    elsewhere.insert(name(code));
  CHECK(missing == elsewhere);
}

TEST_CASE("a problem's sentence leaves no place unfilled in either language") {
  for (const std::string& path : files_in(folder, ".json"))
    for (const Language language : {Language::french, Language::english}) {
      for (const deckfile::Problem& problem : deckfile::read_file(path).problems) {
        const std::string said = sentence(language, problem);
        INFO(path << ": " << said);
        CHECK(said.find("deck.") == std::string::npos);
        for (const char* place :
             {"{found}", "{id}", "{key}", "{line}", "{limit}", "{count}", "{list}", "{low}",
              "{wanted}", "{opener}", "{language}", "{kind}", "{suggestion}"})
          CHECK(said.find(place) == std::string::npos);
      }
    }
}

TEST_CASE("no deck tells a thing twice, and places come in order") {
  for (const std::string& path : files_in(folder, ".json")) {
    INFO(path);
    const auto problems = deckfile::read_file(path).problems;
    for (std::size_t i = 1; i < problems.size(); ++i) {
      CHECK_FALSE(problems[i] == problems[i - 1]);
      CHECK(std::pair(problems[i - 1].line, problems[i - 1].column) <=
            std::pair(problems[i].line, problems[i].column));
    }
  }
}
