#pragma once

#include "face/picture.hpp"

#include <string>

namespace blason::goldens {

/// Compares with tests/goldens/NAME.png (NAME with its folder: "face/cards") and tells Catch. Small
/// differences of rasterisation pass: at most one pixel in 200 may differ by more than 24 in a
/// channel, and all by less than 1 on average. Otherwise goldens/ in the build folder gets
/// NAME-failed.png: expected, actual and difference side by side. BLASON_UPDATE_GOLDENS=1 writes
/// what was painted instead.
void compare(const std::string& name, const Picture& actual);

} // namespace blason::goldens
