#include "face/samples.hpp"
#include "face/text.hpp"

#include <catch2/catch.hpp>

using namespace blason;

TEST_CASE("a contact sheet of text", "[.contact]") {
  Picture picture(1500, 1000);
  Canvas canvas(picture, samples::fonts());
  canvas.fill(box({0, 0, 1500, 1000}), canvas.palette().ground_edge);
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
