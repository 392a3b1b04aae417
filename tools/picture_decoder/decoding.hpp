#pragma once

#include "bytes_in.hpp"
#include "shrinking.hpp"

namespace blason {

/// Both read a picture to its end, whose longer side is made at most `side`, and leave with a named
/// trouble when it is none that may be shown.
Shrinking png_in(BytesIn&, int side);
Shrinking jpeg_in(BytesIn&, int side);

} // namespace blason
