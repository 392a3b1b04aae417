// The wall as the design's pictures 10 to 16 and 20 show it, painted by the wall's own painter.
#include "moments.hpp"
#include "sample.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

constexpr Extent projector{1920, 1080};

Page laid(const WallView& view, const Grip& grip, const Circumstances& told) {
  return lay_out(contact::sample(), view, grip, told, contact::fonts(), projector);
}

void shoot(const std::string& name, const Page& page) {
  Wallpaper paper(contact::sample(), contact::fonts());
  paper.paint(page, projector);
  paper.picture().write_png(contact::output(name));
}

void shoot(const std::string& name, const WallView& view, const Grip& grip, Dress dress = {}) {
  shoot(name, laid(view, grip, {0, "", dress}));
}

void shoot(const std::string& name, const WallView& view, Dress dress = {}) {
  shoot(name, view, settled(Grip{}, view), dress);
}

} // namespace

TEST_CASE("10: banners are raised, and phones may join") {
  Circumstances told;
  told.joining =
      Joining{"http://192.168.1.20:8080/#s=Zq3vT0yKp9wXb2LmR7sA1Q", "192.168.1.20:8080", "742561"};
  const WallView view = contact::lobby();
  shoot("10-lobby", laid(view, settled(Grip{}, view), told));
}

TEST_CASE("11, 15, 16: the match in play, by night, by day, and with eight teams") {
  shoot("11-match", contact::match());
  shoot("15-match-daylight", contact::match(), {.daylight = true});
  shoot("16-match-8-teams", contact::match(8));
}

TEST_CASE("12: a card is told") { shoot("12-reveal", contact::reveal()); }
TEST_CASE("13: the map of fiefs") { shoot("13-map", contact::fiefs()); }
TEST_CASE("14: the podium") { shoot("14-podium", contact::podium()); }

TEST_CASE("20: the card in hand is over the fourth shield") {
  const WallView view = contact::hot_seat();
  Grip grip = settled(Grip{}, view);
  const Page before = laid(view, grip, {0, ""});
  const Item* shield = find_item(before, "spot:3");
  const Item* card = find_item(before, "card");
  REQUIRE(shield);
  REQUIRE(card);
  grip.held = std::get<RelayScene>(view.scene).asked;
  const Point over{shield->box.centre().x + 30, shield->box.bottom() - 60};
  grip.press = Press{"card", card->box.centre(), over, true};
  shoot("20-hotseat", view, grip);
}
