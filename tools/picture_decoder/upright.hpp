#pragma once

#include <string_view>

namespace blason {

/// How a camera was held, 1 to 8 as Exif counts: 1 for upright, and for anything that cannot be
/// understood. `segment`: the data of a JPEG's APP1.
int orientation_in(std::string_view segment);

} // namespace blason
