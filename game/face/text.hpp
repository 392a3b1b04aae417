#pragma once

#include "face/canvas.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace blason {

enum class Side { start, centre, end }; // start: left, or right when the words run right to left
enum class Level { top, middle, bottom };

/// How words are set. Sizes are in the canvas's unit.
struct Lettering {
  Cut cut = Cut::inter;
  double size = 33;
  Colour colour = hex(0xF4F1EA);
  Side side = Side::start;
  double leading = 1.2; // from baseline to baseline, as part of the size
  double spacing = 0;   // between letters, as part of the size
  bool tabular = false; // figures of one width, for what counts or runs
};

/// What words may do to find room: shrink to `floor`, take up to `lines` lines (0: as many as the
/// box holds).
struct Fit {
  double floor = 0; // 0: never smaller than asked
  int lines = 1;
  Level level = Level::top;
};

/// How words came to stand.
struct Setting {
  double size = 0;
  int lines = 0;
  double width = 0, height = 0; // of the block of lines
  Rect ink;                     // where there is colour; a box of size 0 when there is none
  bool whole = true;            // all words stand and none is broken
  std::string rest;             // what found no room at the smallest size; empty: everything stands
};

/// Sets words into a box without painting. Nothing is ever clipped: when even the smallest size is
/// too large, the words end with … and the rest is told.
Setting set_text(Fonts&, const Rect&, std::string_view words, const Lettering&, const Fit& = {});

/// Sets and paints; what did not fit is also noted on the canvas.
Setting paint_text(Canvas&, const Rect&, std::string_view words, const Lettering&, const Fit& = {});

/// The width of words set in one line.
double text_width(Fonts&, std::string_view words, const Lettering&);

/// The words cut into pages that each stand in the box at the smallest size or larger, broken
/// between words.
std::vector<std::string> pages(Fonts&, const Rect&, std::string_view words, const Lettering&,
                               const Fit&);

} // namespace blason
