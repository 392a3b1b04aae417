#pragma once

#include <cstdint>
#include <vector>

namespace blason {

/// What the room may hear; nothing is told by sound alone (identity.md §11).
enum class Cue {
  banner,   // a team raises its banner
  pick,     // a card is taken in hand
  place,    // and laid down
  refuse,   // what cannot be
  seal,     // a board is sealed
  drum,     // each of the last ten seconds
  bell,     // the end of time
  right,    // an answer was right
  conquest, // a land is taken, on the team's own degree
  fief,     // a fief is taken
  podium,   // the evening ends
  lost      // a thread is lost: for the desk alone
};
inline constexpr int cues = 12;

inline constexpr int samples_a_second = 44'100;

/// The sound as mono samples, made anew and always the same, with its loudest one at −12 dBFS.
/// `degree` (0 to 7) is that of the scale of D Dorian for `conquest`: a team is known by it.
std::vector<std::int16_t> samples(Cue cue, int degree = 0);

/// How long it sounds, in milliseconds.
int length(Cue cue);

} // namespace blason
