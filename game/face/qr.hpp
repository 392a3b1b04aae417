#pragma once

#include "face/canvas.hpp"

#include <string>

namespace blason {

/// Paints the QR code of the text, dark on light whatever the palette, with the quiet zone readers
/// want around it (left as it is where what lies under is light already), as large as it stands in
/// the box; levels of ISO/IEC 18004 "M" or better. A text too long for any code paints the quiet
/// zone alone.
void paint_qr(Canvas&, const Rect&, const std::string& text, bool on_light = false);

} // namespace blason
