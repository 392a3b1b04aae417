#pragma once

#include "screen/layout.hpp"

#include <string>
#include <vector>

namespace blason {

/// The herald's kind word; empty when there is none.
std::string mention_of(const Layout& layout, const PodiumScene& scene, const TeamId& team);
/// The teams that are not among the `first`, with the herald's words for them: in one sheet below
/// all of them, else each below its own, a leaf at a time.
void add_others(Layout& layout, const Rect& room, const PodiumScene& scene,
                const std::vector<const TeamPlate*>& first);

} // namespace blason
