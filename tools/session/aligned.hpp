#pragma once

#include <string>
#include <vector>

namespace blason {

/// Rows as lines, their columns one under the other, two spaces between; columns whose cells below
/// the first row are all figures are set to the right. The first row is the heading.
std::string aligned(const std::vector<std::vector<std::string>>& rows);

} // namespace blason
