#pragma once

#include "screen/page.hpp"

#include <string>
#include <vector>

namespace blason {

/// What is wrong with a page of the wall, a sentence each: words cut, too small, broken, outside
/// their box or the screen, over other words or under something painted later.
std::vector<std::string> page_faults(const Page& page, Fonts& fonts);
/// What is wrong with the things that can be touched.
std::vector<std::string> item_faults(const Page& page);

} // namespace blason
