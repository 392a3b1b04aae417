#pragma once

#include "desk/items.hpp"

#include <cstddef>
#include <string>

namespace blason::desk {

/// Checks that more than `least` items are shown, that every text has the room it needs, and that
/// what does not scroll is on the screen.
void nothing_clipped(const Items& items, std::size_t least, const std::string& where);

} // namespace blason::desk
