#include "wire/reading.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

template <class T> void read_plain(JsonReading& reading, const JsonValue& json, T& value) {
  const T* plain = std::get_if<T>(&json.value);
  if (plain == nullptr) return reading.fail(Unreadability::wrong_type);
  value = *plain;
}

} // namespace

void read_value(JsonReading& reading, const JsonValue& json, bool& value) {
  read_plain(reading, json, value);
}
void read_value(JsonReading& reading, const JsonValue& json, std::string& value) {
  read_plain(reading, json, value);
}
void read_value(JsonReading& reading, const JsonValue& json, std::uint64_t& value) {
  read_plain(reading, json, value);
}

void read_value(JsonReading& reading, const JsonValue& json, std::int64_t& value) {
  if (const auto* below_zero = std::get_if<std::int64_t>(&json.value)) {
    value = *below_zero;
    return;
  }
  std::uint64_t wide = 0;
  read_plain(reading, json, wide);
  if (wide > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
    return reading.fail(Unreadability::out_of_range);
  value = static_cast<std::int64_t>(wide);
}

void read_value(JsonReading& reading, const JsonValue& json, int& value) {
  std::int64_t wide = 0;
  read_value(reading, json, wide);
  if (!std::in_range<int>(wide)) return reading.fail(Unreadability::out_of_range);
  value = static_cast<int>(wide);
}

void read_value(JsonReading& reading, const JsonValue& json, double& value) {
  if (const auto* fraction = std::get_if<double>(&json.value)) {
    value = *fraction;
    return;
  }
  if (const auto* whole = std::get_if<std::uint64_t>(&json.value)) {
    value = static_cast<double>(*whole);
    return;
  }
  std::int64_t below_zero = 0;
  read_plain(reading, json, below_zero);
  value = static_cast<double>(below_zero);
}

Fields::Fields(JsonReading& reading, const JsonValue& json)
    : reading_(reading), members_(std::get_if<JsonValue::Object>(&json.value)) {
  if (members_ == nullptr) {
    reading_.fail(Unreadability::wrong_type);
  } else {
    taken_.assign(members_->size(), 0);
  }
}

const JsonValue* Fields::take(std::string_view key) {
  if (members_ == nullptr) return nullptr;
  for (std::size_t i = 0; i < members_->size(); ++i) {
    if ((*members_)[i].key != key) continue;
    taken_[i] = 1;
    return &(*members_)[i].value;
  }
  return nullptr;
}

void Fields::done() {
  for (std::size_t i = 0; i < taken_.size(); ++i)
    if (taken_[i] == 0) reading_.fail(Unreadability::unknown_key, (*members_)[i].key);
}

} // namespace blason
