#include "screen/settled.hpp"

#include "screen/furniture.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr double settled_high = 70, settled_row = 76, settled_face = 58;
constexpr double disc = 62, disc_step = 66;

void add_settled_card(Layout& layout, const Rect& tile, const Persona& persona) {
  layout.surface(tile, SurfacePart::Kind::parchment, 10);
  layout.add({tile.x, tile.y, settled_face, tile.height},
             PortraitPart{persona.id.value, PortraitPart::Frame::tile, 10});
  layout.words_if_room(
      {tile.x + settled_face + 10, tile.y, tile.width - settled_face - 18, tile.height},
      persona.called().in(layout.view.language),
      {Role::name, Tone::sepia, Side::start, Level::middle});
}

} // namespace

double height_of_settled(int count) {
  return std::max(0.0, count * settled_row - (settled_row - settled_high));
}

void add_settled(Layout& layout, const Rect& room, const SpotLook& look) {
  const auto count = static_cast<int>(look.settled.size());
  const auto stand = [&](int rows) { return height_of_settled(rows) <= room.height; };
  const auto row = [&](int at) {
    return Rect{room.x, room.y + at * settled_row, room.width, settled_high};
  };
  if (stand(count)) {
    for (int i = 0; i < count; ++i)
      if (const Persona* persona =
              find(layout.deck, PersonaId{look.settled[static_cast<std::size_t>(i)]}))
        add_settled_card(layout, row(i), *persona);
    if (look.open && look.holds && stand(count + 1))
      layout.surface(row(count), SurfacePart::Kind::slot, 10);
    return;
  }
  const int across = std::max(1, static_cast<int>(room.width / disc_step));
  const int down = std::max(1, static_cast<int>((room.height + 4) / disc_step));
  for (int i = 0; i < std::min(count, across * down); ++i) {
    const int line = i / across, column = i % across;
    layout.add({room.x + column * disc_step, room.y + line * disc_step, disc, disc},
               PortraitPart{look.settled[static_cast<std::size_t>(i)], PortraitPart::Frame::disc});
  }
}

void add_settled_count(Layout& layout, const Point& corner, const SpotLook& look) {
  if (look.count > 0)
    add_badge(layout, {corner.x, corner.y, 58, 42}, "×" + std::to_string(look.count));
}

} // namespace blason
