#pragma once

#include "screen/layout.hpp"

#include <string>
#include <vector>

// Tiles that are words alone: what was said, what is known, and a segment's criteria.

namespace blason {

struct Said {
  std::vector<std::string> lines;
  Role role = Role::body;
  bool bullets = false; // a lozenge before each line
  double most = 40;     // the size of the words where there is room for it
};
/// What a card says: quotes in the language's quotation marks, a clue after its question.
Said said_by(Language, const QuoteFace&);
Said said_by(Language, const ClueFace&);
Said said_by(Language, const SegmentFace&);
/// Whether a card is words alone: it needs more width than a face.
bool words_alone(const Face& face);

/// How high the tile has to be at that width, its words at the floor.
double said_height(const Layout& layout, const Said& said, double width, int number);
/// How much of its largest size the words of a tile with that number can have in that box, the
/// floor at least: cuts of letters differ in what size reads alike. 1 for a face that is not words
/// alone.
double said_share(const Layout& layout, const Rect& box, const Face& face, int number);
/// In pages if it must. `share`: of the largest size.
void add_said(Layout& layout, const Rect& box, const Said& said, int number, double share);

} // namespace blason
