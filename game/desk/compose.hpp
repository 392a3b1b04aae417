#pragma once

#include <vector>

namespace blason::desk {

/// That many people in that many teams, the larger ones first; sizes differ by at most one. Below
/// one team or one person a team: as many teams as can have somebody.
std::vector<int> compose(int people, int teams);

} // namespace blason::desk
