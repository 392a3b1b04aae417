#include "deckfile/json_parser.hpp"

#include "deckfile/json_scanner.hpp"
#include "deckfile/keys_twice.hpp"

#include <string>

namespace blason::deckfile {
namespace {

/// Past this depth a source is noise, and keeping count of its brackets serves nobody.
constexpr std::size_t hopeless_depth = 1024;

struct Frame {
  NodeId node = no_node;
  std::uint32_t count = 0;
  std::size_t open = 0;
  bool object = false;
  bool too_deep = false; // its values are walked over but not kept
};

enum class Want { value, first_value, next_value, first_key, next_key, more, nothing };

class Parser {
public:
  Parser(JsonTree& tree, Findings& findings)
      : tree_(tree), findings_(findings), scan_(tree.bytes(), findings) {}

  Parsed run();

private:
  void on_value();
  void scan_value();
  Scanned scanned_value(NodeId node);
  void on_key();
  void on_more();
  void on_end();
  void after_key();
  void take(const Scanned& scanned);
  void open(bool object);
  void close();
  NodeId begin_value();
  void end_value(NodeId node, std::size_t end);
  void extra_comma(std::size_t at) { findings_.add(Code::extra_comma, owner(), at); }
  void stop() { stopped_ = true; }
  void unexpected() {
    findings_.add(Code::unexpected, owner(), scan_.at()).with("found", scan_.shown());
  }
  NodeId owner() const { return frames_.empty() ? no_node : frames_.back().node; }

