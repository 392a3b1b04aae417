// What comes out of the printer: sound files, embedded fonts, true sizes, text one can select, and
// no word left out.
#include "printed.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BLASON_LEAKS_ARE_TOLD
#endif
#endif
#ifdef BLASON_LEAKS_ARE_TOLD
#include <sanitizer/lsan_interface.h>
#endif

using namespace blason;
using namespace printed;

namespace {

constexpr const char* kinds[] = {"cards",      "sheets", "posters",    "answer-sheets",
                                 "answer-key", "crib",   "calibration"};
constexpr const char* shipped[] = {"decks/cimes-et-rivages.json", "decks/premiers-pas.json",
                                   "decks/banque-horizon.json"};

/// Prints a deck in Japanese. Cairo 1.16 never frees a list (768 bytes) of each font it embeds
/// whose glyphs are numbered by CID, as Noto CJK's are: the leak sanitizer looks away here, nowhere
/// else.
Pdf print_japanese(const PaperEvening& evening, const char* what) {
#ifdef BLASON_LEAKS_ARE_TOLD
  const __lsan::ScopedDisabler away;
#endif
  return print(evening, what);
}

/// The lines of pdffonts below its heading.
std::vector<std::string> font_lines(const Pdf& pdf) {
  std::vector<std::string> lines;
  std::string line;
  for (const char c : told_by("pdffonts FILE", pdf)) {
    if (c != '\n') {
      line += c;
      continue;
    }
    lines.push_back(std::move(line));
    line.clear();
  }
  REQUIRE(lines.size() > 2);
  lines.erase(lines.begin(), lines.begin() + 2);
  return lines;
}

std::string field(const std::string& told, const std::string& name) {
  const std::size_t at = told.find(name);
  REQUIRE(at != std::string::npos);
  const std::size_t from = told.find_first_not_of(' ', at + name.size());
  return told.substr(from, told.find('\n', from) - from);
}

/// Every word lies on the sheet, 5 mm from its edge at least.
void check_inside(const Pdf& pdf, PaperSize size) {
  const std::string told = told_by("pdftotext -bbox FILE -", pdf);
  const double edge = 5;
  const auto millimetres = [&](const std::string& name, std::size_t word) {
    const std::size_t at = told.find(name + "=\"", word) + name.size() + 2;
    return std::stod(told.substr(at, 12)) * 25.4 / 72;
  };
  std::size_t words = 0;
  for (std::size_t at = told.find("<word"); at != told.npos; at = told.find("<word", at + 1)) {
    ++words;
    const bool inside = millimetres("xMin", at) > edge && millimetres("yMin", at) > edge &&
                        millimetres("xMax", at) < size.width - edge &&
                        millimetres("yMax", at) < size.height - edge;
    if (inside) continue;
    INFO(told.substr(at, 120));
    CHECK(inside);
  }
  CHECK(words > 20);
}

void check_sound(const Pdf& pdf, PaperSize size) {
  told_by("qpdf --check FILE", pdf);
  check_inside(pdf, size);
  // The columns before the object's number: embedded, subset, unicode.
  for (const std::string& line : font_lines(pdf)) {
    INFO(line);
    CHECK(line.find(" yes yes yes ") != std::string::npos);
  }
  const std::string info = told_by("pdfinfo FILE", pdf);
  CHECK(field(info, "Pages:") == std::to_string(pdf.pages));
  const std::string box = field(info, "Page size:");
  CHECK(std::abs(std::stod(box) * 25.4 / 72 - size.width) < 0.1);
  CHECK(std::abs(std::stod(box.substr(box.find('x') + 1)) * 25.4 / 72 - size.height) < 0.1);
}

} // namespace

TEST_CASE("every paper of the decks we ship is a sound PDF with its fonts inside") {
  for (const char* file : shipped) {
    const Deck deck = deck_of(file);
    const PaperEvening evening = evening_of(deck, {});
    for (const char* what : kinds) {
      INFO(file << ", " << what);
      check_sound(print(evening, what), a4);
    }
    check_sound(print(evening, "cards", us_letter), us_letter);
    for (const PaperSize paper : {a4, us_letter})
      for (const CardLayout layout : {CardLayout::sheet, CardLayout::fold}) {
        const CardFormat small{.size = CardSize::poker, .layout = layout};
        const Pdf pdf = print(evening, PrintWish{.what = "cards", .paper = paper, .cards = small});
        CHECK(pdf.unfit.empty());
        check_sound(pdf, {paper.height, paper.width}); // turned
      }
  }
}

