#include "wire/json_value.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace blason {
namespace {

/// A key that stands there twice; nullptr: none does. Sorted, for a stranger may send thousands,
/// and a record's line hold more.
const std::string* repeated(const JsonValue::Object& members) {
  std::vector<const std::string*> keys;
  keys.reserve(members.size());
  for (const JsonMember& member : members) keys.push_back(&member.key);
  std::sort(keys.begin(), keys.end(),
            [](const std::string* a, const std::string* b) { return *a < *b; });
  const auto at =
      std::adjacent_find(keys.begin(), keys.end(),
                         [](const std::string* a, const std::string* b) { return *a == *b; });
  return at == keys.end() ? nullptr : *at;
}

/// Builds a JsonValue as the parser meets its parts, and stops it at the first thing we do not
/// take.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
  explicit Builder(int depth) : depth_(depth) {}

  bool null() override { return put(JsonValue{nullptr}); }
  bool boolean(bool value) override { return put(JsonValue{value}); }
  bool number_integer(number_integer_t value) override {
    return put(JsonValue{std::int64_t{value}});
  }
  bool number_unsigned(number_unsigned_t value) override {
    return put(JsonValue{std::uint64_t{value}});
  }
  bool number_float(number_float_t value, const string_t&) override {
    return put(JsonValue{value});
  }
  bool string(string_t& value) override { return put(JsonValue{std::move(value)}); }
  bool binary(binary_t&) override { return refuse(Unreadability::not_json); }
  bool start_object(std::size_t) override { return open(JsonValue{JsonValue::Object{}}); }
  bool end_object() override {
    if (const std::string* twice = repeated(std::get<JsonValue::Object>(open_.back().value)))
      return refuse(Unreadability::duplicate_key, *twice);
    return close();
  }
  bool start_array(std::size_t) override { return open(JsonValue{JsonValue::Array{}}); }
  bool end_array() override { return close(); }

  bool key(string_t& key) override {
    auto& members = std::get<JsonValue::Object>(open_.back().value);
    members.push_back(JsonMember{std::move(key), {}});
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return refuse(Unreadability::not_json);
  }

  std::variant<JsonValue, Unreadable> result() && {
    if (refused_) return std::move(*refused_);
    return std::move(whole_);
  }

private:
  bool refuse(Unreadability why, std::string where = {}) {
    if (!refused_) refused_ = Unreadable{why, std::move(where)};
    return false;
  }
  bool open(JsonValue container) {
    if (static_cast<int>(open_.size()) >= depth_) return refuse(Unreadability::too_deep);
    open_.push_back(std::move(container));
    return true;
  }
  bool close() {
    JsonValue done = std::move(open_.back());
    open_.pop_back();
    return put(std::move(done));
  }
  bool put(JsonValue value) {
    if (open_.empty()) {
      whole_ = std::move(value);
    } else if (auto* array = std::get_if<JsonValue::Array>(&open_.back().value)) {
      array->push_back(std::move(value));
    } else {
      std::get<JsonValue::Object>(open_.back().value).back().value = std::move(value);
    }
    return true;
  }

  int depth_;
  std::vector<JsonValue> open_; // the containers around the present place, outermost first
  JsonValue whole_;
  std::optional<Unreadable> refused_;
};

} // namespace

std::variant<JsonValue, Unreadable> parse_json(std::string_view text, JsonLimits limits) {
  if (text.size() > limits.bytes) return Unreadable{Unreadability::too_long, {}};
  // The library takes a zero for the end, and would not look at what stands behind it.
  if (text.find('\0') != std::string_view::npos) return Unreadable{Unreadability::not_json, {}};
  Builder builder(limits.depth);
  nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return std::move(builder).result();
}

} // namespace blason
