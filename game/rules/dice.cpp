#include "rules/dice.hpp"

namespace blason {

Dice::Dice(std::uint64_t seed, std::string_view purpose, std::uint64_t number) : state_(seed) {
  // FNV-1a over the purpose keeps streams of one seed apart.
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char c : purpose) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  state_ ^= hash + number * 0x9e3779b97f4a7c15ULL;
  next();
}

std::uint64_t Dice::next() {
  state_ += 0x9e3779b97f4a7c15ULL;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31U);
}

std::size_t Dice::below(std::size_t bound) {
  // Values past the last whole multiple are thrown again, so that every outcome is equally likely.
  const std::uint64_t whole = UINT64_MAX - UINT64_MAX % bound;
  std::uint64_t value = next();
  while (value >= whole) value = next();
  return static_cast<std::size_t>(value % bound);
}

double Dice::unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

} // namespace blason
