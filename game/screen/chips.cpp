#include "screen/furniture.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

constexpr double side = 68, wide = 232;

bool is_pip(Sign sign) { return sign == Sign::empty || sign == Sign::full || sign == Sign::now; }

/// Keycap, shield chosen, figure and sign of a chip, from left to right in one low row.
void add_state(Layout& layout, const Rect& row, const TeamChip& chip, bool keyed) {
  const double sign = is_pip(chip.sign) ? 22 : 38;
  double right = row.right() - sign;
  layout.sign({right, row.centre().y - sign / 2, sign, sign}, chip.sign);
  right -= 8;
  double x = row.x;
  if (keyed) {
    add_badge(layout, {x, row.y, 36, row.height}, team_key(layout.place(chip.team)));
    x += 44;
  }
  if (!chip.family.empty() && right - x >= 34) {
    layout.add({right - 34, row.y, 34, row.height}, CrestPart{chip.family});
    right -= 42;
  }
  const Style style{Role::letter, Tone::gold, Side::end, Level::middle};
  const double needed = text_width(layout.fonts, chip.figure, lettering(style, heraldry()));
  if (!chip.figure.empty() && needed + 2 <= right - x)
    layout.words({x, row.y, right - x, row.height}, chip.figure, style);
}

/// Seal at the left, name above the state at its right.
void add_wide(Layout& layout, const Rect& box, const TeamChip& chip, const TeamPlate& team) {
  layout.add({box.x + 12, box.centre().y - side / 2, side, side}, BannerPart{team.banner, true});
  const double x = box.x + side + 26, width = box.right() - x - 14;
  // Where there is no room for the name, seal and key say who it is.
  const Style name{Role::name, Tone::text, Side::start, Level::middle, 2};
  if (!layout.words_if_room({x, box.y + 2, width, 46}, team.name,
                            {Role::name, Tone::text, Side::start, Level::middle}))
    layout.words_if_room({x, box.y - 2, width, 76}, team.name, name);
  add_state(layout, {x, box.bottom() - 46, width, 40}, chip, chip.keyed);
}

/// Seal above the state, for many teams.
void add_narrow(Layout& layout, const Rect& box, const TeamChip& chip, const TeamPlate& team) {
  const double seal = 58;
  layout.add({box.centre().x - seal / 2, box.y + 8, seal, seal}, BannerPart{team.banner, true});
  add_state(layout, {box.x + 8, box.bottom() - 46, box.width - 16, 40}, chip, chip.keyed);
}

} // namespace

void add_chips(Layout& layout, const Rect& box, const std::vector<TeamChip>& chips) {
  if (chips.empty()) return;
  const double gap = 12, count = static_cast<double>(chips.size());
  const double width = std::min(340.0, (box.width - (count - 1) * gap) / count);
  for (std::size_t i = 0; i < chips.size(); ++i) {
    const TeamChip& chip = chips[i];
    const Rect cell{box.x + static_cast<double>(i) * (width + gap), box.y, width, box.height};
    const TeamPlate* team = layout.team(chip.team);
    if (!team) continue;
    layout.surface(cell, chip.gilded ? Surface::gilded : Surface::panel, 14);
    if (width >= wide)
      add_wide(layout, cell, chip, *team);
    else
      add_narrow(layout, cell, chip, *team);
    if (chip.act) layout.item("team:" + chip.team.value, cell, *chip.act);
  }
}

} // namespace blason
