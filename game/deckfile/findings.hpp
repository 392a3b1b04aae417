#pragma once

#include "deckfile/codes.hpp"
#include "deckfile/json_tree.hpp"
#include "deckfile/problem.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace blason::deckfile {

/// A problem by offset: line, column and pointer are worked out once, for all together, when
/// reading is over.
struct Finding {
  Code code = Code::unexpected;
  NodeId node = no_node; // whose pointer is told
  std::size_t offset = 0;
  std::optional<std::size_t> elsewhere; // another place, told by its line as {line}
  std::vector<Param> params;
  std::string suggestion;

  Finding& with(std::string name, std::string_view value);
  Finding& with_number(std::string name, std::int64_t value);
  Finding& with_tenths(std::string name, double value);
  /// The value is a word of the catalogue: "deck.word." and `value`.
  Finding& with_word(std::string name, std::string_view value);
  Finding& with_list(std::string name, std::span<const std::string_view> values);
  Finding& meaning(std::string_view what);
  Finding& and_at(std::size_t place);
};

/// What a reading found so far. It stops listing after `most` problems and then says so once.
class Findings {
public:
  static constexpr std::size_t most = 20'000;

  /// `offset`: where in the source; `node`: whose pointer is told with it.
  Finding& add(Code code, NodeId node, std::size_t offset);
  bool full() const { return found_.size() >= most; }
  bool any_error() const;

  /// The problems in the order of the source.
  std::vector<Problem> told(const JsonTree& tree) const;

private:
  std::vector<Finding> found_;
  Finding beyond_; // takes what comes after the last one listed
};

/// The text with every character that would break or bend a line of output replaced by a space.
std::string on_one_line(std::string_view text);

/// Text of the source or of an author, fit to stand inside a sentence: on one line, printable, and
/// not long.
std::string quotable(std::string_view text);

} // namespace blason::deckfile
