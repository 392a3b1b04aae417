#pragma once

#include "made_up.hpp"
#include "screen/motion.hpp"
#include "screen/screen.hpp"

#include <string>
#include <vector>

// Two walls between which something moves, made up.

namespace blason::made_up {

struct Happening {
  std::string name;
  WallView before, after;
  Grip held_before, held_after;
  Millis now_before = 60'000, now_after = 60'000;
  int lasts = 0, lasts_still = 0; // milliseconds, as the identity has them
};

/// Every event of the identity's table for so many teams.
std::vector<Happening> happenings(const Deck&, int teams);

/// The pages of one, laid out, and what moves between them.
struct Filmed {
  Page before, after;
  Motion motion;
};
Filmed film(const Deck&, const Happening&, Fonts&, Extent window, bool still = false);

} // namespace blason::made_up
