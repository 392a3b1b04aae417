// Where cards and their backs come to lie.
#include "printed.hpp"

#include "face/card_parts.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace blason;
using namespace printed;

namespace {

struct Way {
  CardSize size;
  CardLayout layout;
  std::size_t places;
};
constexpr Way ways[] = {{CardSize::tarot, CardLayout::sheet, 4},
                        {CardSize::poker, CardLayout::sheet, 8},
                        {CardSize::tarot, CardLayout::fold, 2},
                        {CardSize::poker, CardLayout::fold, 4}};

/// A word on a page and its middle, in millimetres from the upper left corner.
struct Found {
  int page;
  std::string word;
  Point middle;
};

double attribute(const std::string& told, const std::string& name, std::size_t from) {
  const std::size_t at = told.find(name + "=\"", from) + name.size() + 2;
  return std::stod(told.substr(at, 12)) * 25.4 / 72;
}

std::vector<Found> words_of_pages(const Pdf& pdf) {
  const std::string told = told_by("pdftotext -bbox FILE -", pdf);
  std::vector<Found> all;
  int page = 0;
  for (std::size_t at = told.find('<'); at != told.npos; at = told.find('<', at + 1)) {
    if (told.compare(at, 6, "<page ") == 0) ++page;
    if (told.compare(at, 6, "<word ") != 0) continue;
    const std::size_t from = told.find('>', at) + 1;
    all.push_back({page,
                   told.substr(from, told.find('<', from) - from),
                   {(attribute(told, "xMin", at) + attribute(told, "xMax", at)) / 2,
                    (attribute(told, "yMin", at) + attribute(told, "yMax", at)) / 2}});
  }
  return all;
}

std::vector<Point> backs_on(const std::vector<Found>& words, int page) {
  std::vector<Point> found;
  for (const Found& each : words)
    if (each.page == page && each.word == "BLASON") found.push_back(each.middle);
  return found;
}

bool near(double a, double b, double slack = 0.1) { return std::abs(a - b) < slack; }

PrintWish cards(CardFormat format, PaperSize paper = a4) {
  return {.what = "cards", .paper = paper, .cards = format};
}

} // namespace

TEST_CASE("every place lies on the paper with its bleed and room for marks, on both papers") {
  for (const PaperSize paper : {a4, us_letter})
    for (const Way& way : ways) {
      const Imposition at = impose(paper, {.size = way.size, .layout = way.layout});
      INFO(paper.width << ", " << way.places);
      REQUIRE(at.places() == way.places);
      CHECK(at.trim == trim_of(way.size));
      CHECK(at.bleed >= 2);
      const Rect sheet{0, 0, at.paper.width, at.paper.height};
      CHECK(sheet.inset(5.5).holds(at.block));
      for (std::size_t place = 0; place < at.places(); ++place) {
        CHECK(at.block.holds(at.front(place).inset(-at.bleed), 1e-9));
        for (std::size_t other = 0; other < place; ++other) {
          const Rect a = at.front(place).inset(-at.bleed), b = at.front(other).inset(-at.bleed);
          const bool apart = a.x >= b.right() - 1e-9 || a.y >= b.bottom() - 1e-9 ||
                             b.x >= a.right() - 1e-9 || b.y >= a.bottom() - 1e-9;
          CHECK(apart);
        }
      }
    }
  CHECK(impose(a4, {.size = CardSize::poker}).bleed == 3);
  CHECK(impose(us_letter, {.size = CardSize::poker}).bleed == 2);
}

TEST_CASE("a back lies under its front when the paper is turned over the edge that was said") {
  for (const CardSize size : {CardSize::tarot, CardSize::poker})
    for (const Duplex duplex : {Duplex::long_edge, Duplex::short_edge}) {
      const Imposition at = impose(a4, {.size = size, .duplex = duplex});
      // Turning over the long edge of a portrait sheet changes left and right; of a landscape one
      // above and below.
      const bool portrait = at.paper.height > at.paper.width;
      const bool sideways = portrait == (duplex == Duplex::long_edge);
      CHECK(at.over_the_top() == !sideways);
      for (std::size_t place = 0; place < at.places(); ++place) {
        const Rect front = at.front(place), back = at.back(place);
        const double x = sideways ? at.paper.width - front.right() : front.x;
        const double y = sideways ? front.y : at.paper.height - front.bottom();
        CHECK(near(back.x, x, 1e-9));
        CHECK(near(back.y, y, 1e-9));
      }
    }
}

