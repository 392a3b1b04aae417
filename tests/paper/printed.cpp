#include "printed.hpp"

#include "deckfile/read.hpp"
#include "session/scripts.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>

namespace printed {

using namespace blason;

Fonts& fonts() {
  static Fonts shared;
  return shared;
}

Deck deck_of(const std::string& file) {
  deckfile::ReadDeck read = deckfile::read_file(file);
  INFO(file);
  REQUIRE(read.playable());
  return std::move(read.deck);
}

PaperEvening evening_of(const Deck& deck, const Wish& wish) {
  const Language language = parse_language(wish.language).value();
  std::vector<Team> teams;
  for (int i = 0; i < wish.teams; ++i) {
    Team team;
    team.id = TeamId{"t" + std::to_string(i + 1)};
    team.name = banner_name(language, i);
    team.banner = i;
    teams.push_back(std::move(team));
  }
  for (const Script& script : scripts_for(deck))
    if (script.id.value == wish.script)
      return {deck,
              language,
              script,
              wish.seed,
              teams,
              codes_of(deck),
              rounds_of(deck, script, wish.seed, teams)};
  throw std::runtime_error("no script " + wish.script);
}

Pdf print(const PaperEvening& evening, const std::string& what, PaperSize size) {
  Paper paper(size, fonts(), "test");
  paint_wanted(paper, evening, what);
  Pdf pdf;
  pdf.unfit = paper.unfit();
  pdf.pages = paper.pages();
  pdf.bytes = paper.finish();
  return pdf;
}

Answer ask(const std::string& command, const Pdf& pdf) {
  const std::filesystem::path file = std::filesystem::path(BLASON_TEST_OUTPUT) / "printed.pdf";
  std::ofstream(file, std::ios::binary) << pdf.bytes;
  std::string call = command;
  call.replace(call.find("FILE"), 4, "'" + file.string() + "'");
  std::FILE* pipe = ::popen((call + " 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string said;
  std::array<char, 4096> chunk{};
  while (const std::size_t got = std::fread(chunk.data(), 1, chunk.size(), pipe))
    said.append(chunk.data(), got);
  const int status = ::pclose(pipe);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, said};
}

std::string told_by(const std::string& command, const Pdf& pdf) {
  const Answer answer = ask(command, pdf);
  INFO(command << "\n" << answer.said.substr(0, 1000));
  REQUIRE(answer.exit == 0);
  return answer.said;
}

std::set<std::string> words_in(const std::string& text) {
  std::istringstream stream(text);
  std::set<std::string> words;
  // A line may break after a hyphen inside a word.
  for (std::string piece; stream >> piece;)
    for (std::size_t from = 0, hyphen = 0; hyphen != piece.npos; from = hyphen + 1) {
      hyphen = piece.find('-', from);
      words.insert(piece.substr(from, hyphen == piece.npos ? hyphen : hyphen - from));
    }
  words.erase("");
  return words;
}

std::vector<std::string> missing(const std::set<std::string>& wanted, const Pdf& pdf) {
  const std::set<std::string> there = words_in(told_by("pdftotext -layout FILE -", pdf));
  std::vector<std::string> none;
  for (const std::string& word : wanted)
    if (!there.contains(word)) none.push_back(word);
  return none;
}

} // namespace printed
