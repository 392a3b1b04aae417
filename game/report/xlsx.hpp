#pragma once

#include "report/output_file.hpp"
#include "report/table.hpp"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace blason {

/// Writes one workbook, a sheet a table: headings frozen, columns as wide as what they hold, text
/// always as text. `created` is the workbook's date in UTC milliseconds: the same tables and date
/// give the same bytes. The file appears whole or not at all; throws CannotWrite. At least one
/// table.
void write_xlsx(const std::filesystem::path& file, const std::vector<Table>& tables,
                std::int64_t created);

} // namespace blason
