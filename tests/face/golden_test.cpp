#include "face/banner.hpp"
#include "face/card.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"
#include "face/portrait.hpp"
#include "face/samples.hpp"
#include "goldens/goldens.hpp"

#include <catch2/catch.hpp>

using namespace blason;

TEST_CASE("golden: thirty-two shields") {
  Picture picture(800, 480);
  Canvas canvas(picture, samples::fonts());
  int index = 0;
  for (const auto* shields : {&samples::crests(), &samples::rarer_crests()})
    for (const auto& [name, crest] : *shields) {
      paint_crest(canvas, {index % 8 * 100.0, index / 8 * 120.0, 100, 120}, crest,
                  {.hatched = index % 8 == 7});
      ++index;
    }
  CHECK(index == 32);
  goldens::compare("face/crests", picture);
}

TEST_CASE("golden: portraits") {
  Picture picture(840, 420);
  Canvas canvas(picture, samples::fonts());
  int index = 0;
  for (const auto& [name, portrait] : samples::portraits()) {
    paint_portrait(canvas, {index % 7 * 120.0, index / 7 * 140.0, 120, 140}, portrait,
                   index % 3 == 2 ? Frame::disc : Frame::arch);
    ++index;
  }
  goldens::compare("face/portraits", picture);
}

TEST_CASE("golden: banners and seals") {
  Picture picture(960, 200);
  Canvas canvas(picture, samples::fonts());
  double x = 0;
  for (const BannerFace& face : banners) {
    paint_banner(canvas, {x, 0, 80, 112}, face, face.id == "tower");
    paint_seal(canvas, {x + 8, 124, 64, 64}, face);
    x += 80;
  }
  goldens::compare("face/banners", picture);
}

TEST_CASE("golden: cards") {
  Picture picture(1420, 420);
  Canvas canvas(picture, samples::fonts());
  PersonaCard revealed = samples::maud();
  revealed.crest = samples::crests().front().second;
  paint_persona_card(canvas, {0, 0, 230, 395}, samples::maud());
  paint_persona_scene(canvas, {237, 0, 230, 395}, revealed);
  paint_family_card(canvas, {474, 0, 230, 395}, samples::pathfinders());
  paint_quote_card(canvas, {711, 0, 230, 395}, samples::verbatim());
  paint_card_back(canvas, {948, 0, 230, 395}, "BLASON");
  paint_fief_card(canvas, {1185, 0, 230, 395}, samples::sharing_valley());
  goldens::compare("face/cards", picture);
}

TEST_CASE("golden: signs of the wall") {
  Picture picture(960, 540);
  Canvas canvas(picture, samples::fonts(), full_daylight());
  paint_background(canvas, {0, 0, 960, 540});
  paint_plinth(canvas, {670, 310, 160, 230}, "II");
  paint_timer(canvas, {850, 200, 90, 90}, 0.3, "0:42");
  paint_tick(canvas, {850, 310, 44, 44});
  paint_cross(canvas, {900, 310, 44, 44});
  paint_crown(canvas, {850, 360, 90, 60});
  for (const Pip pip : {Pip::full, Pip::now, Pip::empty})
    paint_lozenge(canvas, {850 + 34.0 * static_cast<int>(pip), 434, 30, 30}, pip);
  goldens::compare("face/wall", picture);
}
