#include "face/banner.hpp"
#include "face/crest.hpp"
#include "face/portrait.hpp"
#include "face/samples.hpp"
#include "face/text.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

void ground(Canvas& canvas, double width, double height) {
  canvas.fill(box({0, 0, width, height}), canvas.palette().ground_edge);
}

void caption(Canvas& canvas, const Rect& box, std::string_view words) {
  paint_text(canvas, box, words, {.cut = Cut::inter_semibold, .size = 16, .side = Side::centre},
             {.floor = 9, .lines = 2});
}

} // namespace

TEST_CASE("a contact sheet of shields, charges and banners", "[.contact]") {
  Picture picture(1600, 1240);
  Canvas canvas(picture, samples::fonts());
  ground(canvas, 1600, 1240);
  int index = 0;
  for (const auto& [name, crest] : samples::crests()) {
    const double x = 56 + 187 * (index % 8), y = 30 + 220 * (index / 8);
    paint_crest(canvas, {x, y, 178, 164}, crest);
    caption(canvas, {x, y + 174, 178, 30}, name);
    ++index;
  }
  index = 0;
  for (const char* kind : {"mullet",  "sun",  "crescent", "tower", "key",     "tree",   "leaf",
                           "trefoil", "rose", "escallop", "fish",  "martlet", "anchor", "mount",
                           "ship",    "horn", "flame",    "book",  "wheel",   "bee"}) {
    const double x = 56 + 75 * index++;
    canvas.fill(circle({x + 33, 740}, 33), canvas.palette().parchment);
    paint_charge(canvas, {x + 9, 716, 48, 48}, kind, {.tincture = "azure", .outline = 0.6});
  }
  index = 0;
  for (const Tincture& t : tinctures()) {
    Crest plain;
    plain.field = {std::string(t.slug)};
    paint_crest(canvas, {56 + 80.0 * index++, 800, 76, 90}, plain, {.hatched = true});
  }
  for (int i = 0; i < 5; ++i)
    paint_crest(canvas, {900 + 80.0 * i, 800, 76, 90},
                samples::crests()[static_cast<std::size_t>(i)].second, {.hatched = true});
  paint_hidden_crest(canvas, {1400, 790, 100, 110});
  index = 0;
  for (const BannerFace& face : banners) {
    paint_banner(canvas, {56 + 125.0 * index, 920, 100, 138}, face);
    paint_seal(canvas, {70 + 125.0 * index, 1080, 68, 68}, face);
    paint_seal(canvas, {90 + 125.0 * index, 1170, 28, 28}, face);
    ++index;
  }
  picture.write_png(samples::output("contact-crests.png"));
}

TEST_CASE("a contact sheet of text", "[.contact]") {
  Picture picture(1500, 1000);
  Canvas canvas(picture, samples::fonts());
  ground(canvas, 1500, 1000);
  double y = 10;
  const char* sample =
      "À quelle famille appartiennent-ils ? Trèfle fier 1638, 63 × 88 « Œuvre » 12 %";
  for (const Cut cut :
       {Cut::garamond, Cut::garamond_italic, Cut::garamond_bold, Cut::inter, Cut::inter_medium,
        Cut::inter_semibold, Cut::inter_bold, Cut::inter_extrabold}) {
    paint_text(canvas, {20, y, 1460, 60}, sample, {.cut = cut, .size = 38, .leading = 1.2});
    y += 52;
  }
  for (const char* words : {"日本語の名前 佐藤 花子", "العربية: مرحبا بكم في اللعبة",
                            "Emoji 😀👩‍🚀🏔️ and ★ ♥ ✓", "עברית שלום",
                            "한국어 이름", "ไทย สวัสดี", "Ελληνικά Кириллица Türkçe Việt"}) {
    paint_text(canvas, {20, y, 700, 60}, words, {.cut = Cut::garamond_bold, .size = 38});
    paint_text(canvas, {750, y, 700, 60}, words, {.cut = Cut::inter_medium, .size = 33});
    y += 62;
  }
  picture.write_png(samples::output("contact-text.png"));
}

TEST_CASE("a contact sheet of portraits", "[.contact]") {
  Picture picture(1600, 1500);
  Canvas canvas(picture, samples::fonts());
  ground(canvas, 1600, 1500);
  int index = 0;
  for (const auto& [name, portrait] : samples::portraits()) {
    const double x = 30 + 222 * (index % 7), y = 20 + 300 * (index / 7);
    paint_portrait(canvas, {x, y, 215, 250}, portrait, Frame::arch);
    caption(canvas, {x, y + 256, 215, 30}, name);
    ++index;
  }
  for (int i = 0; i < 24; ++i) {
    const Portrait made = portrait_from("persona-" + std::to_string(i));
    paint_portrait(canvas, {30 + 130.0 * (i % 12), 930 + 130.0 * (i / 12), 120, 120}, made,
                   Frame::disc);
  }
  for (int i = 0; i < 12; ++i) {
    const Portrait& portrait = samples::portraits()[static_cast<std::size_t>(i)].second;
    paint_portrait(canvas, {30 + 130.0 * i, 1200, 110, 146}, portrait, Frame::tile);
    paint_portrait(canvas, {30 + 130.0 * i, 1360, 82, 94}, portrait, Frame::tile);
    paint_portrait(canvas, {120 + 130.0 * i, 1360, 28, 28}, portrait, Frame::disc);
  }
  picture.write_png(samples::output("contact-portraits.png"));
}
