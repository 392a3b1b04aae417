#pragma once

#include "wire/unreadable.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace blason {

struct JsonMember;

/// A piece of JSON that has been parsed, its members in the order they were written.
struct JsonValue {
  using Array = std::vector<JsonValue>;
  using Object = std::vector<JsonMember>;
  /// Whole numbers below zero are signed, the others unsigned: nothing is rounded.
  std::variant<std::nullptr_t, bool, std::int64_t, std::uint64_t, double, std::string, Array,
               Object>
      value;
};

struct JsonMember {
  std::string key;
  JsonValue value;
};

/// How much is read at most; depth counts nested objects and arrays.
struct JsonLimits {
  std::size_t bytes = 0;
  int depth = 32;
};
/// What a phone may send, and what stands on one line of a record.
inline constexpr JsonLimits message_limits{16 * 1024, 32};
inline constexpr JsonLimits record_limits{1024 * 1024, 32};

/// Strict JSON in UTF-8; duplicate keys are refused.
std::variant<JsonValue, Unreadable> parse_json(std::string_view text, JsonLimits limits);

} // namespace blason
