#pragma once

#include "face/ground.hpp"
#include "face/outline.hpp"

#include <vector>

// How far a part is from where it lies at rest, while the wall moves.

namespace blason {

/// A disc; of less than 1, that part of it from the top on, clockwise.
struct Wedge {
  Point centre;
  double radius = 0, part = 1;
  Ground within = {}; // what a whole disc does not leave; empty: it goes anywhere
  friend bool operator==(const Wedge&, const Wedge&) = default;
};

struct Moved {
  double dx = 0, dy = 0;       // units
  double across = 1, down = 1; // how wide and how high it is, of 1
  double degrees = 0;          // clockwise
  Point about = {};            // of the page: what it grows from and turns about
  double opacity = 1;
  std::vector<Wedge> front = {}; // what of it is seen, where it lies at rest; empty: all
  friend bool operator==(const Moved&, const Moved&) = default;
};

bool at_rest(const Moved& moved);
/// Whether anything of it can be seen.
bool seen(const Moved& moved);
/// Between two of them, `part` of the way; what they grow from is that of `to`.
Moved between(const Moved& from, const Moved& to, double part);

/// The box around a box that is moved so; its front is not heeded.
Rect moved_box(const Rect& box, const Moved& moved);
/// The same as boxes that hold all that is seen of it, fronts heeded.
std::vector<Rect> seen_boxes(const Rect& box, const Moved& moved);
/// All wedges of a front as one shape.
Outline shape_of(const std::vector<Wedge>& front);

} // namespace blason
