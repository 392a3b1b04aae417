#pragma once

#include "wire/json_value.hpp"
#include "wire/writing.hpp"

#include <limits>

// JSON to values, by their type: the mirror of wire/writing.hpp. Nothing is guessed: what does not
// fit is noted.

namespace blason {

/// What was wrong first. JsonReading goes on after a fault, its values mean nothing then.
class JsonReading {
public:
  void fail(Unreadability why) {
    if (!fault_) fault_ = Unreadable{why, key_};
  }
  void fail(Unreadability why, std::string where) {
    if (!fault_) fault_ = Unreadable{why, std::move(where)};
  }
  void at(std::string_view key) { key_ = key; }
  const std::optional<Unreadable>& fault() const { return fault_; }

private:
  std::optional<Unreadable> fault_;
  std::string key_;
};

void read_value(JsonReading& reading, const JsonValue& json, bool& value);
void read_value(JsonReading& reading, const JsonValue& json, std::string& value);
void read_value(JsonReading& reading, const JsonValue& json, double& value);
void read_value(JsonReading& reading, const JsonValue& json, std::uint64_t& value);
void read_value(JsonReading& reading, const JsonValue& json, std::int64_t& value);
void read_value(JsonReading& reading, const JsonValue& json, int& value);
void read_value(JsonReading& reading, const JsonValue& json, Text& text);
void read_value(JsonReading& reading, const JsonValue& json, Step& step);
void read_value(JsonReading& reading, const JsonValue& json, Script& script);
void read_value(JsonReading& reading, const JsonValue& json, Plan& plan);

template <Worded T> void read_value(JsonReading& reading, const JsonValue& json, T& value) {
  std::string words;
  read_value(reading, json, words);
  const std::optional<T> meant = term(words, T{});
  if (!meant) return reading.fail(Unreadability::unknown_word);
  value = *meant;
}
template <Numbered T> void read_value(JsonReading& reading, const JsonValue& json, T& value) {
  int number = 0;
  read_value(reading, json, number);
  value = T{number};
}
template <class Tag> void read_value(JsonReading& reading, const JsonValue& json, Id<Tag>& id) {
  read_value(reading, json, id.value);
}

template <class T>
void read_value(JsonReading& reading, const JsonValue& json, std::optional<T>& value);
template <class T>
void read_value(JsonReading& reading, const JsonValue& json, std::vector<T>& list);
template <class A, class B>
void read_value(JsonReading& reading, const JsonValue& json, std::pair<A, B>& pair);
template <Listed T> void read_value(JsonReading& reading, const JsonValue& json, T& value);

template <class T>
void read_value(JsonReading& reading, const JsonValue& json, std::optional<T>& value) {
  value.reset();
  if (std::holds_alternative<std::nullptr_t>(json.value)) return;
  read_value(reading, json, value.emplace());
}

template <class T>
void read_value(JsonReading& reading, const JsonValue& json, std::vector<T>& list) {
  const auto* items = std::get_if<JsonValue::Array>(&json.value);
  if (items == nullptr) return reading.fail(Unreadability::wrong_type);
  list.assign(items->size(), T{});
  for (std::size_t i = 0; i < items->size(); ++i) read_value(reading, (*items)[i], list[i]);
}

template <class A, class B>
void read_value(JsonReading& reading, const JsonValue& json, std::pair<A, B>& pair) {
  const auto* items = std::get_if<JsonValue::Array>(&json.value);
  if (items == nullptr || items->size() != 2) return reading.fail(Unreadability::wrong_type);
  read_value(reading, items->front(), pair.first);
  read_value(reading, items->back(), pair.second);
}

/// The members of an object, taken one by one; done() says which were not asked for.
class Fields {
public:
  Fields(JsonReading& reading, const JsonValue& json);

  template <class T> void must(std::string_view key, T& value) {
    if (!may(key, value)) reading_.fail(Unreadability::missing_key, std::string(key));
  }
  /// True when it was there.
  template <class T> bool may(std::string_view key, T& value) {
    const JsonValue* json = take(key);
    if (json == nullptr) return false;
    reading_.at(key);
    read_value(reading_, *json, value);
    return true;
  }
  const JsonValue* take(std::string_view key);
  void done();

private:
  JsonReading& reading_;
  const JsonValue::Object* members_ = nullptr;
  std::vector<char> taken_;
};

template <Listed T> void read_value(JsonReading& reading, const JsonValue& json, T& value) {
  Fields fields(reading, json);
  T::each(value, [&fields](std::string_view key, auto& field) { fields.must(key, field); });
  fields.done();
}

} // namespace blason
