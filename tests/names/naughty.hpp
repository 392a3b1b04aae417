#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What people, bored or ill-meaning, type where a name is asked for.

namespace blason::naughty {

/// Some dozens of texts: markup, commands, formulas, controls, turned lines, stacked marks, letters
/// of many scripts, far too much.
std::vector<std::string> texts();

/// Pairs that a reader across the room takes for one name: 40 and more, in letters of other scripts
/// and other dresses, and in case.
std::vector<std::pair<std::string_view, std::string_view>> lookalikes();

/// Pairs that are two names.
std::vector<std::pair<std::string_view, std::string_view>> different();

} // namespace blason::naughty
