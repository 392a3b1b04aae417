#pragma once

#include "screen/layout.hpp"

namespace blason {

/// The parchment of the lobby that a phone is pointed at: code to scan, address and digits to type.
/// Nothing when no phone may join; tells whether it was there.
bool add_joining(Layout& layout, const Rect& sheet);
/// The same small, in the band at the top of a page, before `right`. Tells where it begins.
double add_small_joining(Layout& layout, double right);

} // namespace blason
