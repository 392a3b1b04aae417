#pragma once

#include "face/canvas.hpp"

namespace blason {

/// The land of a fief, drawn 100 × 70 and cut to the box: mountains, a valley, or a river, in turn.
void paint_landscape(Canvas&, const Rect&, int which);

} // namespace blason
