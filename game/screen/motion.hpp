#pragma once

#include "screen/page.hpp"

#include <cstddef>
#include <optional>
#include <vector>

// How the wall moves from what it showed to what it shows next (identity.md §10), as a value: no
// clock, no state. Times are milliseconds.

namespace blason {

struct Deck;
struct Grip;
struct WallView;

enum class Ease { linear, quad_out, cubic_in, cubic_out, cubic_in_out, back_out, sine };
/// How much of the way is gone when `part` of the time is; back_out goes further and returns, sine
/// goes there and back.
double eased(Ease ease, double part);

/// One way of one part.
struct Move {
  std::size_t what = 0; // its place among the page's parts, or among what passes
  int start = 0, lasts = 0;
  Ease ease = Ease::linear;
  Moved from = {};
  std::optional<Moved> to = {}; // nullopt: as the page has it
};
/// A part that no page has: painted before the page's part of that place, gone when its last move
/// ends.
struct Passing {
  Part part;
  std::size_t before = 0; // as many as the page has parts: over all
};
struct Motion {
  std::vector<Move> moves; // those of one part in order of time
  std::vector<Passing> passing;
  std::vector<Move> ways; // of what passes
  int lasts() const;
  bool empty() const { return moves.empty() && ways.empty(); }
};

/// The page at that time; from the end on it is `next` itself. Before its first move a part is
/// where that begins.
Page at(const Page& next, const Motion& motion, int time);

/// What the wall shows, and what a hand holds of it.
struct Shown {
  const WallView& view;
  const Page& page;
  const Grip& grip;
};
/// What moves when the wall goes from the one to the other; nothing when it looks or goes back, or
/// is dark. `map`: the last that was shown before, or nullptr. `still`: the reduced form.
Motion motion_between(const Deck& deck, const Shown& before, const Shown& after, const MapFace* map,
                      bool still);
/// Whether the evening went on from the one to the other.
bool went_on(const WallView& before, const WallView& after);

/// Two motions of one page, of which the first began so many milliseconds earlier.
Motion joined(Motion running, int earlier, const Motion& more);
/// Whether a hand holds the same, wherever it has moved.
bool hand_went_on(Grip before, const Grip& after);
/// Whether what moves on the one page has its place on the other: a clock has gone on, a hand
/// moves.
bool same_places(const Page& page, const Page& other);

} // namespace blason
