#pragma once

#include "deckfile/findings.hpp"
#include "deckfile/json_tree.hpp"

#include <cstddef>
#include <string_view>

namespace blason::deckfile {

/// A text, number or word as it stands in the source.
struct Scanned {
  std::size_t begin = 0, end = 0;
  JsonKind kind = JsonKind::broken;
  bool escaped = false;
  bool lost = false; // where it ends cannot be known: nothing after it can be trusted
};

/// Walks the source token by token. What is not JSON is told; where the author's meaning is plain,
/// scanning goes on.
class JsonScanner {
public:
  JsonScanner(std::string_view bytes, Findings& findings) : bytes_(bytes), findings_(findings) {}

  std::size_t at() const { return at_; }
  bool at_end() const { return at_ >= bytes_.size(); }
  /// The byte to read next; only before the end.
  char peek() const { return bytes_[at_]; }
  void step(std::size_t bytes = 1) { at_ += bytes; }

  /// Skips blanks; comments and invisible characters are told and skipped. `owner`: whose pointer
  /// problems carry.
  void skip_blanks(NodeId owner);

  /// The character to read next, as a sentence shows it.
  std::string shown() const;

  bool at_value() const;
  bool at_wrong_quote() const;

  Scanned text(NodeId owner);
  Scanned number(NodeId owner);
  Scanned word(NodeId owner);
  /// A text between other quotes than JSON's.
  Scanned wrongly_quoted(NodeId owner);
  /// A key without quotes.
  Scanned bare(NodeId owner);

private:
  void skip_comment(NodeId owner);
  bool skip_invisible(NodeId owner);
  void escape(NodeId owner);
  void unicode_escape(NodeId owner);
  Scanned unclosed(Scanned text, NodeId owner);
  std::string_view run() const;

  std::string_view bytes_;
  Findings& findings_;
  std::size_t at_ = 0;
};

} // namespace blason::deckfile
