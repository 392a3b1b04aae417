#include "report/csv.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace blason {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view line_end = "\r\n";

/// Quoted when either dialect might stumble over it: a file is not always opened by the one it was
/// made for.
std::string quoted(std::string_view text) {
  const bool plain = text.find_first_of(",;\t\"\r\n") == text.npos && !text.starts_with(' ') &&
                     !text.ends_with(' ');
  if (plain) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

struct Field {
  CsvDialect dialect;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const {
    const std::string safe = (looks_like_formula(text) ? "'" : "") + legible(text);
    return quoted(safe);
  }
  std::string operator()(std::int64_t value) const { return std::to_string(value); }
  std::string operator()(double value) const {
    if (!std::isfinite(value)) return {};
    std::array<char, 400> digits{}; // the smallest and the largest double, written out
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed)
            .ptr;
    std::string text(digits.data(), end);
    if (dialect == CsvDialect::excel_french) std::replace(text.begin(), text.end(), '.', ',');
    return text;
  }
};

template <class Row, class Write>
void put_row(std::string& out, const Row& row, char separator, Write write) {
  bool first = true;
  for (const auto& cell : row) {
    if (!first) out += separator;
    first = false;
    out += write(cell);
  }
  out += line_end;
}

} // namespace

std::string csv(const Table& table, CsvDialect dialect) {
  const bool french = dialect == CsvDialect::excel_french;
  const char separator = french ? ';' : ',';
  const Field field{dialect};
  std::string out(french ? byte_order_mark : std::string_view{});
  put_row(out, table.columns, separator, field);
  for (const auto& row : table.rows)
    put_row(out, row, separator, [&](const Cell& cell) { return std::visit(field, cell); });
  return out;
}

} // namespace blason
