#pragma once

#include <string>
#include <string_view>

namespace blason {

/// Why some bytes are no message of ours.
enum class Unreadability {
  too_long,
  too_deep,
  not_json,
  duplicate_key,
  unknown_type,
  missing_key,
  unknown_key,
  wrong_type,
  unknown_word, // of a list: a kind, a mode, a beat…
  out_of_range
};

std::string_view slug(Unreadability why);

/// Bytes that were not taken, and the key where they went wrong (empty: nowhere in particular).
struct Unreadable {
  Unreadability why = Unreadability::not_json;
  std::string where;
  friend bool operator==(const Unreadable&, const Unreadable&) = default;
};

} // namespace blason
