#include "deckfile/nearest.hpp"
#include "deckfile/utf8.hpp"
#include "deckfile/values.hpp"

#include <algorithm>
#include <array>

namespace blason::deckfile {
namespace {

constexpr std::size_t longest_text = 2000; // characters

/// Whether nobody would see anything: spaces of every width are nothing to read.
bool is_blank(std::string_view words) {
  constexpr std::array<std::string_view, 9> spaces{
      " ",      "\t",     "\n",     "\r", // those of JSON
      "\u00A0", "\u202F", "\u200B", "\u3000", "\uFEFF"};
  while (!words.empty()) {
    const auto* const space =
        std::find_if(spaces.begin(), spaces.end(),
                     [&](std::string_view each) { return words.substr(0, each.size()) == each; });
    if (space == spaces.end()) return false;
    words.remove_prefix(space->size());
  }
  return true;
}

/// The words of one text value, measured; empty when there are none.
std::string read_words(Reading& reading, NodeId node, std::size_t fits) {
  std::string words = reading.tree.text(node);
  if (is_blank(words)) return {};
  // A text has at most as many characters as bytes: most are measured without counting.
  if (words.size() <= (fits == 0 ? longest_text : fits)) return words;
  const std::size_t length = count_characters(words);
  const auto tell = [&](Code code, std::size_t limit) {
    reading.tell(code, node)
        .with_number("count", static_cast<std::int64_t>(length))
        .with_number("limit", static_cast<std::int64_t>(limit));
  };
  if (length > longest_text)
    tell(Code::text_too_long, longest_text);
  else if (fits != 0 && length > fits)
    tell(Code::too_long_to_show, fits);
  return words;
}

/// Position of `language` among the deck's, or past the end.
std::size_t rank(const Reading& reading, std::string_view language) {
  const auto at = std::find(reading.languages.begin(), reading.languages.end(), language);
  return static_cast<std::size_t>(at - reading.languages.begin());
}

void tell_unknown_language(Reading& reading, NodeId node, std::string_view language) {
  const std::vector<std::string_view> known(reading.languages.begin(), reading.languages.end());
  reading.findings.add(Code::unknown_language, node, reading.tree[node].key_begin)
      .with("language", language)
      .with_list("languages", known)
      .meaning(nearest(language, known));
}

Text read_map(Reading& reading, NodeId map, std::size_t fits) {
  const JsonTree& tree = reading.tree;
  Text text;
  std::vector<std::size_t> ranks;
  std::string buffer;
  for (NodeId child = tree.first(map); child != no_node; child = tree.next(child)) {
    const std::string language(tree.key(child, buffer));
    const std::size_t place = rank(reading, language);
    const bool known = reading.languages.empty() || place < reading.languages.size();
    if (!known) tell_unknown_language(reading, child, language);
    if (!is_a(reading, child, JsonKind::text)) continue;
    std::string words = read_words(reading, child, fits);
    const bool again =
        std::any_of(text.sayings.begin(), text.sayings.end(),
                    [&](const Text::Saying& one) { return one.language == language; });
    if (!known || words.empty() || again || ranks.size() == most_languages) continue;
    const auto at = std::upper_bound(ranks.begin(), ranks.end(), place) - ranks.begin();
    ranks.insert(ranks.begin() + at, place);
    text.sayings.insert(text.sayings.begin() + at, Text::Saying{language, std::move(words)});
  }
  if (!text.empty() && !ranks.empty() && ranks.front() != 0 && !reading.languages.empty())
    reading.tell(Code::fallback_missing, map).with("language", reading.languages.front());
  return text;
}

} // namespace

Text read_text(Reading& reading, NodeId node, std::size_t fits) {
  if (node == no_node) return {};
  const JsonKind kind = reading.tree[node].kind;
  if (kind == JsonKind::object) return read_map(reading, node, fits);
  if (kind != JsonKind::text) {
    tell_wrong_type(reading, node, "text");
    return {};
  }
  std::string words = read_words(reading, node, fits);
  return words.empty() ? Text{} : Text(std::move(words));
}

std::vector<Text> read_texts(Reading& reading, NodeId node, std::size_t fits) {
  std::vector<Text> texts;
  for (const NodeId item : read_list(reading, node)) {
    Text text = read_text(reading, item, fits);
    if (!text.empty()) texts.push_back(std::move(text));
  }
  return texts;
}

} // namespace blason::deckfile
