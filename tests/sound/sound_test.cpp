#include "sound/instruments.hpp"
#include "sound/sound.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <set>

using namespace blason;

namespace {

int loudest(const std::vector<std::int16_t>& samples) {
  int most = 0;
  for (const std::int16_t sample : samples) most = std::max(most, std::abs(int{sample}));
  return most;
}

/// The pitch heard most in a tape, by how well it agrees with itself that much later.
double pitch(const Tape& tape, double least, double most) {
  double best = 0, heard = 0;
  for (double at = least; at < most; at *= 1.005) {
    const auto lag = static_cast<std::size_t>(std::lround(samples_a_second / at));
    double sum = 0, all = 0;
    for (std::size_t i = 0; i + lag < tape.size(); ++i) {
      sum += tape[i] * tape[i + lag];
      all += tape[i] * tape[i];
    }
    if (all > 0 && sum / all > best) best = sum / all, heard = at;
  }
  return heard;
}

} // namespace

TEST_CASE("every sound has its length, is as loud as the others, and begins and ends quietly") {
  std::set<std::vector<std::int16_t>> all;
  for (int i = 0; i < cues; ++i) {
    const auto cue = static_cast<Cue>(i);
    INFO("sound " << i);
    const std::vector<std::int16_t> made = samples(cue);
    CHECK(made.size() == static_cast<std::size_t>(length(cue)) * samples_a_second / 1000);
    CHECK(loudest(made) == Approx(32767 * std::pow(10, -12.0 / 20)).epsilon(0.01));
    CHECK(std::abs(int{made.front()}) < 200);
    CHECK(std::abs(int{made.back()}) < 400);
    CHECK(samples(cue) == made);
    all.insert(made);
  }
  CHECK(all.size() == cues);
  CHECK(length(Cue::podium) == 3500);
}

TEST_CASE("each of eight teams has a degree of its own") {
  std::set<std::vector<std::int16_t>> all;
  for (int degree = 0; degree < 8; ++degree) all.insert(samples(Cue::conquest, degree));
  CHECK(all.size() == 8);
  CHECK(samples(Cue::conquest, 99) == samples(Cue::conquest, 7));
  CHECK(samples(Cue::bell, 3) == samples(Cue::bell));
}

TEST_CASE("instruments sound at the pitch they are asked for") {
  CHECK(dorian(0) == Approx(293.665));
  CHECK(dorian(4) == Approx(440).epsilon(1e-4)); // the fifth above D is A
  CHECK(dorian(7) == Approx(2 * dorian(0)));
  CHECK(dorian(-7) == Approx(dorian(0) / 2));
  Tape plucked(22'050), blown(22'050);
  pluck(plucked, {0, 0.5, 440});
  horn(blown, {0, 0.5, 330});
  CHECK(pitch(plucked, 300, 600) == Approx(440).epsilon(0.01));
  CHECK(pitch(blown, 250, 500) == Approx(330).epsilon(0.01));
}

TEST_CASE("nothing is written outside the tape") {
  Tape tape(100);
  pluck(tape, {0.001, 5, 440});
  rustle(tape, {9, 1, 2000}, 0.5);
  CHECK(tape.size() == 100);
  CHECK(tape[0] == 0);
}
