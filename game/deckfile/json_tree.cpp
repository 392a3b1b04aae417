#include "deckfile/json_tree.hpp"

#include "deckfile/utf8.hpp"

#include <array>
#include <charconv>
#include <cstring>
#include <optional>

namespace blason::deckfile {
namespace {

/// What stands between the quotes, whichever quotes an author's word processor put there.
std::string_view inside(std::string_view raw) {
  constexpr std::array<std::string_view, 7> quotes{"\"", "'", "“", "”", "„", "«", "»"};
  for (const std::string_view quote : quotes) {
    if (raw.substr(0, quote.size()) != quote) continue;
    raw.remove_prefix(quote.size());
    for (const std::string_view last : quotes)
      if (raw.size() >= last.size() && raw.substr(raw.size() - last.size()) == last)
        return raw.substr(0, raw.size() - last.size());
    return raw;
  }
  return raw;
}

std::optional<unsigned> hex4(std::string_view digits) {
  unsigned value = 0;
  if (digits.size() < 4) return std::nullopt;
  const auto read = std::from_chars(digits.data(), digits.data() + 4, value, 16);
  if (read.ptr != digits.data() + 4 || read.ec != std::errc{}) return std::nullopt;
  return value;
}

/// Reads \uXXXX, with its second half when it is a pair; returns the bytes consumed, 0 when it is
/// none.
std::size_t append_code_point(std::string& out, std::string_view escape) {
  const auto first = hex4(escape.substr(2));
  if (!first) return 0;
  const bool high = *first >= 0xD800 && *first < 0xDC00;
  if (high && escape.substr(6, 2) == "\\u") {
    const auto second = hex4(escape.substr(8));
    if (second && *second >= 0xDC00 && *second < 0xE000) {
      append_utf8(out, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
      return 12;
    }
  }
  append_utf8(out, high || (*first >= 0xDC00 && *first < 0xE000) ? 0xFFFD : *first);
  return 6;
}

/// Appends what the escape at the start of `escape` means; returns the bytes consumed.
std::size_t append_escape(std::string& out, std::string_view escape) {
  constexpr std::string_view letters = "\"\\/bfnrt";
  constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
  if (escape.size() < 2) {
    out.append(escape);
    return escape.size();
  }
  const std::size_t letter = letters.find(escape[1]);
  if (letter != std::string_view::npos) {
    out.push_back(meanings[letter]);
    return 2;
  }
  const std::size_t used = escape[1] == 'u' ? append_code_point(out, escape) : 0;
  if (used == 0) out.push_back('\\');
  return used == 0 ? 1 : used;
}

std::string readable(std::string_view bytes) {
  const std::vector<std::size_t> bad = bad_utf8(bytes, 1);
  if (bad.empty()) return std::string(bytes);
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = utf8_length(bytes, at);
    if (length == 0)
      append_utf8(out, 0xFFFD);
    else
      out.append(bytes.substr(at, length));
    at += length == 0 ? 1 : length;
  }
  return out;
}

} // namespace

NodeId JsonTree::add(const JsonNode& node) {
  nodes_.push_back(node);
  return static_cast<NodeId>(nodes_.size() - 1);
}

NodeId JsonTree::next(NodeId child) const {
  const NodeId parent = nodes_[child].parent;
  const NodeId after = nodes_[child].after;
  return parent != no_node && after < nodes_[parent].after ? after : no_node;
}

std::size_t JsonTree::count(NodeId id) const {
  std::size_t count = 0;
  for (NodeId child = first(id); child != no_node; child = next(child)) ++count;
  return count;
}

std::string_view JsonTree::raw(NodeId id) const {
  return std::string_view(bytes_).substr(nodes_[id].begin, nodes_[id].end - nodes_[id].begin);
}

std::string_view JsonTree::raw_key(NodeId id) const {
  const JsonNode& node = nodes_[id];
  return std::string_view(bytes_).substr(node.key_begin, node.key_end - node.key_begin);
}

std::string JsonTree::text(NodeId id) const {
  const std::string_view said = inside(raw(id));
  if (nodes_[id].escaped) return clean_ ? unescaped(said) : readable(unescaped(said));
  return clean_ ? std::string(said) : readable(said);
}

std::string JsonTree::key(NodeId id) const {
  std::string buffer;
  return std::string(key(id, buffer));
}

std::string_view JsonTree::key(NodeId id, std::string& buffer) const {
  const std::string_view said = inside(raw_key(id));
  if (!nodes_[id].key_escaped) return said;
  buffer = unescaped(said);
  return buffer;
}

std::string JsonTree::pointer(NodeId id, std::size_t most) const {
  std::vector<NodeId> path;
  for (NodeId at = id; at != no_node && nodes_[at].parent != no_node; at = nodes_[at].parent)
    path.push_back(at);
  std::string out;
  for (std::size_t step = path.size(); step-- > 0;) {
    const JsonNode& node = nodes_[path[step]];
    out.push_back('/');
    if (node.key_begin == node.key_end) {
      out += std::to_string(node.index);
      continue;
    }
    for (const char letter : readable(key(path[step]).substr(0, most))) {
      if (letter == '~')
        out += "~0";
      else if (letter == '/')
        out += "~1";
      else
        out.push_back(letter);
    }
  }
  return out;
}

NodeId JsonTree::find_member(NodeId object, std::string_view wanted) const {
  std::string buffer;
  NodeId child = first(object);
  while (child != no_node && key(child, buffer) != wanted) child = next(child);
  return child;
}

NodeId JsonTree::find(std::string_view pointer) const {
  NodeId at = empty() ? no_node : 0;
  while (at != no_node && !pointer.empty()) {
    if (pointer.front() != '/') return no_node;
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    std::string wanted;
    for (std::size_t i = 0; i < step.size(); ++i) {
      const bool escape =
          step[i] == '~' && i + 1 < step.size() && (step[i + 1] == '0' || step[i + 1] == '1');
      wanted.push_back(!escape ? step[i] : step[i + 1] == '0' ? '~' : '/');
      if (escape) ++i;
    }
    if (nodes_[at].kind == JsonKind::object) {
      at = find_member(at, wanted);
      continue;
    }
    NodeId item = first(at);
    while (item != no_node && std::to_string(nodes_[item].index) != wanted) item = next(item);
    at = item;
  }
  return at;
}

std::string unescaped(std::string_view inside) {
  std::string out;
  out.reserve(inside.size());
  while (!inside.empty()) {
    const std::size_t plain = std::min(inside.find('\\'), inside.size());
    out.append(inside.substr(0, plain));
    inside.remove_prefix(plain);
    if (!inside.empty()) inside.remove_prefix(append_escape(out, inside));
  }
  return out;
}

std::string as_json_text(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "\"";
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\') {
      out.push_back('\\');
      out.push_back(letter);
    } else if (letter == '\n') {
      out += "\\n";
    } else if (letter == '\t') {
      out += "\\t";
    } else if (byte < 0x20) {
      out += "\\u00";
      out.push_back(digits[byte >> 4]);
      out.push_back(digits[byte & 15]);
    } else {
      out.push_back(letter);
    }
  }
  return out + "\"";
}

} // namespace blason::deckfile
