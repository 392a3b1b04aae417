#include "screen/choosing.hpp"

#include <cmath>

namespace blason {
namespace {

constexpr double far_enough = 14; // units a press moves before it drags

Point unit_point(const Page& page, double x, double y) { return {x / page.scale, y / page.scale}; }

} // namespace

void pointer(Choosing& choosing, const PointerDown& input) {
  const Point at = unit_point(choosing.page, input.x, input.y);
  const Item* item = item_at(choosing.page, at);
  choosing.made.grip.focus.clear();
  choosing.made.grip.press = Press{item ? item->id : std::string(), at, at, false};
}

void pointer(Choosing& choosing, const PointerMoved& input) {
  auto& press = choosing.made.grip.press;
  if (!press) return;
  const Point at = unit_point(choosing.page, input.x, input.y);
  if (!press->dragging) {
    if (std::hypot(at.x - press->from.x, at.y - press->from.y) < far_enough) return;
    const Item* item = find_item(choosing.page, press->item);
    const auto* picks = item ? std::get_if<PickUp>(&item->act) : nullptr;
    if (!picks) return;
    press->dragging = true;
    choosing.made.grip.held = picks->team;
  }
  press->at = at;
}

void pointer(Choosing& choosing, const PointerUp& input) {
  const auto press = choosing.made.grip.press;
  choosing.made.grip.press.reset();
  if (!press) return;
  const Item* item = item_at(choosing.page, unit_point(choosing.page, input.x, input.y));
  if (!press->dragging) {
    if (item && item->id == press->item) choosing.choose(*item);
    return;
  }
  if (item && std::holds_alternative<PutDown>(item->act)) return choosing.choose(*item);
  choosing.made.grip.held = TeamId(); // dropped nowhere: it goes back
}

} // namespace blason
