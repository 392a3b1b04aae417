#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace blason::house {

/// A lambda as it stands in blanked code; places are offsets into that code.
struct Lambda {
  std::string_view capture, body; // without their brackets
  std::size_t place = 0;
};

/// A structured binding: its names, and the stretch of code in which they are known.
struct Binding {
  std::vector<std::string_view> names;
  std::size_t place = 0, scope_end = 0;
};

/// Both by text: brackets are matched, nothing is parsed.
std::vector<Lambda> lambdas_in(std::string_view code, std::size_t from, std::size_t to);
std::vector<Binding> bindings_in(std::string_view code);

/// The place of the bracket that closes the one at `open`; the end of the code when none does.
std::size_t closing_bracket(std::string_view code, std::size_t open);

/// `a, b<c, d>(e, f)` cut at the commas that stand in no bracket, trimmed; empty text has no parts.
std::vector<std::string_view> parts_of(std::string_view list);

} // namespace blason::house
