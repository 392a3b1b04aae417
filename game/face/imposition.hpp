#pragma once

#include "face/geometry.hpp"
#include "face/paper.hpp"

#include <cstddef>
#include <string>

// Where cards lie on paper, in millimetres from the sheet's upper left corner; nothing is painted
// here.

namespace blason {

enum class CardSize { tarot, poker };
/// The card as it is cut out, its corner at 0, 0.
Rect trim_of(CardSize);

/// Along which edge of the paper the printer turns it over; none: backs are not printed.
enum class Duplex { long_edge, short_edge, none };
enum class CardLayout {
  sheet, // as many as the paper holds, the backs on the page behind
  fold,  // front and back side by side, to be folded and glued
  single // a card a page with its bleed, for print shops
};

/// How cards are laid on paper.
struct CardFormat {
  CardSize size = CardSize::tarot;
  CardLayout layout = CardLayout::sheet;
  Duplex duplex = Duplex::long_edge;
  Point backs_offset = {}; // to the right and down, as one looks at the back
};

struct Imposition {
  PaperSize paper;
  Rect trim;        // of a card, its corner at 0, 0
  double bleed = 3; // colour past the trim, all around
  int columns = 1, rows = 1;
  Rect block; // all cells: cards with their bleed, edge to edge
  CardFormat format;

  std::size_t places() const {
    return static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
  }
  /// One cell of the block: the card, or front and back side by side, and the bleed around.
  double cell_width() const;
  double cell_height() const { return trim.height + 2 * bleed; }
  /// Where the front of that place is cut out; places run from left to right, then down.
  Rect front(std::size_t place) const;
  /// Where its back is cut out: on the page behind, so that it comes to lie under the front when
  /// the printer turns the paper over and the offset is right; beside the front when it is folded.
  Rect back(std::size_t place) const;
  /// The page is turned over its upper edge, as a notepad is: backs stand on their heads there, to
  /// be upright in the hand.
  bool over_the_top() const;
};

/// The arrangement of that format on that paper, which is turned when more cards stand on it so.
Imposition impose(PaperSize, const CardFormat&);

} // namespace blason
