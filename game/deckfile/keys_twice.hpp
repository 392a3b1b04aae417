#pragma once

#include "deckfile/findings.hpp"
#include "deckfile/json_tree.hpp"

namespace blason::deckfile {

/// Tells every key of a whole object that stands in it a second time.
void tell_keys_twice(const JsonTree& tree, NodeId object, Findings& findings);

} // namespace blason::deckfile
