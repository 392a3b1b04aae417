#pragma once

#include "session/entry.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace blason {

enum class Format { events, results, csv, csv_french, xlsx };

/// "events", "results", "csv", "csv-fr", "xlsx".
std::string_view slug(Format format);
std::optional<Format> format_of(std::string_view slug);
std::vector<std::string> format_slugs();
/// The tables of a CSV export, by the names of their files.
std::vector<std::string> table_ids();

/// One JSON object a line, in the order of the record.
std::string event_lines(const std::vector<Entry>& entries);

} // namespace blason
