#pragma once

#include <cstdint>
#include <vector>

// Instruments, each adding itself to a tape. Times in seconds, pitches in hertz, loudness from 0
// to 1.

namespace blason {

using Tape = std::vector<double>;

struct Strike {
  double at, lasts, pitch, loud = 1;
};

/// A string that is plucked: partials that die the faster the higher they are.
void pluck(Tape&, const Strike&);
/// A soft horn: it swells, and its upper partials come late.
void horn(Tape&, const Strike&);
/// A bell of three partials, 1 : 2.4 : 3.9.
void bell(Tape&, const Strike&);
/// A skin or a piece of wood: one tone that sinks by `sinks` of its pitch while it dies.
void thump(Tape&, const Strike&, double sinks);
/// Noise within a band about the pitch, `wide` as part of it, which dies away.
void rustle(Tape&, const Strike&, double wide);

/// The pitch of a degree of D Dorian, from 0; 7 is the octave. `octave` 0 begins at D4.
double dorian(int degree, int octave = 0);

} // namespace blason