TEST_CASE("behind each page of fronts lie its backs, as many as cards and mirrored") {
  const Deck deck = deck_of("decks/premiers-pas.json");
  const PaperEvening evening = evening_of(deck, {});
  const auto cards_in_all =
      static_cast<int>(deck.personas.size() + deck.families.size() + deck.fiefs.size() +
                       deck.verbatims.size() + deck.clues.size());
  for (const CardSize size : {CardSize::tarot, CardSize::poker})
    for (const Duplex duplex : {Duplex::long_edge, Duplex::short_edge}) {
      const Imposition at = impose(a4, {.size = size, .duplex = duplex});
      const Pdf pdf = print(evening, cards({.size = size, .duplex = duplex}));
      CHECK(pdf.unfit.empty());
      CHECK(pdf.pages % 2 == 0);
      const std::vector<Found> words = words_of_pages(pdf);
      int backs = 0;
      for (int page = 1; page <= pdf.pages; ++page) {
        const std::vector<Point> here = backs_on(words, page);
        if (page % 2 == 1) CHECK(here.empty());
        backs += static_cast<int>(here.size());
        for (std::size_t place = 0; place < here.size(); ++place) {
          // The word stands 17.6 below the middle of a tarot back; turned over the top, above it.
          const double below = (size == CardSize::poker ? 0.85 : 1) * 17.6;
          const Point middle = at.back(place).centre();
          const double y = middle.y + (at.over_the_top() ? -below : below);
          const bool found = std::any_of(here.begin(), here.end(), [&](const Point& one) {
            return near(one.x, middle.x, 0.6) && near(one.y, y, 1);
          });
          CHECK(found);
        }
      }
      CHECK(backs >= cards_in_all);
    }
}

TEST_CASE("an offset moves the backs by exactly that much, and nothing else") {
  const Deck deck = deck_of("decks/premiers-pas.json");
  const PaperEvening evening = evening_of(deck, {});
  for (const CardSize size : {CardSize::tarot, CardSize::poker}) {
    const std::vector<Found> before = words_of_pages(print(evening, cards({.size = size})));
    const std::vector<Found> after =
        words_of_pages(print(evening, cards({.size = size, .backs_offset = {1.5, -0.7}})));
    REQUIRE(before.size() == after.size());
    std::size_t moved = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
      const bool back = before[i].page % 2 == 0;
      moved += back ? 1 : 0;
      CHECK(near(after[i].middle.x - before[i].middle.x, back ? 1.5 : 0, 0.01));
      CHECK(near(after[i].middle.y - before[i].middle.y, back ? -0.7 : 0, 0.01));
    }
    CHECK(moved > 10);
  }
}

TEST_CASE("crop marks stand outside the bleed, in line with every cut") {
  const Deck deck = deck_of("decks/premiers-pas.json");
  const PaperEvening evening = evening_of(deck, {});
  for (const Way& way : ways) {
    const CardFormat format{.size = way.size, .layout = way.layout};
    const Imposition at = impose(a4, format);
    const Scan page(print(evening, cards(format)), 1);
    const bool fold = way.layout == CardLayout::fold;
    for (std::size_t place = 0; place < at.places(); ++place) {
      const Rect card = at.front(place);
      const double right = fold ? card.right() + at.trim.width : card.right();
      for (const double x : {card.x, right}) {
        CHECK(page.grey({x, at.block.y - 3}) < 0.7);
        CHECK(page.grey({x, at.block.y - 0.5}) > 0.95);
        CHECK(page.grey({x, at.block.bottom() + 3}) < 0.7);
      }
      for (const double y : {card.y, card.bottom()}) {
        CHECK(page.grey({at.block.x - 4.8, y}) < 0.7);
        CHECK(page.grey({at.block.right() + 0.5, y}) > 0.95);
      }
    }
  }
}

TEST_CASE("the colour of fronts and backs runs out to the bleed and no farther") {
  const Deck deck = deck_of("decks/premiers-pas.json");
  const PaperEvening evening = evening_of(deck, {});
  for (const CardSize size : {CardSize::tarot, CardSize::poker}) {
    const Imposition at = impose(a4, {.size = size});
    const Pdf pdf = print(evening, cards({.size = size}));
    const Scan front(pdf, 1), back(pdf, 2);
    const Rect bled = at.front(0).inset(-at.bleed);
    CHECK(front.grey({bled.x + 0.3, bled.y + 0.3}) < 0.97);
    CHECK(front.grey({bled.x - 0.4, bled.y + 10}) > 0.99);
    const Rect behind = at.back(0).inset(-at.bleed);
    CHECK(back.grey({behind.x + 0.3, behind.y + 0.3}) < 0.2);
    CHECK(back.grey({behind.right() - 0.3, behind.bottom() - 0.3}) < 0.2);
  }
}

