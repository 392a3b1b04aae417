#include "deckfile/members.hpp"

#include "deckfile/nearest.hpp"
#include "deckfile/values.hpp"

#include <algorithm>
#include <cassert>

namespace blason::deckfile {
namespace {

void tell_unknown_key(Reading& reading, NodeId child, std::string_view key, Words known) {
  Finding& finding = reading.findings.add(Code::unknown_key, child, reading.tree[child].key_begin);
  finding.with("key", key);
  if (reading.suggestions_left < known.size()) return;
  reading.suggestions_left -= known.size();
  finding.meaning(nearest(key, known));
}

/// Whether a text that says nothing is so because nothing was written, not because of a wrong type.
bool may_be_empty(const JsonTree& tree, NodeId node) {
  if (tree[node].kind != JsonKind::object) return tree[node].kind == JsonKind::text;
  NodeId child = tree.first(node);
  while (child != no_node && tree[child].kind == JsonKind::text) child = tree.next(child);
  return child == no_node;
}

} // namespace

Members::Members(Reading& reading, NodeId object, Words known)
    : reading_(&reading), node_(object), known_(known),
      usable_(is_a(reading, object, JsonKind::object)) {
  assert(known.size() <= most);
  found_.fill(no_node);
  if (!usable_) return;
  std::string buffer;
  std::size_t guess = 0; // authors write the keys in the order of the page that taught them
  const JsonTree& tree = reading.tree;
  for (NodeId child = tree.first(object); child != no_node; child = tree.next(child)) {
    const std::string_view key = tree.key(child, buffer);
    std::size_t at = 0;
    while (at < known.size() && known[(guess + at) % known.size()] != key) ++at;
    if (at == known.size()) {
      tell_unknown_key(reading, child, key, known);
      continue;
    }
    guess = (guess + at) % known.size();
    if (found_[guess] == no_node) found_[guess] = child;
    ++guess;
  }
}

NodeId Members::find(std::string_view key) const {
  const auto at = std::find(known_.begin(), known_.end(), key);
  assert(at != known_.end());
  return found_[static_cast<std::size_t>(at - known_.begin())];
}

NodeId Members::require(std::string_view key) const {
  const NodeId node = find(key);
  if (node == no_node && usable_) reading_->tell(Code::missing_key, node_).with("key", key);
  return node;
}

Text Members::require_text(std::string_view key, std::size_t fits) const {
  const NodeId node = require(key);
  Text text = read_text(*reading_, node, fits);
  if (node == no_node || !text.empty()) return text;
  if (may_be_empty(reading_->tree, node)) reading_->tell(Code::empty_text, node).with("key", key);
  return text;
}

} // namespace blason::deckfile
