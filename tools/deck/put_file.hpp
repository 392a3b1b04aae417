#pragma once

#include "report/output_file.hpp"

namespace blason {

/// Writes the file whole, or says why not on standard error and leaves what was there. Folders
/// above it are not made.
bool put_file(const std::filesystem::path& file, const std::string& bytes, Language language);
/// That the file cannot be written, and why.
std::string unwritable(const std::filesystem::path& file, const CannotWrite& fault,
                       Language language);

} // namespace blason
