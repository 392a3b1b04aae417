#include "stage/waiting_page.hpp"

#include "face/ornament.hpp"
#include "face/text.hpp"
#include "words/words.hpp"

#include <algorithm>

namespace blason {

Patch waiting_page(Extent size, Language language, Fonts& fonts) {
  Picture picture(std::max(size.width, 1), std::max(size.height, 1));
  Canvas canvas(picture, fonts);
  const double width = picture.width(), height = picture.height(), unit = height / 1080;
  const double middle = width / 2, top = height * 0.3;
  paint_background(canvas, {0, 0, width, height});
  paint_logo(canvas, {middle - 80 * unit, top, 160 * unit, 192 * unit});
  const Palette& palette = canvas.palette();
  const Lettering title{Cut::garamond_bold, 84 * unit, palette.gold, Side::centre};
  paint_text(canvas, {0, top + 230 * unit, width, 110 * unit}, say(language, "screens.waiting"),
             title, {24 * unit, 1, Level::middle});
  paint_rule(canvas, {middle, top + 380 * unit}, 260 * unit, 4 * unit);
  const Lettering line{Cut::garamond_italic, 46 * unit, palette.text2, Side::centre};
  paint_text(canvas, {0, top + 410 * unit, width, 80 * unit}, say(language, "screens.waiting-for"),
             line, {20 * unit, 1, Level::middle});
  return {0, 0, picture.width(), picture.height(),
          picture.bgra(0, 0, picture.width(), picture.height())};
}

} // namespace blason
