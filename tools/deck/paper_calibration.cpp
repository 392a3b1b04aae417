#include "paper_pages.hpp"

namespace blason {

Calibration calibration_of(Language language, const CardFormat& format) {
  Calibration words;
  words.title = say(language, "print.calibration.title");
  words.front = say(language, "print.front");
  words.back = say(language, "print.back");
  words.steps = {say(language, "print.calibration.1"), say(language, "print.calibration.2"),
                 say(language, "print.calibration.3"),
                 say(language, "print.calibration.4", {{"call", "--backs-offset 1.5,-0.5"}}),
                 say(language, "print.calibration.5")};
  words.offset = say(language, "print.calibration.offset",
                     {{"right", format.backs_offset.x}, {"down", format.backs_offset.y}});
  return words;
}

} // namespace blason
