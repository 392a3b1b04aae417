#pragma once

#include "deckfile/findings.hpp"
#include "deckfile/json_tree.hpp"

namespace blason::deckfile {

/// `stopped`: from some place on nobody can say what the author meant; the tree ends there.
enum class Parsed { whole, stopped };

/// Deepest nesting of lists and objects a deck may have; the outermost counts as one.
inline constexpr std::size_t deepest = 32;

/// Fills an empty tree with the values of its bytes and tells everything that is not JSON. Never
/// recurses.
Parsed parse_json(JsonTree& tree, Findings& findings);

} // namespace blason::deckfile
