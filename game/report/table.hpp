#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace blason {

/// Nothing, text, a whole number or a measured one. What looks like a number but is text stays
/// text.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double>;

/// One table of an export; every row has a cell for each column.
struct Table {
  std::string id;   // the same in every language, for file names: "teams"
  std::string name; // of the sheet: at most 31 characters, none of []:*?/\.
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;
  friend bool operator==(const Table&, const Table&) = default;
};

/// True when a spreadsheet would take the text for a formula: after any spaces it begins with = + -
/// @ (their wide forms too), a tab, a return or a NUL.
bool looks_like_formula(std::string_view text);

/// The text as valid UTF-8 and without control characters, but for tabs and line ends: what is
/// broken becomes U+FFFD.
std::string legible(std::string_view text);

} // namespace blason
