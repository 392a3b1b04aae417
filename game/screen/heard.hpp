#pragma once

#include "sound/sound.hpp"

#include <optional>

namespace blason {

struct Grip;
struct WallView;

/// A sound, and the degree of the team it is for.
struct Heard {
  Cue cue;
  int degree = 0;
  friend bool operator==(const Heard&, const Heard&) = default;
};

/// What the room hears when the wall changes from one view to the next: the one thing that matters
/// most, or nothing. Looking back, the return from it and taking back are silent.
std::optional<Heard> heard(const WallView& before, const WallView& after);
/// What a hand at the wall hears of itself.
std::optional<Heard> heard(const Grip& before, const Grip& after);
/// What the clock says with that many whole seconds left, as they change; −1: there is no clock.
std::optional<Heard> heard(long long seconds_before, long long seconds_after);

} // namespace blason
