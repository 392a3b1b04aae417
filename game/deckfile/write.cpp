#include "deckfile/write.hpp"

#include "deckfile/json_parser.hpp"

#include <algorithm>

namespace blason::deckfile {
namespace {

/// Bytes of the source from `begin` to `end` that become `text`.
struct Splice {
  std::size_t begin = 0, end = 0;
  std::string text;
};

bool is_json(const std::string& text) {
  Findings findings;
  JsonTree tree(text);
  return parse_json(tree, findings) == Parsed::whole && !tree.empty() && !findings.any_error();
}

/// "/personas/3/name": the pointer of the parent, and the last step as it reads.
struct Step {
  std::string_view parent;
  std::string last;
};

std::optional<Step> last_step(std::string_view pointer) {
  const std::size_t slash = pointer.rfind('/');
  if (slash == std::string_view::npos) return std::nullopt;
  Step step{pointer.substr(0, slash), {}};
  for (std::size_t at = slash + 1; at < pointer.size(); ++at) {
    const std::string_view two = pointer.substr(at, 2);
    if (two == "~0" || two == "~1")
      step.last.push_back(two == "~0" ? '~' : '/'), ++at;
    else
      step.last.push_back(pointer[at]);
  }
  return step;
}

std::size_t start_of(const JsonTree& tree, NodeId node) {
  return tree[node].key_begin == tree[node].key_end ? tree[node].begin : tree[node].key_begin;
}

/// The blanks in front of a value: what is added beside it stands as it stands.
std::string blanks_before(const JsonTree& tree, NodeId node) {
  const std::size_t start = start_of(tree, node);
  const std::size_t last = tree.bytes().find_last_not_of(" \t\r\n", start - 1);
  return tree.bytes().substr(last + 1, start - last - 1);
}

NodeId last_child(const JsonTree& tree, NodeId parent) {
  NodeId last = no_node;
  for (NodeId child = tree.first(parent); child != no_node; child = tree.next(child)) last = child;
  return last;
}

std::optional<Splice> addition(const JsonTree& tree, const Edit& edit) {
  const std::optional<Step> step = last_step(edit.pointer);
  const NodeId parent = step ? tree.find(step->parent) : no_node;
  if (parent == no_node) return std::nullopt;
  const bool member = tree[parent].kind == JsonKind::object;
  if (!member && (tree[parent].kind != JsonKind::array || step->last != "-")) return std::nullopt;
  const std::string value = member ? as_json_text(step->last) + ": " + *edit.json : *edit.json;
  const NodeId last = last_child(tree, parent);
  if (last == no_node) return Splice{tree[parent].begin + 1U, tree[parent].begin + 1U, value};
  return Splice{tree[last].end, tree[last].end, "," + blanks_before(tree, last) + value};
}

/// A value goes with the comma that parted it from its neighbour.
Splice removal(const JsonTree& tree, NodeId node) {
  const NodeId next = tree.next(node);
  if (next != no_node) return {start_of(tree, node), start_of(tree, next), ""};
  NodeId before = no_node;
  for (NodeId child = tree.first(tree[node].parent); child != node; child = tree.next(child))
    before = child;
  return {before == no_node ? start_of(tree, node) : tree[before].end, tree[node].end, ""};
}

/// Edits gathered on one tree, as long as each can be placed without knowing what the others did.
class Splicer {
public:
  explicit Splicer(const JsonTree& source) : tree_(source) {}

  std::optional<EditRefusal> make(const Edit& edit) {
    if (edit.json && !is_json(*edit.json)) return EditRefusal::not_json;
    NodeId node = untouched(edit.pointer);
    if (edit.json && node != no_node) {
      pending_.push_back({tree_[node].begin, tree_[node].end, *edit.json});
      return std::nullopt;
    }
    // What comes or goes moves what later pointers mean: it is made on the text as it then is.
    flush();
    node = tree_.find(edit.pointer);
    std::optional<Splice> splice;
    if (edit.json)
      splice = addition(tree_, edit);
    else if (node != no_node && tree_[node].parent != no_node)
      splice = removal(tree_, node);
    if (!splice) return EditRefusal::no_such_place;
    pending_.push_back(std::move(*splice));
    flush();
    return std::nullopt;
  }

  std::string finish() {
    flush();
    return tree_.bytes();
  }

private:
  /// The value at a pointer, no change pending in it or around it.
  NodeId untouched(std::string_view pointer) {
    const NodeId node = tree_.find(pointer);
    const auto touches = [&](const Splice& splice) {
      return tree_[node].begin < splice.end && splice.begin < tree_[node].end;
    };
    if (node != no_node && std::none_of(pending_.begin(), pending_.end(), touches)) return node;
    flush();
    return tree_.find(pointer);
  }

  void flush() {
    if (pending_.empty()) return;
    std::sort(pending_.begin(), pending_.end(),
              [](const Splice& a, const Splice& b) { return a.begin < b.begin; });
    std::string bytes;
    std::size_t at = 0;
    for (const Splice& splice : pending_) {
      bytes.append(tree_.bytes(), at, splice.begin - at).append(splice.text);
      at = splice.end;
    }
    bytes.append(tree_.bytes(), at);
    pending_.clear();
    Findings findings;
    tree_ = JsonTree(std::move(bytes));
    parse_json(tree_, findings);
  }

  JsonTree tree_;
  std::vector<Splice> pending_;
};

} // namespace

Written write(const JsonTree& source, const std::vector<Edit>& edits) {
  Written out;
  Splicer splicer(source);
  for (std::size_t i = 0; i < edits.size(); ++i)
    if (const auto refusal = splicer.make(edits[i])) out.refused.push_back({i, *refusal});
  out.bytes = splicer.finish();
  return out;
}

} // namespace blason::deckfile
