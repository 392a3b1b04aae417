#include "made_up.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;

namespace {

constexpr Extent small_window{960, 540};

/// How many bytes differ by more than rounding: where a patch's edge cuts an arc, Cairo's coverage
/// of a pixel was seen to differ by up to 4 of 255.
std::size_t differing(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b) {
  REQUIRE(a.size() == b.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (std::abs(int{a[i]} - int{b[i]}) > 4) ++count;
  return count;
}

double pixels(const std::vector<Patch>& patches) {
  double sum = 0;
  for (const Patch& patch : patches) sum += static_cast<double>(patch.width) * patch.height;
  return sum;
}

} // namespace

TEST_CASE("what is repainted in part looks as if it were painted anew", "[damage]") {
  Fonts fonts;
  const Deck deck = made_up::fair();
  Wallpaper kept(deck, fonts);
  for (const made_up::Wall& wall : made_up::all(deck, "fr", 5)) {
    INFO(wall.name);
    const Page page =
        lay_out(deck, wall.view, settled(Grip{}, wall.view), {0, ""}, fonts, small_window);
    kept.paint(page, small_window);
    Wallpaper fresh(deck, fonts);
    fresh.paint(page, small_window);
    CHECK(differing(kept.picture().rgba(), fresh.picture().rgba()) == 0);
  }
}

TEST_CASE("nothing is painted while nothing changes", "[damage]") {
  Fonts fonts;
  const Deck deck = made_up::fair();
  Wallpaper paper(deck, fonts);
  const WallView view = made_up::relay(deck, "fr", 6, false);
  const Grip grip = settled(Grip{}, view);
  REQUIRE(
      paper.paint(lay_out(deck, view, grip, {0, ""}, fonts, small_window), small_window).size() ==
      1);
  CHECK(paper.paint(lay_out(deck, view, grip, {0, ""}, fonts, small_window), small_window).empty());
  // Half a second later the clock says the same.
  CHECK(
      paper.paint(lay_out(deck, view, grip, {400, ""}, fonts, small_window), small_window).empty());
}

TEST_CASE("a second of the clock and a card that is dragged repaint little", "[damage]") {
  Fonts fonts;
  const Deck deck = made_up::fair();
  Wallpaper paper(deck, fonts);
  const WallView view = made_up::relay(deck, "fr", 6, false);
  Grip grip = settled(Grip{}, view);
  paper.paint(lay_out(deck, view, grip, {0, ""}, fonts, small_window), small_window);
  const auto second =
      paper.paint(lay_out(deck, view, grip, {1000, ""}, fonts, small_window), small_window);
  CHECK(pixels(second) > 0);
  CHECK(pixels(second) < 0.02 * small_window.width * small_window.height);
  grip.held = TeamId{"t2"};
  grip.press = Press{"card", {600, 700}, {600, 700}, true};
  paper.paint(lay_out(deck, view, grip, {1000, ""}, fonts, small_window), small_window);
  grip.press->at = {630, 690};
  const auto moved =
      paper.paint(lay_out(deck, view, grip, {1000, ""}, fonts, small_window), small_window);
  CHECK(pixels(moved) > 0);
  // In a hand it is larger, aslant, and has a shadow.
  CHECK(pixels(moved) < 0.08 * small_window.width * small_window.height);
}

TEST_CASE("another dress paints everything anew, and the old one comes back the same", "[damage]") {
  Fonts fonts;
  const Deck deck = made_up::fair();
  Wallpaper paper(deck, fonts);
  const WallView view = made_up::relay(deck, "fr", 6, false);
  const auto dressed = [&](Dress dress) {
    return lay_out(deck, view, settled(Grip{}, view), {0, "", dress}, fonts, small_window);
  };
  paper.paint(dressed({}), small_window);
  const auto ink = paper.picture().rgba();
  CHECK(pixels(paper.paint(dressed({.daylight = true}), small_window)) == 960 * 540);
  const auto day = paper.picture().rgba();
  // The ground is light and much of the wall is another than before.
  CHECK(day[0] > 200);
  CHECK(differing(ink, day) > ink.size() / 3);
  paper.paint(dressed({.hatched = true}), small_window);
  const auto hatched = paper.picture().rgba();
  CHECK(differing(ink, hatched) > 1000);
  CHECK(differing(ink, hatched) < ink.size() / 10);
  paper.paint(dressed({}), small_window);
  CHECK(paper.picture().rgba() == ink);
}
