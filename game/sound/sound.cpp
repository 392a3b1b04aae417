#include "sound/sound.hpp"

#include "sound/instruments.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace blason {
namespace {

constexpr std::array<int, cues> lengths{600, 60, 110, 160, 350, 90, 900, 420, 700, 1600, 3500, 300};
constexpr double loudest = 0.251; // −12 dBFS

void banner(Tape& tape) {
  rustle(tape, {0, 0.26, 700, 1}, 0.9);
  pluck(tape, {0.2, 0.4, dorian(0), 0.8});
  pluck(tape, {0.3, 0.3, dorian(4), 0.8});
}

void refuse(Tape& tape) {
  pluck(tape, {0, 0.09, dorian(1, -1)});
  pluck(tape, {0.07, 0.09, dorian(0, -1)});
}

void seal(Tape& tape) {
  thump(tape, {0, 0.22, 95}, 0.4);
  // Wax that crackles: a few ticks, closer and closer, softer and softer.
  double at = 0.1, loud = 0.5;
  for (int tick = 0; tick < 7; ++tick, at += 0.034, loud *= 0.75)
    rustle(tape, {at, 0.025, 2600, loud}, 0.5);
}

void right(Tape& tape) {
  pluck(tape, {0, 0.42, dorian(0)});
  pluck(tape, {0.09, 0.33, dorian(2)});
  pluck(tape, {0.18, 0.24, dorian(4)});
}

void conquest(Tape& tape, int degree) {
  horn(tape, {0, 0.7, dorian(degree)});
  horn(tape, {0.06, 0.6, dorian(degree - 7), 0.5});
}

void fief(Tape& tape) {
  horn(tape, {0, 0.45, dorian(0)});
  horn(tape, {0.35, 0.45, dorian(4)});
  horn(tape, {0.7, 0.9, dorian(7)});
  for (int beat = 0; beat < 16; ++beat)
    thump(tape, {0.5 + beat * 0.06, 0.08, 110, 0.12 + 0.02 * beat}, 0.3);
}

/// Four bars of four: a call, its answer, the call higher, and the close.
void podium(Tape& tape) {
  constexpr double beat = 0.21;
  constexpr std::array<int, 12> melody{0, 0, 4, 4, 5, 4, 2, 4, 7, 6, 5, 7};
  for (std::size_t i = 0; i < melody.size(); ++i) {
    const bool last = i + 1 == melody.size();
    const double at = static_cast<double>(i) * beat;
    horn(tape, {at, last ? 1.1 : beat * 1.25, dorian(melody[i])});
    if (i % 2 == 0) pluck(tape, {at, 0.5, dorian(melody[i], -1), 0.5});
    if (i % 4 == 0) thump(tape, {at, 0.16, 100, 0.6}, 0.3);
  }
  horn(tape, {11 * beat, 1.1, dorian(4), 0.6});
  horn(tape, {11 * beat, 1.1, dorian(0), 0.6});
  pluck(tape, {11 * beat, 1.1, dorian(0, 1), 0.5});
}

void play(Tape& tape, Cue cue, int degree) {
  switch (cue) {
  case Cue::banner:
    return banner(tape);
  case Cue::pick:
    return rustle(tape, {0, 0.06, 3000}, 0.6);
  case Cue::place:
    return thump(tape, {0, 0.11, 180}, 0.1);
  case Cue::refuse:
    return refuse(tape);
  case Cue::seal:
    return seal(tape);
  case Cue::drum:
    return thump(tape, {0, 0.09, 130}, 0.35);
  case Cue::bell:
    return bell(tape, {0, 0.9, dorian(0, 1)});
  case Cue::right:
    return right(tape);
  case Cue::conquest:
    return conquest(tape, degree);
  case Cue::fief:
    return fief(tape);
  case Cue::podium:
    return podium(tape);
  case Cue::lost:
    thump(tape, {0, 0.08, 220}, 0.1);
    return thump(tape, {0.18, 0.08, 220}, 0.1);
  }
}

} // namespace

int length(Cue cue) { return lengths[static_cast<std::size_t>(cue)]; }

std::vector<std::int16_t> samples(Cue cue, int degree) {
  Tape tape(static_cast<std::size_t>(length(cue)) * samples_a_second / 1000);
  play(tape, cue, std::clamp(degree, 0, 7));
  double most = 0;
  for (const double value : tape) most = std::max(most, std::abs(value));
  std::vector<std::int16_t> made;
  made.reserve(tape.size());
  for (const double value : tape)
    made.push_back(static_cast<std::int16_t>(std::lround(value / most * loudest * 32767)));
  return made;
}

} // namespace blason
