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
  return print(evening, PrintWish{.what = what, .paper = size});
}

Pdf print(const PaperEvening& evening, const PrintWish& wish, const Palette& palette) {
  Paper paper(sheet_of(wish), fonts(), "test", palette);
  paper.say_of_itself(facts_of(evening, wish));
  paint_wanted(paper, evening, wish);
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

Scan::Scan(const Pdf& pdf, int page) {
  const std::string number = std::to_string(page);
  const std::string told =
      told_by("pdftoppm -gray -r 254 -f " + number + " -l " + number + " FILE", pdf);
  std::istringstream header(told);
  std::string magic;
  std::size_t white = 0;
  header >> magic >> width_ >> height_ >> white;
  REQUIRE(magic == "P5");
  REQUIRE(told.size() > width_ * height_);
  pixels_ = told.substr(told.size() - width_ * height_);
}

double Scan::grey(Point millimetres) const {
  const auto x = static_cast<std::size_t>(millimetres.x * 10),
             y = static_cast<std::size_t>(millimetres.y * 10);
  return static_cast<unsigned char>(pixels_.at(y * width_ + x)) / 255.0;
}

double Scan::ink() const {
  double sum = 0;
  for (const char pixel : pixels_) sum += 1 - static_cast<unsigned char>(pixel) / 255.0;
  return sum / static_cast<double>(pixels_.size());
}

} // namespace printed
