#include "screen/page.hpp"

namespace blason {

const Item* find_item(const Page& page, const std::string& id) {
  for (const Item& item : page.items)
    if (item.id == id) return &item;
  return nullptr;
}

const Item* item_at(const Page& page, const Point& point) {
  for (const Item& item : page.items)
    if (item.box.holds({point.x, point.y, 0, 0})) return &item;
  return nullptr;
}

} // namespace blason
