#pragma once

#include "face/canvas.hpp"
#include "screen/page.hpp"

namespace blason {

struct Deck;

/// Paints one part where it stands; the canvas is in the page's units. Hatched: tinctures have
/// their line patterns.
void paint_part(Canvas& canvas, const Deck& deck, const Part& part, bool hatched = false);

/// Whether painting it takes long enough that its picture is worth keeping.
bool worth_keeping(const Part& part);

} // namespace blason
