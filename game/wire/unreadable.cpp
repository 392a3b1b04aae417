#include "wire/unreadable.hpp"

#include <array>

namespace blason {

std::string_view slug(Unreadability why) {
  static constexpr std::array<std::string_view, 10> slugs{
      "too_long",    "too_deep",    "not_json",   "duplicate_key", "unknown_type",
      "missing_key", "unknown_key", "wrong_type", "unknown_word",  "out_of_range"};
  static_assert(slugs.size() == static_cast<std::size_t>(Unreadability::out_of_range) + 1);
  return slugs.at(static_cast<std::size_t>(why));
}

} // namespace blason
