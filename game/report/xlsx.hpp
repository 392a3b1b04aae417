#pragma once

#include "report/table.hpp"

#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace blason {

/// A file that could not be written; what() is the reason, in the words of the library or of the
/// system.
struct CannotWrite : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Writes one workbook, a sheet a table: headings frozen, columns as wide as what they hold, text
/// always as text. `created` is the workbook's date in UTC milliseconds: the same tables and date
/// give the same bytes. The file appears whole or not at all; throws CannotWrite. At least one
/// table.
void write_xlsx(const std::filesystem::path& file, const std::vector<Table>& tables,
                std::int64_t created);

} // namespace blason
