#include "deckfile/values.hpp"

#include "deckfile/nearest.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace blason::deckfile {
namespace {

std::string_view kind_word(JsonKind kind) {
  constexpr std::array<std::string_view, 7> words{"null",   "null", "true-or-false", "number",
                                                  "string", "list", "object"};
  return words.at(static_cast<std::size_t>(kind));
}

double as_number(const JsonTree& tree, NodeId node) {
  const std::string_view raw = tree.raw(node);
  double value = 0;
  std::from_chars(raw.data(), raw.data() + raw.size(), value);
  return value;
}

bool is_id_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

bool is_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool between(std::string_view digits, int low, int high) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value >= low && value <= high;
}

bool is_date(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  if (!is_digits(text.substr(0, 4))) return false;
  if (text.size() > 4 &&
      (text[4] != '-' || !is_digits(text.substr(5, 2)) || !between(text.substr(5, 2), 1, 12)))
    return false;
  return text.size() < 10 ||
         (text[7] == '-' && is_digits(text.substr(8)) && between(text.substr(8), 1, 31));
}

/// A path may go down from the bundle's root and nowhere else.
bool stays_inside(std::string_view path) {
  if (path.empty() || path.front() == '/' || path.find('\\') != std::string_view::npos)
    return false;
  if (path.find(':') != std::string_view::npos) return false;
  while (!path.empty()) {
    const std::string_view step = path.substr(0, path.find('/'));
    if (step.empty() || step == "." || step == "..") return false;
    path.remove_prefix(std::min(step.size() + 1, path.size()));
  }
  return true;
}

} // namespace

void tell_wrong_type(Reading& reading, NodeId node, std::string_view expected) {
  const JsonKind kind = reading.tree[node].kind;
  if (kind == JsonKind::broken) return;
  reading.tell(Code::wrong_type, node)
      .with_word("expected", expected)
      .with_word("found", kind_word(kind));
}

void tell_wrong_count(Reading& reading, NodeId list, std::size_t low, std::size_t high) {
  const std::string least = low == high ? "" : std::to_string(low) + "–";
  reading.tell(Code::wrong_count, list)
      .with_number("found", static_cast<std::int64_t>(reading.tree.count(list)))
      .with("wanted", least + std::to_string(high));
}

bool is_a(Reading& reading, NodeId node, JsonKind kind) {
  if (node == no_node) return false;
  if (reading.tree[node].kind == kind) return true;
  tell_wrong_type(reading, node, kind_word(kind));
  return false;
}

std::string read_string(Reading& reading, NodeId node) {
  if (!is_a(reading, node, JsonKind::text)) return {};
  return reading.tree.text(node);
}

std::optional<bool> read_flag(Reading& reading, NodeId node) {
  if (!is_a(reading, node, JsonKind::boolean)) return std::nullopt;
  return reading.tree.raw(node) == "true";
}

std::optional<double> read_number(Reading& reading, NodeId node, int low, int high) {
  if (!is_a(reading, node, JsonKind::number)) return std::nullopt;
  const double value = as_number(reading.tree, node);
  if (value >= low && value <= high) return value;
  reading.tell(Code::out_of_range, node)
      .with("found", reading.tree.raw(node))
      .with_number("low", low)
      .with_number("high", high);
  return std::nullopt;
}

std::optional<int> read_whole(Reading& reading, NodeId node, int low, int high) {
  if (node != no_node && reading.tree[node].kind == JsonKind::number) {
    const double value = as_number(reading.tree, node);
    if (value != std::floor(value)) {
      reading.tell(Code::not_whole, node).with("found", reading.tree.raw(node));
      return std::nullopt;
    }
  }
  const std::optional<double> value = read_number(reading, node, low, high);
  return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::string read_word(Reading& reading, NodeId node, Words words) {
  std::string word = read_string(reading, node);
  if (node == no_node || reading.tree[node].kind != JsonKind::text) return {};
  if (std::find(words.begin(), words.end(), word) != words.end()) return word;
  reading.tell(Code::unknown_word, node)
      .with("found", word)
      .with_list("allowed", words)
      .meaning(nearest(word, words));
  return {};
}

std::string read_slug(Reading& reading, NodeId node, Words words) {
  std::string word = read_string(reading, node);
  if (node == no_node || reading.tree[node].kind != JsonKind::text) return {};
  if (std::find(words.begin(), words.end(), word) == words.end())
    reading.tell(Code::unknown_slug, node).with("found", word).meaning(nearest(word, words));
  return word;
}

std::string read_id(Reading& reading, NodeId node) {
  constexpr std::size_t longest = 40;
  std::string id = read_string(reading, node);
  if (node == no_node || reading.tree[node].kind != JsonKind::text) return {};
  if (!id.empty() && id.size() <= longest && id.front() != '-' &&
      std::all_of(id.begin(), id.end(), is_id_letter))
    return id;
  reading.tell(Code::bad_id, node).with("found", id);
  return {};
}

std::string read_date(Reading& reading, NodeId node) {
  std::string date = read_string(reading, node);
  if (!date.empty() && !is_date(date)) reading.tell(Code::bad_date, node).with("found", date);
  return date;
}

std::string read_path(Reading& reading, NodeId node) {
  std::string path = read_string(reading, node);
  if (node == no_node || reading.tree[node].kind != JsonKind::text) return {};
  if (stays_inside(path)) return path;
  reading.tell(Code::bad_path, node).with("found", path);
  return {};
}

std::vector<NodeId> read_list(Reading& reading, NodeId node) {
  std::vector<NodeId> items;
  if (!is_a(reading, node, JsonKind::array)) return items;
  for (NodeId child = reading.tree.first(node); child != no_node; child = reading.tree.next(child))
    items.push_back(child);
  return items;
}

} // namespace blason::deckfile
