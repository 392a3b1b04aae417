#pragma once

#include "face/map.hpp"

// What stands on the grounds of a map.

namespace blason {

/// The ground in the colours of its holders: plain, in stripes, or cross-hatched when contested.
void paint_held(Canvas&, const Outline&, const HeldGround&, double unit);
/// A sign of wild land: hills, a tree or reeds, by `kind`.
MapMark relief_mark(const Ground&, std::size_t kind, double unit);
/// The shield over its castle, with the seals of the holders at its sides. Where castles stand
/// close it reaches out over its domain.
void add_castle_marks(std::vector<MapMark>&, const Domain&, const HeldGround&, double unit);
/// The face of a persona with the seals of the holders; seals alone where there is little room or
/// `faceless`, and colour alone where there is none.
void add_land_marks(std::vector<MapMark>&, const Ground&, const HeldGround&, double unit,
                    bool faceless);

} // namespace blason
