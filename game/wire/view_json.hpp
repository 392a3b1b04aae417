#pragma once

#include "views/hand.hpp"
#include "views/wall.hpp"

#include <string>

namespace blason {

/// What leaves for a seat, in as few bytes as it takes. Variants name themselves first: "face",
/// "scene".
std::string view_json(const HandView& view);
std::string view_json(const WallView& view);

} // namespace blason
