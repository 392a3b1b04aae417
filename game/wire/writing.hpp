#pragma once

#include "deck/ids.hpp"
#include "rules/ids.hpp"
#include "rules/plan.hpp"
#include "wire/json_text.hpp"
#include "wire/terms.hpp"

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

// Values to JSON, by their type: ids and enumerations are words, an empty optional is null, a pair
// an array, and a struct with `each` an object of the fields it lists.

namespace blason {

template <class T>
concept Listed = requires(const T& value) {
  T::each(value, [](std::string_view, const auto&) {});
};
template <class T>
concept Worded = std::is_enum_v<T> && requires(T value) {
  word(value);
};
template <class T>
concept Numbered = std::same_as<T, CardNo> || std::same_as<T, SpotNo>;

void write_value(JsonText& out, const Text& text);
void write_value(JsonText& out, const Step& step);
void write_value(JsonText& out, const Script& script);
void write_value(JsonText& out, const Plan& plan);

inline void write_value(JsonText& out, bool value) { out.boolean(value); }
inline void write_value(JsonText& out, std::string_view words) { out.text(words); }
inline void write_value(JsonText& out, const std::string& words) { out.text(words); }
// A literal would otherwise turn into a bool.
inline void write_value(JsonText& out, const char* words) { out.text(words); }

template <class T>
requires(std::integral<T> || std::floating_point<T>) void write_value(JsonText& out, T value) {
  out.number(value);
}

template <Worded T> void write_value(JsonText& out, T value) { out.text(word(value)); }
template <Numbered T> void write_value(JsonText& out, T value) { out.number(index(value)); }
template <class Tag> void write_value(JsonText& out, const Id<Tag>& id) { out.text(id.value); }

template <class T> void write_value(JsonText& out, const std::optional<T>& value);
template <class T> void write_value(JsonText& out, const std::vector<T>& list);
template <class A, class B> void write_value(JsonText& out, const std::pair<A, B>& pair);
template <Listed T> void write_value(JsonText& out, const T& value);

template <class T> void write_value(JsonText& out, const std::optional<T>& value) {
  if (value) {
    write_value(out, *value);
  } else {
    out.null();
  }
}

template <class T> void write_value(JsonText& out, const std::vector<T>& list) {
  out.open_array();
  for (const T& item : list) write_value(out, item);
  out.close_array();
}

template <class A, class B> void write_value(JsonText& out, const std::pair<A, B>& pair) {
  out.open_array();
  write_value(out, pair.first);
  write_value(out, pair.second);
  out.close_array();
}

template <class T> void write_field(JsonText& out, std::string_view key, const T& value) {
  out.key(key);
  write_value(out, value);
}

template <Listed T> void write_value(JsonText& out, const T& value) {
  out.open_object();
  T::each(value, [&out](std::string_view key, const auto& field) { write_field(out, key, field); });
  out.close_object();
}

inline void write_fields(JsonText&) {}
/// Key, value, key, value… into the open object.
template <class T, class... Rest>
void write_fields(JsonText& out, std::string_view key, const T& value, const Rest&... rest) {
  write_field(out, key, value);
  write_fields(out, rest...);
}
template <class... Fields> void write_object(JsonText& out, const Fields&... fields) {
  out.open_object();
  write_fields(out, fields...);
  out.close_object();
}

} // namespace blason
