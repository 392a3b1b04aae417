#pragma once

#include "face/map.hpp"

// What stands on the grounds of a map.

namespace blason {

/// The ground in the colours of its holders: plain, in stripes, or cross-hatched when contested.
void paint_held(Canvas&, const Outline&, const HeldGround&, double unit);
/// A keep with two towers, drawn 36 × 24.
void paint_castle(Canvas&, const Rect&);
/// A sign of wild land: hills, a tree or reeds, by `kind`.
void paint_relief(Canvas&, Point, double size, std::size_t kind);
/// The shield over its castle, with the seals of the holders at its sides. Where castles stand
/// close it reaches out over its domain.
void paint_castle_mark(Canvas&, const Domain&, const Deck&, const HeldGround&, double unit);
/// The face of a persona with the seals of the holders; seals alone where there is little room,
/// and colour alone where there is none.
void paint_land_mark(Canvas&, const Ground&, const Deck&, const HeldGround&, double unit);

} // namespace blason
