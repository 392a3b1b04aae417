#include "sound/instruments.hpp"

#include "sound/sound.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace blason {
namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr double second = samples_a_second;

/// Calls `value(t)` for each sample of the note, t from 0, and adds what it gives.
template <class Value> void add(Tape& tape, const Strike& note, Value value) {
  const auto from = static_cast<std::size_t>(std::max(0.0, note.at) * second);
  const auto count = static_cast<std::size_t>(note.lasts * second);
  for (std::size_t i = 0; i < count && from + i < tape.size(); ++i)
    tape[from + i] += note.loud * value(static_cast<double>(i) / second);
}

/// From 0 to 1 within `rise` seconds: no sound begins with a click.
double risen(double t, double rise) { return std::min(1.0, t / rise); }
/// From 1 to 0 at the end.
double left(double t, const Strike& note) { return std::clamp((note.lasts - t) / 0.02, 0.0, 1.0); }

} // namespace

void pluck(Tape& tape, const Strike& note) {
  add(tape, note, [&](double t) {
    double sum = 0;
    for (int partial = 1; partial <= 7; ++partial)
      sum += std::sin(turn * note.pitch * partial * t) / partial *
             std::exp(-t * (2.5 + 1.9 * partial));
    return sum * risen(t, 0.003) * left(t, note);
  });
}

void horn(Tape& tape, const Strike& note) {
  add(tape, note, [&](double t) {
    const double swell = risen(t, std::min(0.18, note.lasts / 3)) *
                         std::clamp((note.lasts - t) / (note.lasts * 0.4), 0.0, 1.0);
    double sum = 0;
    for (int partial = 1; partial <= 5; ++partial)
      sum += std::sin(turn * note.pitch * partial * t) / (partial * partial) *
             std::pow(swell, partial);
    return sum;
  });
}

void bell(Tape& tape, const Strike& note) {
  constexpr std::array<double, 3> partials{1, 2.4, 3.9};
  add(tape, note, [&](double t) {
    double sum = 0;
    for (const double partial : partials)
      sum += std::sin(turn * note.pitch * partial * t) / partial * std::exp(-t * 3.2 * partial);
    return sum * risen(t, 0.002) * left(t, note);
  });
}

void thump(Tape& tape, const Strike& note, double sinks) {
  // The phase is the integral of a pitch that falls from 1 to 1 − sinks as the sound dies.
  const double fast = 4 / note.lasts;
  add(tape, note, [&](double t) {
    const double phase = (1 - sinks) * t + sinks * (1 - std::exp(-fast * t)) / fast;
    return std::sin(turn * note.pitch * phase) * std::exp(-fast * t) * risen(t, 0.002) *
           left(t, note);
  });
}

void rustle(Tape& tape, const Strike& note, double wide) {
  // A resonant band-pass of two poles over noise from a linear congruence: the same every time.
  std::uint32_t seed = 0x2545F491;
  const double angle = turn * note.pitch / second, damp = 1 - angle * wide / 2;
  double last = 0, before = 0;
  const double fast = 3.5 / note.lasts;
  add(tape, note, [&](double t) {
    seed = seed * 1'664'525 + 1'013'904'223;
    const double noise = static_cast<double>(seed >> 8) / 8'388'608 - 1;
    const double out =
        (1 - damp) * noise + 2 * damp * std::cos(angle) * last - damp * damp * before;
    before = last;
    last = out;
    return out * 3 * std::exp(-fast * t) * risen(t, 0.004) * left(t, note);
  });
}

double dorian(int degree, int octave) {
  constexpr std::array<int, 7> steps{0, 2, 3, 5, 7, 9, 10}; // semitones above D
  const int within = ((degree % 7) + 7) % 7;
  const int octaves = octave + (degree - within) / 7;
  return 293.665 * std::pow(2.0, octaves + steps[static_cast<std::size_t>(within)] / 12.0);
}

} // namespace blason
