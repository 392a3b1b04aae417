#include "table/chance.hpp"

#include <sodium.h>

#include <string_view>

namespace blason {

std::uint64_t fresh_seed() {
  constexpr std::uint64_t below_2_53 = (std::uint64_t{1} << 53U) - 1;
  std::uint64_t seed = 0;
  randombytes_buf(&seed, sizeof seed);
  return seed & below_2_53;
}

std::string fresh_id() {
  // No vowels, so that chance spells no word; no l, o, 0, 1, which people mix up.
  static constexpr std::string_view letters = "bcdfghjkmnpqrstvwxz23456789";
  std::string id(16, ' ');
  for (char& c : id) c = letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
  return id;
}

} // namespace blason
