#pragma once

#include "report/table.hpp"

#include <string>

namespace blason {

/// `standard`: RFC 4180, commas and decimal points. `excel_french`: what a French Excel opens on a
/// double click, with a byte order mark, semicolons and decimal commas. Both: UTF-8, CRLF, headings
/// first.
enum class CsvDialect { standard, excel_french };

/// The table's bytes. Text that looks like a formula gets a leading apostrophe; numbers stay
/// numbers, a negative one too; a number that is not finite is left empty.
std::string csv(const Table& table, CsvDialect dialect);

} // namespace blason
