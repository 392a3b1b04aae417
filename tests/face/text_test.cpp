#include "face/compositions.hpp"
#include "face/samples.hpp"
#include "face/text.hpp"
#include "face/unbroken.hpp"

#include <catch2/catch.hpp>
#include <pango/pango.h>

#include <tuple>

using namespace blason;

namespace {

Fonts& fonts() { return samples::fonts(); }

constexpr Lettering body{.cut = Cut::inter, .size = 33};
constexpr Lettering title{.cut = Cut::garamond_bold, .size = 46, .leading = 1.02};

/// Letters no font of the program draws.
int unknown_letters(std::string_view words, Cut cut) {
  PangoLayout* layout = fonts().layout(words, cut, false, 0);
  const int unknown = pango_layout_get_unknown_glyphs_count(layout);
  g_object_unref(layout);
  return unknown;
}

std::string repeated(std::string_view words, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += words;
  return all;
}

} // namespace

TEST_CASE("words are as wide as their size, at any size") {
  Lettering twice = body;
  twice.size = 66;
  const double one = text_width(fonts(), "Monitrice de plongée", body);
  CHECK(one > 200);
  CHECK(text_width(fonts(), "Monitrice de plongée", twice) == Approx(2 * one).epsilon(1e-6));
  CHECK(text_width(fonts(), "", body) == 0);
}

TEST_CASE("tabular figures are all as wide") {
  Lettering score = body;
  score.tabular = true;
  CHECK(text_width(fonts(), "111", score) == Approx(text_width(fonts(), "808", score)));
  CHECK(text_width(fonts(), "111", body) < text_width(fonts(), "808", body));
}

TEST_CASE("words that fit keep their size, and words that do not step down to the floor") {
  const Rect place{0, 0, 300, 60};
  const Setting small = set_text(fonts(), place, "Maud", body, {.floor = 20});
  CHECK(small.size == 33);
  CHECK(small.lines == 1);
  CHECK(small.rest.empty());
  const Setting larger = set_text(fonts(), place, "Monitrice de plongée", body, {.floor = 20});
  CHECK(larger.size < 33);
  CHECK(larger.size >= 20);
  CHECK(larger.whole);
  CHECK(larger.width <= 300.5);
}

TEST_CASE("words wrap as far as they may before anything is left out") {
  const Rect place{0, 0, 300, 200};
  const Setting two = set_text(fonts(), place, "Monitrice de plongée à Brest", body, {.lines = 2});
  CHECK(two.lines == 2);
  CHECK(two.size == 33);
  CHECK(two.whole);
  const Setting one = set_text(fonts(), place, "Monitrice de plongée à Brest", body, {.lines = 1});
  CHECK(one.lines == 1);
  CHECK_FALSE(one.whole);
  CHECK(one.rest.ends_with("Brest"));
}

TEST_CASE("a word too long for the box is broken only at the floor, and stands inside") {
  const Rect place{10, 10, 200, 300};
  const Setting set = set_text(fonts(), place, "Donaudampfschifffahrtsgesellschaft", body,
                               {.floor = 30, .lines = 0});
  CHECK(set.size == 30);
  CHECK_FALSE(set.whole);
  CHECK(set.rest.empty());
  CHECK(place.holds(set.ink, 1));
}

TEST_CASE("what finds no room is told, and noted on the canvas") {
  Picture picture(300, 100);
  Canvas canvas(picture, fonts());
  const std::string words = repeated("La Merlette chante. ", 40);
  const Setting set = paint_text(canvas, {0, 0, 300, 100}, words, body, {.floor = 24, .lines = 0});
  CHECK(set.rest.size() > 100);
  CHECK(set.rest.size() < words.size());
  REQUIRE(canvas.unfit().size() == 1);
  CHECK(canvas.unfit().front().rest == set.rest);
  CHECK(Rect{0, 0, 300, 100}.holds(set.ink, 1));
}

