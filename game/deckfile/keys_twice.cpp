#include "deckfile/keys_twice.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

namespace blason::deckfile {

/// Keys are compared as they read, so that "\u0061" is found to be "a" once more.
void tell_keys_twice(const JsonTree& tree, NodeId object, Findings& findings) {
  struct Key {
    std::string_view text;
    NodeId node;
  };
  std::vector<Key> keys;
  std::deque<std::string> buffers;
  for (NodeId child = tree.first(object); child != no_node; child = tree.next(child)) {
    if (tree[child].key_escaped) buffers.emplace_back();
    std::string none;
    keys.push_back({tree.key(child, tree[child].key_escaped ? buffers.back() : none), child});
  }
  const auto before = [](const Key& a, const Key& b) {
    return a.text != b.text ? a.text < b.text : a.node < b.node;
  };
  std::sort(keys.begin(), keys.end(), before);
  const Key* first = nullptr;
  for (const Key& key : keys) {
    if (first != nullptr && first->text == key.text) {
      findings.add(Code::key_twice, key.node, tree[key.node].key_begin)
          .with("key", key.text)
          .and_at(tree[first->node].key_begin);
    } else {
      first = &key;
    }
  }
}

} // namespace blason::deckfile
