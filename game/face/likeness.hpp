#pragma once

#include "deck/picture.hpp"
#include "face/canvas.hpp"

#include <memory>
#include <string>

namespace blason {

/// A likeness out of its largest grain: the smaller ones are made here.
std::shared_ptr<const Likeness> likeness_of(std::string hash, Likeness::Grain largest);

/// Fills the box with the picture, never stretched: what does not fit is left out at the sides and
/// below rather than above, where heads are. Paints outside the box nothing.
void paint_likeness(Canvas&, const Rect& into, const Likeness&);

} // namespace blason
