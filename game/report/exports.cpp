#include "report/exports.hpp"

#include "report/tables.hpp"
#include "session/results.hpp"
#include "wire/entry_json.hpp"
#include "wire/results_json.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 5> format_names{"events", "results", "csv", "csv-fr",
                                                       "xlsx"};

} // namespace

std::string_view slug(Format format) { return format_names.at(static_cast<std::size_t>(format)); }

std::optional<Format> format_of(std::string_view slug) {
  const auto at = std::find(format_names.begin(), format_names.end(), slug);
  if (at == format_names.end()) return std::nullopt;
  return static_cast<Format>(at - format_names.begin());
}

std::vector<std::string> format_slugs() { return {format_names.begin(), format_names.end()}; }

std::vector<std::string> table_ids() {
  return {"session", "teams", "rounds", "answers", "ledger", "lands", "castles", "fiefs"};
}

CsvDialect dialect_of(Format format) {
  return format == Format::csv_french ? CsvDialect::excel_french : CsvDialect::standard;
}

Language headings_of(Format format, Language language) {
  return format == Format::csv_french ? Language::french : language;
}

std::string event_lines(const std::vector<Entry>& entries) {
  std::string lines;
  for (const Entry& entry : entries) lines += entry_line(entry) + "\n";
  return lines;
}

std::string text_of(Format format, const Exported& what) {
  if (format == Format::events) return event_lines(what.entries);
  if (format == Format::results) return results_json(results_of(what.deck, what.session));
  return {};
}

std::vector<Table> tables_of(const Exported& what, Language headings) {
  return results_tables(what.deck, results_of(what.deck, what.session), headings);
}

} // namespace blason