TEST_CASE("no line begins with a mark, a unit or the tail of a word") {
  const std::string_view words = "« Celle-ci coûte 1 200 € ? » dit-il · 4,50 € ; ou 12 % :";
  const std::string set = unbroken(words);
  CHECK(set.find(" €") == std::string::npos);
  CHECK(set.find(" »") == std::string::npos);
  CHECK(set.find(" ·") == std::string::npos);
  CHECK(pieces(words) == std::vector<std::string>{"«\u00A0Celle-\u2060ci ", "coûte ",
                                                  "1\u00A0200\u00A0€\u00A0?\u00A0» ",
                                                  "dit-\u2060il\u00A0· ", "4,50\u00A0€\u00A0; ",
                                                  "ou ", "12\u00A0%\u00A0:"});
  CHECK(unbroken(set) == set);
  // What is no mark stays as it is: a hyphen within a word, figures side by side.
  CHECK(unbroken("porte-monnaie, 3 4, 12 3456, il a 3 clés et des amis, à Brest") ==
        "porte-monnaie, 3 4, 12 3456, il a 3 clés et des amis, à Brest");
  CHECK(text_width(fonts(), words, body) == Approx(text_width(fonts(), set, body)).epsilon(1e-6));
}

TEST_CASE("a short name stays with its article, a figure with the one it is compared with") {
  CHECK(unbroken("Le Mans · La Nef") == "Le\u00A0Mans\u00A0· La\u00A0Nef");
  CHECK(unbroken("Les Bretteurs, Le Poisson-Chat, La mer, VLe Mans") ==
        "Les Bretteurs, Le Poisson-Chat, La mer, VLe Mans");
  CHECK(unbroken("220 à 420 €, jusqu’à 3 bannières (+2 ou −2)") ==
        "220\u00A0à\u00A0420\u00A0€, jusqu’à 3 bannières (+2\u00A0ou\u00A0−2)");
  CHECK(unbroken("8 to 13, 6 or more") == "8\u00A0to\u00A013, 6 or more");
  CHECK(unbroken("Saint-Étienne, au-dessus, beau-fils") ==
        "Saint-Étienne, au-\u2060dessus, beau-fils");
}

TEST_CASE("pages hold every word, in order, and each stands in the box") {
  const Rect place{0, 0, 500, 200};
  std::string words;
  for (int i = 0; i < 200; ++i) words += "mot" + std::to_string(i) + " ";
  words.pop_back();
  const auto cut = pages(fonts(), place, words, body, {.floor = 26, .lines = 0});
  CHECK(cut.size() > 3);
  std::string joined;
  for (const std::string& page : cut) {
    const Setting set = set_text(fonts(), place, page, body, {.floor = 26, .lines = 0});
    CHECK(set.rest.empty());
    CHECK(set.whole);
    joined += (joined.empty() ? "" : " ") + page;
  }
  CHECK(joined == words);
  CHECK(pages(fonts(), place, "   ", body, {}).empty());
}

TEST_CASE("every script has its named font") {
  for (const Cut cut :
       {Cut::garamond, Cut::garamond_italic, Cut::garamond_bold, Cut::inter, Cut::inter_bold}) {
    for (const char* words :
         {"Œuvre « à l’œil » — 12 € … ½ ×", "Ελληνικά Кириллица Ţürkçe Việt Łódź",
          "日本語の名前 佐藤花子", "한국어 이름", "中文名字", "العربية مرحبا", "עברית שלום", "ไทย",
          "हिन्दी", "বাংলা", "தமிழ்", "ქართული", "Հայերեն", "አማርኛ", "ខ្មែរ",
          "😀👩‍🚀🏔️ ★ ♥ ✓"}) {
      INFO(words);
      CHECK(unknown_letters(words, cut) == 0);
    }
  }
}

TEST_CASE("words that run right to left start at the right, and centred ones are centred") {
  const Rect place{100, 0, 600, 60};
  const Setting arabic = set_text(fonts(), place, "مرحبا بكم", body);
  CHECK(arabic.ink.right() > 690);
  CHECK(arabic.ink.x > 400);
  Lettering ending = body;
  ending.side = Side::end;
  CHECK(set_text(fonts(), place, "مرحبا بكم", ending).ink.x < 110);
  CHECK(set_text(fonts(), place, "Maud", ending).ink.right() > 690);
  Lettering centred = body;
  centred.side = Side::centre;
  const Setting middle = set_text(fonts(), place, "Maud", centred);
  CHECK(middle.ink.centre().x == Approx(400).margin(4));
}

TEST_CASE("levels put the block at the top, in the middle, at the bottom") {
  const Rect place{0, 100, 400, 300};
  const auto ink = [&](Level level) {
    return set_text(fonts(), place, "HAH", body, {.level = level}).ink;
  };
  CHECK(ink(Level::top).y < 115);
  CHECK(ink(Level::middle).centre().y == Approx(250).margin(3));
  CHECK(ink(Level::bottom).bottom() > 380);
}