  JsonTree& tree_;
  Findings& findings_;
  JsonScanner scan_;
  std::vector<Frame> frames_;
  Want want_ = Want::value;
  Scanned key_;
  std::size_t last_comma_ = 0;
  bool stopped_ = false;
};

Parsed Parser::run() {
  if (scan_.at() == 0 && tree_.bytes().compare(0, 3, "\xEF\xBB\xBF") == 0) scan_.step(3);
  while (!stopped_) {
    scan_.skip_blanks(owner());
    if (scan_.at_end()) {
      on_end();
      break;
    }
    switch (want_) {
    case Want::value:
    case Want::first_value:
    case Want::next_value:
      on_value();
      break;
    case Want::first_key:
    case Want::next_key:
      on_key();
      break;
    case Want::more:
      on_more();
      break;
    case Want::nothing:
      findings_.add(Code::after_the_end, no_node, scan_.at()).with("found", scan_.shown());
      return Parsed::whole;
    }
  }
  for (const Frame& frame : frames_) end_value(frame.node, tree_.bytes().size());
  return stopped_ ? Parsed::stopped : Parsed::whole;
}

void Parser::on_end() {
  if (want_ == Want::nothing) return;
  stop();
  if (frames_.empty()) {
    findings_.add(Code::nothing_inside, no_node, 0);
    return;
  }
  const std::size_t last = tree_.bytes().find_last_not_of(" \t\r\n");
  const Frame& frame = frames_.back();
  findings_.add(Code::unclosed, frame.node, last + 1)
      .with("opener", frame.object ? "{" : "[")
      .and_at(frame.open);
}

void Parser::on_value() {
  const char c = scan_.peek();
  if (want_ != Want::value && c == '}') return close();
  if (want_ != Want::value && (c == ']' || c == ',')) {
    if (want_ == Want::next_value || c == ',') extra_comma(c == ',' ? scan_.at() : last_comma_);
    if (c == ']') return close();
    scan_.step();
    return;
  }
  if (c == '{' || c == '[') return open(c == '{');
  if (c == ',' || c == '}' || c == ']') {
    // A key without its value: the rest of the object can still be read.
    unexpected();
    if (frames_.empty()) return stop();
    return take(Scanned{scan_.at(), scan_.at(), JsonKind::broken, false, false});
  }
  if (!scan_.at_value()) {
    unexpected();
    return stop();
  }
  scan_value();
}

void Parser::scan_value() {
  const bool kept = frames_.empty() || !frames_.back().too_deep;
  const NodeId node = kept ? begin_value() : owner();
  const Scanned scanned = scanned_value(node);
  if (scanned.lost) stop();
  if (!kept) {
    want_ = Want::more;
    return;
  }
  tree_[node].kind = scanned.kind;
  tree_[node].escaped = scanned.escaped;
  end_value(node, scanned.end);
}

Scanned Parser::scanned_value(NodeId node) {
  const char c = scan_.peek();
  if (c == '"') return scan_.text(node);
  if (scan_.at_wrong_quote()) return scan_.wrongly_quoted(node);
  if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.') return scan_.number(node);
  return scan_.word(node);
}

/// A value that needs no scanning.
void Parser::take(const Scanned& scanned) {
  if (frames_.back().too_deep) {
    want_ = Want::more;
    return;
  }
  end_value(begin_value(), scanned.end);
}

void Parser::on_key() {
  const char c = scan_.peek();
  if (c == '}') {
    if (want_ == Want::next_key) extra_comma(last_comma_);
    return close();
  }
  if (c == ',') {
    extra_comma(scan_.at());
    return scan_.step();
  }
  if (!scan_.at_value() || c == '{' || c == '[') {
    if (c == ']') return close();
    unexpected();
    return stop();
  }
  if (c == '"')
    key_ = scan_.text(owner());
  else if (scan_.at_wrong_quote())
    key_ = scan_.wrongly_quoted(owner());
  else
    key_ = scan_.bare(owner());
  // A key whose quote was never closed leaves no colon to go on from.
  const bool unclosed =
      c == '"' && (key_.end - key_.begin < 2 || tree_.bytes()[key_.end - 1] != '"');
  if (key_.lost || unclosed) return stop();
  after_key();
}

void Parser::after_key() {
  scan_.skip_blanks(owner());
  if (scan_.at_end()) return;
  want_ = Want::value;
  if (scan_.peek() == ':') return scan_.step();
  findings_.add(Code::missing_colon, owner(), scan_.at()).with("found", scan_.shown());
  if (scan_.peek() == '=') return scan_.step();
  if (!scan_.at_value()) stop();
}

void Parser::on_more() {
  const char c = scan_.peek();
  if (c == '}' || c == ']') return close();
  Frame& frame = frames_.back();
  if (c == ',') {
    last_comma_ = scan_.at();
    scan_.step();
    want_ = frame.object ? Want::next_key : Want::next_value;
    return;
  }
  const bool next_stands_here = frame.object ? c == '"' : scan_.at_value();
  if (!next_stands_here) {
    unexpected();
    return stop();
  }
  findings_.add(Code::missing_comma, owner(), scan_.at()).with("found", scan_.shown());
  want_ = frame.object ? Want::first_key : Want::first_value;
}

void Parser::open(bool object) {
  Frame frame;
  frame.open = scan_.at();
  frame.object = object;
  frame.too_deep = frames_.size() >= deepest;
  const bool outermost_too_deep = frames_.size() == deepest;
  frame.node = frame.too_deep && !outermost_too_deep ? owner() : begin_value();
  if (!frame.too_deep) tree_[frame.node].kind = object ? JsonKind::object : JsonKind::array;
  if (outermost_too_deep)
    findings_.add(Code::too_deep, frame.node, frame.open).with_number("limit", deepest);
  frames_.push_back(frame);
  scan_.step();
  want_ = object ? Want::first_key : Want::first_value;
  if (frames_.size() > hopeless_depth) stop();
}

void Parser::close() {
  const Frame frame = frames_.back();
  if ((scan_.peek() == '}') != frame.object) {
    findings_.add(Code::wrong_bracket, frame.node, scan_.at())
        .with("found", scan_.shown())
        .with("opener", frame.object ? "{" : "[")
        .and_at(frame.open);
    return stop();
  }
  scan_.step();
  frames_.pop_back();
  end_value(frame.node, scan_.at());
  if (frame.object && !frame.too_deep) tell_keys_twice(tree_, frame.node, findings_);
}

NodeId Parser::begin_value() {
  JsonNode node;
  node.begin = static_cast<std::uint32_t>(scan_.at());
  node.end = node.begin;
  if (!frames_.empty()) {
    Frame& frame = frames_.back();
    node.parent = frame.node;
    node.index = frame.count++;
    if (frame.object) {
      node.key_begin = static_cast<std::uint32_t>(key_.begin);
      node.key_end = static_cast<std::uint32_t>(key_.end);
      node.key_escaped = key_.escaped;
    }
  }
  return tree_.add(node);
}

void Parser::end_value(NodeId node, std::size_t end) {
  tree_[node].end = static_cast<std::uint32_t>(end);
  tree_[node].after = static_cast<NodeId>(tree_.size());
  want_ = frames_.empty() ? Want::nothing : Want::more;
}

} // namespace

Parsed parse_json(JsonTree& tree, Findings& findings) { return Parser(tree, findings).run(); }

} // namespace blason::deckfile
