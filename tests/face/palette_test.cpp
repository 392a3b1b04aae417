#include "face/colour_vision.hpp"

#include "deck/deck.hpp"
#include "deck/slugs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;
using vision::contrast;

TEST_CASE("the measures themselves agree with published figures") {
  CHECK(contrast(hex(0x000000), hex(0xFFFFFF)) == Approx(21));
  CHECK(contrast(hex(0xF4F1EA), hex(0x12142A)) == Approx(16.06).margin(0.01));
  CHECK(vision::difference(hex(0xF5CC4E), hex(0xF5EFE2)) == Approx(23.3).margin(0.1));
  CHECK(vision::difference(hex(0x808080), hex(0x808080)) == Approx(0).margin(1e-9));
}

TEST_CASE(
    "every text of the projector reaches 7:1 on what it stands on, and no text less than 4.5:1") {
  for (const Palette& p : {heraldry(), full_daylight(), sober(), sober_daylight()}) {
    for (const Colour ground :
         {p.ground, p.ground_middle, p.ground_edge, p.panel, p.raised, p.sunken}) {
      CHECK(contrast(p.text, ground) >= 7);
      CHECK(contrast(p.text2, ground) >= 7);
    }
    for (const Colour ground : {p.ground_edge, p.panel, p.raised})
      CHECK(contrast(p.gold_text, ground) >= 7);
    for (const Colour sheet :
         {p.parchment_top, p.card_middle, p.sheet_low, p.parchment, p.parchment_low})
      CHECK(contrast(p.sepia, sheet) >= 7);
    CHECK(contrast(p.sepia2, p.sheet_low) >= 7);
    CHECK(contrast(p.sepia2, p.parchment_low) >= 6);
    for (const Colour sheet : {p.parchment, p.card_middle, p.sheet_low}) {
      CHECK(contrast(p.gold_dark, sheet) >= 6.5);
      CHECK(contrast(p.right_dark, sheet) >= 4.5);
      CHECK(contrast(p.wrong_dark, sheet) >= 4.5);
    }
    CHECK(contrast(p.ink, p.gold) >= 7);
  }
}

TEST_CASE("signs stand out from panels") {
  for (const Palette& p : {heraldry(), sober()}) {
    CHECK(contrast(p.right, p.panel) >= 4.5);
    CHECK(contrast(p.wrong, p.panel) >= 4.5);
    CHECK(contrast(p.gold, p.ink) >= 7);
  }
}

TEST_CASE("a theme is found by its name, an unknown one is the house's own") {
  const auto of = [](const char* base, bool by_day) {
    return palette_of(Theme{base, {}, {}}, by_day);
  };
  CHECK(of("sober", false) == sober());
  CHECK(of("sober", true) == sober_daylight());
  CHECK(of("heraldry", true) == full_daylight());
  CHECK(of("baroque", false) == heraldry());
}

TEST_CASE("nothing is too faint under what is shipped, and the program measures as we do") {
  for (const Palette& p : {heraldry(), full_daylight(), sober(), sober_daylight()})
    CHECK_FALSE(faintest(p).has_value());
  for (const auto& [one, other] :
       {std::pair(hex(0x12142A), hex(0xF4F1EA)), std::pair(hex(0x808080), hex(0x12FF34))})
    CHECK(contrast_ratio(one, other) == Approx(contrast(one, other)).margin(0.01));
}

TEST_CASE("a theme's colours stand for the shades that belong to them") {
  const Theme theme{
      "sober", {{"ink", "#101820"}, {"gold", "#E0A050"}, {"parchment", "#FFF8E8"}}, {}};
  const Palette dark = palette_of(theme, false), light = palette_of(theme, true);
  CHECK_FALSE(faintest(dark).has_value());
  CHECK_FALSE(faintest(light).has_value());
  CHECK(dark.ink == hex(0x101820));
  CHECK(dark.gold == hex(0xE0A050));
  CHECK(dark.parchment == hex(0xFFF8E8));
  CHECK(dark.text == sober().text);
  CHECK(light.ground == sober_daylight().ground); // by day the wall is paper
  CHECK(contrast(light.gold_text, light.panel) >= 7);
}

TEST_CASE("the faintest pair is told with the colours it comes from") {
  const Palette dim = palette_of(Theme{"heraldry", {{"text2", "#8A8FB0"}}, {}}, false);
  REQUIRE(faintest(dim).has_value());
  CHECK(faintest(dim)->words == "text2");
  CHECK(faintest(dim)->floor == 7);
  const Palette faint = palette_of(Theme{"heraldry", {{"parchment", "#8A7F6D"}}, {}}, false);
  CHECK(faintest(faint)->ground == "parchment");
}

TEST_CASE("all tinctures stay apart for every kind of eye") {
  using vision::Kind;
  for (const Kind kind : {Kind::normal, Kind::protanopia, Kind::deuteranopia, Kind::tritanopia}) {
    for (const Tincture& one : tinctures()) {
      for (const Tincture& other : tinctures()) {
        if (&one >= &other || other.slug == "ermine") continue;
        INFO(one.slug << " and " << other.slug << ", eye " << static_cast<int>(kind));
        CHECK(vision::difference(vision::seen(one.fill, kind), vision::seen(other.fill, kind)) >=
              12.0 - 0.05);
      }
    }
  }
}

TEST_CASE(
    "every tincture of the grammar has its colours, and an unknown one is painted all the same") {
  for (const std::string_view slug : slugs::tinctures) CHECK(tincture(slug).slug == slug);
  CHECK(tinctures().size() == slugs::tinctures.size());
  CHECK(tincture("mauve").slug == "azure");
}

TEST_CASE("shades move the way they say") {
  CHECK(darker(hex(0x804020), 0.5) == hex(0x402010));
  CHECK(lighter(hex(0x804020), 1) == hex(0xFFFFFF));
  CHECK(lighter(hex(0x804020), 0) == hex(0x804020));
}
