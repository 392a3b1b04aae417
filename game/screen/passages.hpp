#pragma once

#include "screen/layout.hpp"

#include <string>
#include <vector>

namespace blason {

/// A heading, and what stands under it; either may be empty.
struct Passage {
  std::string title;
  std::vector<std::string> lines;
};
struct PassagesWish {
  int columns = 1;
  Tone title = Tone::gold, tone = Tone::text;
  bool bullets = true; // a lozenge before each line
  double most = 33;    // the size of the words where there is room for it; never below the floor
};
/// Passages one after the other, in columns; those without room go to further pages.
void add_passages(Layout& layout, const Rect& room, const std::vector<Passage>& passages,
                  const PassagesWish& wish, const std::string& what);
/// How high they stand in one column of that width, at that size.
double height_of_passages(const Layout& layout, const std::vector<Passage>& passages,
                          const PassagesWish& wish, double width, double size);
/// The same on one page, in the middle of the room when they leave some.
void add_passages_in_middle(Layout& layout, const Rect& room, const std::vector<Passage>& passages,
                            const PassagesWish& wish, const std::string& what);

} // namespace blason