TEST_CASE("torture: nothing leaves its box, whatever the script, size and room") {
  const std::vector<std::string> torture{
      repeated("Anticonstitutionnellement", 80),
      repeated("مرحبا بكم في اللعبة ", 100),
      repeated("日本語の長い文章です。", 90),
      repeated("👩‍👩‍👧‍👦🏔️😀 ", 100),
      repeated("W", 2000),
      repeated("i ", 1000),
      "Ǻ\xCC\x81\xCC\x82\xCC\x83 Z\xCD\x95\xCC\xA9 Á\xCC\x83",
      repeated("ligne\n", 60),
      "\xFF\xFE not UTF-8 \xC3",
  };
  for (const std::string& words : torture) {
    for (const Rect& place :
         {Rect{20, 20, 600, 120}, Rect{20, 20, 90, 400}, Rect{20, 20, 300, 36}}) {
      for (const Lettering& lettering : {body, title}) {
        const Setting set = set_text(fonts(), place, words, lettering, {.floor = 20, .lines = 0});
        INFO(words.substr(0, 30) << " in " << place.width << " x " << place.height);
        // Accents and emoji may rise above the line by a part of the size, as leading lets them.
        CHECK(place.holds({set.ink.x, place.y, set.ink.width, 1}, set.size * 0.12));
        CHECK(place.holds(set.ink, set.size * 0.35));
      }
    }
  }
}

TEST_CASE("a font that is not installed is named with its package") {
  CHECK_THROWS_WITH(Fonts(std::vector<std::filesystem::path>{samples::output("no-such-folder")}),
                    Catch::Contains("Inter-Regular.otf") && Catch::Contains("fonts-inter"));
}

TEST_CASE("fonts are found in a folder of the program's own") {
  namespace fs = std::filesystem;
  const fs::path own = samples::output("own-fonts");
  fs::create_directories(own);
  fs::copy_file("/usr/share/fonts/opentype/inter/Inter-Regular.otf", own / "Inter-Regular.otf",
                fs::copy_options::overwrite_existing);
  Fonts with_own(font_folders(own));
  CHECK(text_width(with_own, "Maud", body) == Approx(text_width(fonts(), "Maud", body)));
}

TEST_CASE("words set before are set and painted as for the first time") {
  // Each differs from the one before in one thing, so that none may be taken for another.
  struct Asked {
    Rect box;
    Lettering lettering;
    Fit fit;
  };
  std::vector<Asked> all;
  Rect box{0, 0, 330, 140};
  Lettering lettering = body;
  Fit fit{.floor = 20, .lines = 3, .level = Level::middle};
  const auto add = [&] { all.push_back({box, lettering, fit}); };
  add();
  fit.lines = 1, add();
  fit.lines = 3;
  box = {20, 30, 330, 140}, add();
  box.width = 300, add();
  box.height = 90, add();
  lettering.side = Side::centre, add();
  lettering.cut = Cut::inter_bold, add();
  lettering.size = 38, add();
  lettering.leading = 1.4, add();
  lettering.spacing = 0.08, add();
  lettering.tabular = true, add();
  fit.floor = 30, add();
  fit.level = Level::top, add();
  for (const std::string words :
       {"Une monitrice qui va", "11 fois sur 1 111, par 111 bouteilles, la mer"})
    for (const Asked& asked : all) {
      const auto painted = [&](Fonts& with) {
        Picture picture(400, 200);
        Canvas canvas(picture, with);
        const Setting set = paint_text(canvas, asked.box, words, asked.lettering, asked.fit);
        return std::tuple(picture.rgba(), set.size, set.lines, set.ink.x, set.ink.y, set.rest);
      };
      Fonts fresh;
      CHECK(painted(fonts()) == painted(fresh));
      CHECK(painted(fonts()) == painted(fresh));
    }
}

TEST_CASE("compositions not asked for in a long while are forgotten, the others are not") {
  Compositions kept;
  kept.keep("often", {});
  for (int i = 0; i < 10'000; ++i) {
    kept.keep(std::to_string(i), {});
    REQUIRE(kept.find("often") != nullptr);
  }
  CHECK(kept.find("9999") != nullptr);
  CHECK(kept.find("0") == nullptr);
}
