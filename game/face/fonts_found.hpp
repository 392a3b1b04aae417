#pragma once

#include "face/font_files.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace blason {

/// Where a font file lies among the folders, the first that has it.
std::optional<std::filesystem::path> found(const FontFile& face,
                                           const std::vector<std::filesystem::path>& folders);
/// Every face the painter may ask for, in no folder; empty: all texts can be set.
std::vector<FontFile> missing_faces(const std::vector<std::filesystem::path>& folders);

} // namespace blason
