// Sheets and posters everybody may read, and what the files say of themselves.
#include "printed.hpp"

#include "deck/find.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <utility>

using namespace blason;
using namespace printed;

namespace {

/// The text of a paper in one line, so that a sentence is found where it was broken.
std::string flat_text(const Pdf& pdf) {
  std::string text = told_by("pdftotext FILE -", pdf), flat;
  for (const char c : text) {
    const char letter = c == '\n' || c == '\f' ? ' ' : c;
    if (letter != ' ' || flat.empty() || flat.back() != ' ') flat += letter;
  }
  return flat;
}

bool tells(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a persona's sheet is one page, whatever the deck we ship, and gives nothing away") {
  for (const char* file :
       {"decks/cimes-et-rivages.json", "decks/premiers-pas.json", "decks/banque-horizon.json"})
    for (const PaperSize paper : {a4, us_letter}) {
      const Deck deck = deck_of(file);
      const Pdf open = print(evening_of(deck, {}), PrintWish{.what = "sheets", .paper = paper});
      INFO(file << ", " << paper.width);
      CHECK(open.unfit.empty());
      CHECK(open.pages == static_cast<int>(deck.personas.size()));
      const std::string text = flat_text(open);
      CHECK(tells(text, "Personnage composé. Aucune personne réelle."));
      for (const Family& family : deck.families) CHECK_FALSE(tells(text, family.name.in("fr")));
      for (const Verbatim& verbatim : deck.verbatims)
        CHECK_FALSE(tells(text, verbatim.text.in("fr").substr(0, 24)));
      for (const Persona& persona : deck.personas)
        if (!persona.why.empty()) CHECK_FALSE(tells(text, persona.why.in("fr").substr(0, 24)));
    }
}

TEST_CASE("sheets lie by number, not family by family") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const std::vector<PersonaSheet> sheets = persona_sheets(evening_of(deck, {}), false);
  for (std::size_t i = 0; i < sheets.size(); ++i)
    CHECK(sheets[i].who.number == "Persona " + std::to_string(i + 1));
}

TEST_CASE("a revealed sheet tells family, verbatims and why") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const Pdf told =
      print(evening_of(deck, {.language = "en"}), PrintWish{.what = "sheets", .revealed = true});
  CHECK(told.unfit.empty());
  std::set<std::string> wanted;
  for (const Family& family : deck.families) wanted.merge(words_in(family.name.in("en")));
  for (const Persona& persona : deck.personas) wanted.merge(words_in(persona.why.in("en")));
  CHECK(missing(wanted, told) == std::vector<std::string>{});
}

TEST_CASE("a poster tells criteria and fiefs only when all is told") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const PaperEvening evening = evening_of(deck, {});
  const Pdf open = print(evening, "posters"),
            told = print(evening, PrintWish{.what = "posters", .revealed = true});
  CHECK(open.pages == static_cast<int>(deck.families.size() + deck.fiefs.size()));
  CHECK(told.pages == open.pages);
  const std::string says_little = flat_text(open), says_all = flat_text(told);
  std::size_t fiefs_named = 0, families_named = 0;
  std::set<std::string> wanted;
  for (const Family& family : deck.families) {
    CHECK(tells(says_little, family.name.in("fr")));
    CHECK(tells(says_all, family.name.in("fr")));
    for (const Text& criterion : family.segment.criteria) {
      CHECK_FALSE(tells(says_little, criterion.in("fr")));
      wanted.merge(words_in(criterion.in("en")));
    }
    const std::string name = family.name.in("fr");
    for (std::size_t at = says_little.find(name); at != std::string::npos;
         at = says_little.find(name, at + 1))
      ++families_named;
  }
  for (const Fief& fief : deck.fiefs) {
    const std::string name = fief.name.in("fr");
    for (std::size_t at = says_little.find(name); at != std::string::npos;
         at = says_little.find(name, at + 1))
      ++fiefs_named;
  }
  const Pdf english =
      print(evening_of(deck, {.language = "en"}), PrintWish{.what = "posters", .revealed = true});
  CHECK(missing(wanted, english) == std::vector<std::string>{});
  // Each once: on its own poster, and on nobody else's.
  CHECK(families_named == deck.families.size());
  CHECK(fiefs_named == deck.fiefs.size());
}

TEST_CASE("the files say their title and language, and their outline leads to every pile") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const PaperEvening evening = evening_of(deck, {});
  for (const CardSize size : {CardSize::tarot, CardSize::poker}) {
    const Pdf pdf = print(evening, PrintWish{.what = "cards", .cards = {.size = size}});
    const std::string json = told_by("qpdf --json --json-key=outlines FILE", pdf);
    for (const char* pile : {"personas", "familles", "verbatims", "indices"})
      CHECK(tells(json, "\"title\": \"" + std::string(pile) + "\""));
    CHECK(tells(json, "\"destpageposfrom1\": 1"));
    const std::string catalogue = told_by("qpdf --json --json-key=qpdf FILE", pdf);
    CHECK(tells(catalogue, "\"/Lang\": \"u:fr\""));
    CHECK(tells(catalogue, "\"/PrintScaling\": \"/None\""));
    CHECK(tells(catalogue, "\"/Duplex\": \"/DuplexFlipLongEdge\""));
  }
  CHECK(tells(told_by("qpdf --json --json-key=outlines FILE", print(evening, "sheets")),
              deck.personas.back().name.in("fr")));
}

TEST_CASE("the crosses of a calibration sheet lie on the zeros, and move with the offset alone") {
  const Deck deck = deck_of("decks/premiers-pas.json");
  const PaperEvening evening = evening_of(deck, {});
  for (const CardSize size : {CardSize::tarot, CardSize::poker}) {
    const auto pages = [&, with = size](Point offset) {
      const Pdf pdf = print(evening, PrintWish{.what = "calibration",
                                               .cards = {.size = with, .backs_offset = offset}});
      CHECK(pdf.unfit.empty());
      CHECK(pdf.pages == 2);
      return std::pair(Scan(pdf, 1), Scan(pdf, 2));
    };
    const auto [front, back] = pages({});
    const auto [same_front, moved] = pages({2, 1});
    CHECK(front == same_front);
    CHECK_FALSE(back == moved);
    const PaperSize sheet = size == CardSize::poker ? PaperSize{297, 210} : a4;
    const Point middle{sheet.width / 2, sheet.height / 2};
    const auto dark = [&](const Scan& side, double right, double down) {
      return side.grey({middle.x + right, middle.y + down}) < 0.6;
    };
    // The upper arm of the cross in the middle, before and behind.
    CHECK(dark(front, 0, -6.5));
    CHECK(dark(back, 0, -6.5));
    CHECK_FALSE(dark(moved, 0, -6.5));
    CHECK(dark(moved, 2, 1 - 6.5));
  }
}
