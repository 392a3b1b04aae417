#pragma once

#include "report/csv.hpp"
#include "report/table.hpp"
#include "session/entry.hpp"
#include "words/language.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace blason {

struct Deck;
struct Session;

/// What other programs read of a session.
enum class Format { events, results, csv, csv_french, xlsx };

/// "events", "results", "csv", "csv-fr", "xlsx".
std::string_view slug(Format format);
std::optional<Format> format_of(std::string_view slug);
std::vector<std::string> format_slugs();
/// The tables of a CSV export, by the names of their files.
std::vector<std::string> table_ids();

CsvDialect dialect_of(Format format);
/// The language of the headings nobody chose: that of the person, but French for French Excel.
Language headings_of(Format format, Language language);

/// One JSON object a line, in the order of the record.
std::string event_lines(const std::vector<Entry>& entries);

/// A session to be exported; all of it must outlive this.
struct Exported {
  const Deck& deck;
  const Session& session;
  const std::vector<Entry>& entries;
};
/// The bytes of events or results; of another format, nothing.
std::string text_of(Format format, const Exported& what);
/// The tables of a CSV export or a workbook.
std::vector<Table> tables_of(const Exported& what, Language headings);

} // namespace blason
