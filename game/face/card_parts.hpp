#pragma once

#include "face/text.hpp"

#include <string>
#include <vector>

namespace blason {

// Millimetres from the trim, which is where a card is cut.
inline constexpr Rect tarot_trim{0, 0, 70, 120}, poker_trim{0, 0, 63, 88};
inline constexpr Rect poster_trim{0, 0, 70, 99}; // the proportions of A4

/// The parchment of a card with rounded corners.
void paint_card_ground(Canvas&, const Rect& card);

/// The ink that shields stand on, with a lattice of lozenges `step` wide.
void paint_night(Canvas&, const Rect&, double step);

/// Words joined by middle dots; empty ones are left out.
std::string dotted(const std::vector<std::string>& words);

/// A lozenge that leads a paragraph, in parts of the size of its letters.
struct Bullet {
  double half = 0;   // of its width; 0: none
  double indent = 0; // of the words
};
inline constexpr Bullet card_bullet{0.46, 1.38}, sheet_bullet{0.29, 1.08},
    heading_bullet{0.27, 0.8};

/// A word beside the first line of a paragraph, in a column of its own.
struct Lead {
  std::string words; // empty: none
  double size = 0;   // in parts of the size of the letters it leads
};

/// One item of a stack.
struct Paragraph {
  std::string words;
  Lettering lettering;
  int lines = 0;      // at most; 0: as many as it takes
  double gap = 0;     // above it, unless it is the first
  Bullet bullet = {}; // leads it
  Lead lead = {};
};

/// Paragraphs under each other in the middle of the box. All shrink together, down to `smallest` (a
/// part of their sizes), until no word is broken and all stand; what does not stand even then is
/// noted.
void paint_stack(Canvas&, const Rect&, const std::vector<Paragraph>&, double smallest,
                 Level level = Level::middle);

/// How high the paragraphs stand at their full sizes.
double stack_height(Fonts&, double width, const std::vector<Paragraph>&);

/// A cloth ribbon whose front is the box; its tails hang out by 5 units at each side.
void paint_ribbon(Canvas&, const Rect&);

} // namespace blason
