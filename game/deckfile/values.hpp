#pragma once

#include "deck/text.hpp"
#include "deckfile/members.hpp"
#include "deckfile/reading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason::deckfile {

// Every function takes no_node for "not said" and then returns nothing; what is of another kind is
// told.

/// Whether the value is of that kind; another kind is told, except where parsing told it already.
bool is_a(Reading& reading, NodeId node, JsonKind kind);
void tell_wrong_type(Reading& reading, NodeId node, std::string_view expected);

/// A list that should have from `low` to `high` items has not.
void tell_wrong_count(Reading& reading, NodeId list, std::size_t low, std::size_t high);

std::string read_string(Reading& reading, NodeId node);
std::optional<bool> read_flag(Reading& reading, NodeId node);
std::optional<double> read_number(Reading& reading, NodeId node, int low, int high);
std::optional<int> read_whole(Reading& reading, NodeId node, int low, int high);

/// A human text; `fits`: characters a card has room for (0: no matter), more is a warning.
Text read_text(Reading& reading, NodeId node, std::size_t fits = 0);
std::vector<Text> read_texts(Reading& reading, NodeId node, std::size_t fits = 0);

/// A word of a closed list; another one is an error. Empty: not said, or not of the list.
std::string read_word(Reading& reading, NodeId node, Words words);
/// A word of the table of slugs; another one is a warning, and kept.
std::string read_slug(Reading& reading, NodeId node, Words words);

/// An id by the rule [a-z0-9][a-z0-9-]{0,39}; empty when it is none.
std::string read_id(Reading& reading, NodeId node);
/// "2026", "2026-05" or "2026-05-31"; another form is a warning, and kept.
std::string read_date(Reading& reading, NodeId node);
/// A path inside the bundle: relative, forward slashes, never upwards.
std::string read_path(Reading& reading, NodeId node);

/// The values of a list.
std::vector<NodeId> read_list(Reading& reading, NodeId node);

} // namespace blason::deckfile
