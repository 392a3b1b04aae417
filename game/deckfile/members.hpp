#pragma once

#include "deck/text.hpp"
#include "deckfile/reading.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace blason::deckfile {

using Words = std::span<const std::string_view>;

/// The members of one object of the source by key. Keys that are not among `known` are told as
/// warnings.
class Members {
public:
  static constexpr std::size_t most = 40; // known keys of one object

  /// `object` may be no_node or of another kind (which is told): then there are no members.
  Members(Reading& reading, NodeId object, Words known);

  /// Whether there is an object at all.
  bool usable() const { return usable_; }
  NodeId node() const { return node_; }
  /// The value of a known key, or no_node.
  NodeId find(std::string_view key) const;
  /// The same; a key that is not there is told.
  NodeId require(std::string_view key) const;
  /// The text of a key that must be there and say something.
  Text require_text(std::string_view key, std::size_t fits = 0) const;

private:
  Reading* reading_;
  NodeId node_;
  Words known_;
  bool usable_ = false;
  std::array<NodeId, most> found_{};
};

} // namespace blason::deckfile