TEST_CASE("no word is left out on the papers of the decks we ship, in both languages, on both "
          "sizes") {
  for (const char* file : shipped) {
    const Deck deck = deck_of(file);
    for (const char* language : {"fr", "en"}) {
      const PaperEvening evening = evening_of(deck, {.script = "half-day", .language = language});
      for (const char* what : kinds)
        for (const PaperSize size : {a4, us_letter}) {
          const Pdf pdf = print(evening, what, size);
          INFO(file << ", " << language << ", " << what << ", " << size.width << ": "
                    << (pdf.unfit.empty() ? "" : pdf.unfit.front().words));
          CHECK(pdf.unfit.empty());
        }
    }
  }
}

TEST_CASE("no word is left out of decks in other scripts, bare ones and full ones") {
  for (const auto& entry : std::filesystem::directory_iterator("tests/valid_decks")) {
    if (entry.path().extension() != ".json") continue;
    const Deck deck = deck_of(entry.path().string());
    const PaperEvening evening = evening_of(deck, {.teams = 2});
    const std::string name = entry.path().filename().string();
    if (name != "japanese.json") {
      const PrintWish small{.what = "cards", .cards = {.size = CardSize::poker}};
      CHECK(print(evening, small).unfit.empty());
    }
    for (const char* what : kinds) {
      const Pdf pdf =
          name == "japanese.json" ? print_japanese(evening, what) : print(evening, what);
      INFO(entry.path() << ", " << what << ": "
                        << (pdf.unfit.empty() ? "" : pdf.unfit.front().words));
      CHECK(pdf.unfit.empty());
      // Cairo 1.16 names the picture of an emoji once for each time it stands on a page, always
      // with the same value: readers do not mind, qpdf says so and exits 3.
      const Answer answer = ask("qpdf --check FILE", pdf);
      const bool twice = answer.said.find("duplicated key") != answer.said.npos;
      CHECK(answer.exit == (name == "emoji.json" && twice ? 3 : 0));
    }
  }
}

TEST_CASE("names, codes, criteria, verbatims and reasons can be selected as text") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const PaperEvening evening = evening_of(deck, {.language = "en"});
  std::set<std::string> on_cards, in_key;
  const auto add = [](std::set<std::string>& words, const std::string& text) {
    words.merge(words_in(text));
  };
  for (const Persona& one : deck.personas) {
    add(on_cards, one.name.in("en") + " " + one.tagline.in("en"));
    add(on_cards, evening.codes.personas.at(one.id.value));
    add(in_key, one.name.in("en") + " " + one.why.in("en"));
  }
  for (const Family& one : deck.families)
    for (const Text& criterion : one.segment.criteria) add(on_cards, criterion.in("en"));
  for (const Verbatim& one : deck.verbatims) {
    add(on_cards, one.text.in("en") + " " + evening.codes.words.at(one.id.value));
    add(in_key, one.why.in("en") + " " + evening.codes.words.at(one.id.value));
  }
  for (const Contrast& one : deck.contrasts)
    add(in_key, one.same.in("en") + " " + one.differs.in("en") + " " + one.ask.in("en") + " " +
                    one.never.in("en"));
  CHECK(missing(on_cards, print(evening, "cards")) == std::vector<std::string>{});
  CHECK(missing(in_key, print(evening, "answer-key")) == std::vector<std::string>{});
}

TEST_CASE("cards lie four or eight on a sheet, each followed by a page of backs") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  for (const auto& [size, places] : {std::pair{CardSize::tarot, 4}, {CardSize::poker, 8}}) {
    const auto sheets = [&, at = places](std::size_t cards) {
      return (static_cast<int>(cards) + at - 1) / at;
    };
    const int fronts = sheets(deck.personas.size()) + sheets(deck.families.size()) +
                       sheets(deck.fiefs.size()) + sheets(deck.verbatims.size()) +
                       sheets(deck.clues.size());
    const auto pages = [&, with = size](Duplex duplex) {
      return print(evening_of(deck, {}),
                   PrintWish{.what = "cards", .cards = {.size = with, .duplex = duplex}})
          .pages;
    };
    CHECK(pages(Duplex::long_edge) == 2 * fronts);
    CHECK(pages(Duplex::short_edge) == 2 * fronts);
    CHECK(pages(Duplex::none) == fronts);
  }
}
