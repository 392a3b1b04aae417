#include "goldens/goldens.hpp"
#include "made_up.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

// The steps of an evening as they looked when somebody last looked at them.

using namespace blason;

namespace {

constexpr const char* steps[] = {"seats",          "gallery",      "relay",         "sealed",
                                 "sealed-closed",  "reveal-split", "reveal-answer", "encounter",
                                 "encounter-told", "map-ranks",    "debrief",       "podium"};
constexpr int across = 3;

/// Twelve steps on one sheet, three abreast.
Picture sheet_of(const std::string& language, Dress dress, Extent wall) {
  Fonts fonts;
  const Deck deck = made_up::fair();
  const int down = static_cast<int>(std::size(steps)) / across;
  Picture sheet(across * wall.width, down * wall.height);
  Canvas canvas(sheet, fonts);
  const std::vector<made_up::Wall> walls = made_up::all(deck, language, 6);
  int at = 0;
  for (const char* const step : steps) {
    const auto found = std::find_if(walls.begin(), walls.end(),
                                    [&](const made_up::Wall& one) { return one.name == step; });
    REQUIRE(found != walls.end());
    Wallpaper paper(deck, fonts);
    paper.paint(
        lay_out(deck, found->view, settled(Grip{}, found->view), {60'000, "", dress}, fonts, wall),
        wall);
    canvas.put(paper.picture(), {static_cast<double>(at % across * wall.width),
                                 static_cast<double>(at / across * wall.height)});
    ++at;
  }
  return sheet;
}

} // namespace

TEST_CASE("golden: the steps on the wall, in both languages, dresses and two sizes", "[golden]") {
  constexpr Extent wide{400, 225}, narrow{300, 225};
  // Each language, each dress and each size with each of the others.
  goldens::compare("wall/fr-ink-16x9", sheet_of("fr", {}, wide));
  goldens::compare("wall/en-ink-4x3", sheet_of("en", {}, narrow));
  goldens::compare("wall/fr-day-4x3", sheet_of("fr", {.daylight = true}, narrow));
  goldens::compare("wall/en-day-16x9", sheet_of("en", {.daylight = true}, wide));
}
