#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace blason {

/// Chance by a seed, the same on every machine (SplitMix64, Steele, Lea & Flood 2014).
class Dice {
public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  /// The dice of one purpose: other purposes of the same seed do not disturb them.
  Dice(std::uint64_t seed, std::string_view purpose, std::uint64_t number = 0);

  std::uint64_t next();
  /// Evenly one of 0 … bound − 1; bound ≥ 1.
  std::size_t below(std::size_t bound);
  /// Evenly in [0, 1).
  double unit();

  template <class T> void shuffle(std::vector<T>& list) {
    for (std::size_t left = list.size(); left > 1; --left)
      std::swap(list[left - 1], list[below(left)]);
  }

private:
  std::uint64_t state_;
};

} // namespace blason
