#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace blason::deckfile {

/// `broken`: a value that was told as a problem while parsing; nothing more is asked of it.
enum class JsonKind : unsigned char { broken, null, boolean, number, text, array, object };

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = std::numeric_limits<NodeId>::max();

/// One value of the source, by offsets in its bytes. Nodes stand in the order of the source, so
/// that the values inside a node are those from the next one up to `after`.
struct JsonNode {
  JsonKind kind = JsonKind::broken;
  bool escaped = false; // a text with backslashes, or written between wrong quotes
  bool key_escaped = false;
  std::uint32_t begin = 0, end = 0;         // the value, quotes included
  std::uint32_t key_begin = 0, key_end = 0; // its key, quotes included; equal: the value has none
  NodeId parent = no_node;
  NodeId after = 0;
  std::uint32_t index = 0; // position among its parent's values
};

/// The values of one JSON text, flat: no recursion ever follows the depth of the input.
class JsonTree {
public:
  JsonTree() = default;
  /// `clean`: the bytes are known to be UTF-8, so that texts need not be looked at once more.
  explicit JsonTree(std::string source, bool clean = false)
      : bytes_(std::move(source)), clean_(clean) {}

  const std::string& bytes() const { return bytes_; }
  bool empty() const { return nodes_.empty(); }
  std::size_t size() const { return nodes_.size(); }
  const JsonNode& operator[](NodeId id) const { return nodes_[id]; }
  JsonNode& operator[](NodeId id) { return nodes_[id]; }
  NodeId add(const JsonNode& node);

  /// First value inside `id`, or no_node; then the value after `child` in the same parent, or
  /// no_node.
  NodeId first(NodeId id) const { return id + 1 < nodes_[id].after ? id + 1 : no_node; }
  NodeId next(NodeId child) const;
  std::size_t count(NodeId id) const;

  /// The bytes of a value or of its key as they stand in the source, quotes included.
  std::string_view raw(NodeId id) const;
  std::string_view raw_key(NodeId id) const;
  /// A text or key as it reads, escapes resolved; bytes that are not UTF-8 become U+FFFD.
  std::string text(NodeId id) const;
  std::string key(NodeId id) const;
  /// A key without escapes, in place; a key with escapes goes through `buffer`.
  std::string_view key(NodeId id, std::string& buffer) const;

  /// The first value of that key in an object, or no_node.
  NodeId find_member(NodeId object, std::string_view key) const;
  /// JSON pointer of a value; of each key at most `most` bytes.
  std::string pointer(NodeId id, std::size_t most = std::string::npos) const;
  /// The value at a JSON pointer, or no_node.
  NodeId find(std::string_view pointer) const;

private:
  std::string bytes_;
  bool clean_ = false;
  std::vector<JsonNode> nodes_;
};

/// The inside of a JSON text (without its quotes) with escapes resolved; bad escapes stay as
/// written.
std::string unescaped(std::string_view inside);

/// The text as a JSON text, quotes and escapes included.
std::string as_json_text(std::string_view text);

} // namespace blason::deckfile