TEST_CASE("whoever spares ink prints far less of it, faces and shields too, and the same words") {
  const Deck deck = deck_of("decks/premiers-pas.json");
  const PaperEvening evening = evening_of(deck, {});
  const Pdf full = print(evening, cards({})), spare = print(evening, cards({}), ink_saver());
  REQUIRE(full.pages == spare.pages);
  // What is left of the ink of a page: personas, the backs behind them, families; then a poster.
  const auto left = [](const Pdf& less, const Pdf& more, int page) {
    return Scan(less, page).ink() / Scan(more, page).ink();
  };
  CHECK(left(spare, full, 1) < 0.55);
  CHECK(left(spare, full, 2) < 0.09);
  CHECK(left(spare, full, 3) < 0.25);
  const PrintWish posters{.what = "posters"};
  CHECK(left(print(evening, posters, ink_saver()), print(evening, posters), 1) < 0.25);
  CHECK(told_by("pdftotext FILE -", full) == told_by("pdftotext FILE -", spare));
}

TEST_CASE("a sober deck's backs have no lattice, and it spares ink in its own colours") {
  const Deck deck = deck_of("decks/premiers-pas.json");
  const PaperEvening evening = evening_of(deck, {});
  const Theme plain{"sober", {}, {}};
  for (const CardSize size : {CardSize::tarot, CardSize::poker}) {
    const Rect back = impose(a4, {.size = size}).back(0);
    const auto bare = [&](const Palette& palette) {
      const Scan page(print(evening, cards({.size = size}), palette), 2);
      const double y = back.y + 8, first = page.grey({back.x + 8, y});
      for (double x = back.x + 8; x < back.right() - 8; x += 0.1)
        if (std::abs(page.grey({x, y}) - first) > 0.02) return false;
      return true;
    };
    CHECK(bare(blason::printed(plain)));
    CHECK_FALSE(bare(blason::printed()));
  }
  CHECK(ink_saver(Theme()) == ink_saver());
  CHECK(ink_saver(plain).parchment == hex(0xFFFFFF));
  CHECK(ink_saver(plain).text == sober().sepia);
  CHECK_FALSE(ink_saver(plain).ornate);
}

TEST_CASE("for a print shop each card has a page, cut by its TrimBox, and its back the next") {
  const Deck deck = deck_of("decks/premiers-pas.json");
  const PaperEvening evening = evening_of(deck, {});
  for (const CardSize size : {CardSize::tarot, CardSize::poker}) {
    const Rect trim = trim_of(size);
    const Pdf pdf = print(evening, cards({.size = size, .layout = CardLayout::single}));
    told_by("qpdf --check FILE", pdf);
    const std::string boxes = told_by("pdfinfo -box -f 1 -l 9999 FILE", pdf);
    int trims = 0;
    for (std::size_t at = boxes.find("TrimBox:"); at != boxes.npos;
         at = boxes.find("TrimBox:", at + 1)) {
      const std::string corners = boxes.substr(at + 8);
      std::size_t from = 0;
      std::vector<double> sides;
      for (int corner = 0; corner < 4; ++corner) {
        std::size_t used = 0;
        sides.push_back(std::stod(corners.substr(from), &used) * 25.4 / 72);
        from += used;
      }
      CHECK(near(sides[0], 3));
      CHECK(near(sides[1], 3));
      CHECK(near(sides[2], 3 + trim.width));
      CHECK(near(sides[3], 3 + trim.height));
      ++trims;
    }
    CHECK(trims >= pdf.pages);
    const std::vector<Found> words = words_of_pages(pdf);
    for (int page = 1; page <= pdf.pages; ++page)
      CHECK(backs_on(words, page).size() == (page % 2 == 0 ? 1 : 0));
    // Without backs there is half the paper.
    CHECK(
        print(evening, cards({.size = size, .layout = CardLayout::single, .duplex = Duplex::none}))
            .pages == pdf.pages / 2);
  }
}

TEST_CASE("a folded card has its back beside it, in the hand behind it") {
  const Deck deck = deck_of("decks/premiers-pas.json");
  const PaperEvening evening = evening_of(deck, {});
  const Imposition at = impose(a4, {.layout = CardLayout::fold});
  const Pdf pdf = print(evening, cards({.layout = CardLayout::fold}));
  const std::vector<Found> words = words_of_pages(pdf);
  const std::vector<Point> first = backs_on(words, 1);
  REQUIRE(first.size() == 2);
  for (std::size_t place = 0; place < 2; ++place) {
    CHECK(near(at.back(place).x, at.front(place).right(), 1e-9));
    CHECK(near(first[place].x, at.back(place).centre().x, 0.6));
  }
  // No colour of the back runs over the fold.
  const Scan page(pdf, 1);
  CHECK(page.grey({at.front(0).right() - 0.4, at.front(0).centre().y}) > 0.8);
  CHECK(page.grey({at.front(0).right() + 0.4, at.front(0).centre().y}) < 0.2);
}
