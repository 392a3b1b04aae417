#include "desk/compose.hpp"

#include <algorithm>

namespace blason::desk {

std::vector<int> compose(int people, int teams) {
  const int count = std::clamp(teams, 0, std::max(people, 0));
  std::vector<int> sizes;
  for (int team = 0; team < count; ++team)
    sizes.push_back(people / count + (team < people % count ? 1 : 0));
  return sizes;
}

} // namespace blason::desk
