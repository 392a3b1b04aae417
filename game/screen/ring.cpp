#include "screen/choosing.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

/// How far an item lies wholly in a direction: to its near edge, and aside, which counts thrice;
/// below 0: not that way.
double distance(const Rect& from, const Rect& to, Keycap key) {
  const double edge = key == Keycap::left    ? from.x - to.right()
                      : key == Keycap::right ? to.x - from.right()
                      : key == Keycap::up    ? from.y - to.bottom()
                                             : to.y - from.bottom();
  if (edge < -2) return -1;
  const bool level = key == Keycap::left || key == Keycap::right;
  const double aside = level ? std::max({0.0, to.y - from.bottom(), from.y - to.bottom()})
                             : std::max({0.0, to.x - from.right(), from.x - to.right()});
  const double off = level ? to.centre().y - from.centre().y : to.centre().x - from.centre().x;
  return std::max(0.0, edge) + 3 * aside + 0.05 * std::abs(off);
}

std::string step(const Page& page, const std::string& focus, bool backwards) {
  const auto size = page.items.size();
  const auto here = std::find_if(page.items.begin(), page.items.end(),
                                 [&](const Item& i) { return i.id == focus; });
  if (here == page.items.end()) return backwards ? page.items.back().id : page.items.front().id;
  const auto at = static_cast<std::size_t>(here - page.items.begin());
  return page.items[(at + (backwards ? size - 1 : 1)) % size].id;
}

} // namespace

void move_ring(Choosing& choosing, Keycap key, bool backwards) {
  const Page& page = choosing.page;
  std::string& focus = choosing.made.grip.focus;
  if (page.items.empty()) return;
  const Item* here = find_item(page, focus);
  if (key == Keycap::tab || !here) {
    focus = step(page, focus, backwards || (!here && (key == Keycap::left || key == Keycap::up)));
    return;
  }
  const Item* best = nullptr;
  double least = 0;
  for (const Item& item : page.items) {
    const double far = distance(here->box, item.box, key);
    if (far < 0 || (best && far >= least)) continue;
    best = &item;
    least = far;
  }
  if (best) focus = best->id;
}

} // namespace blason
