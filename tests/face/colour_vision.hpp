#pragma once

#include "face/palette.hpp"

namespace blason::vision {

/// The WCAG 2 contrast ratio of two opaque colours, from 1 to 21.
double contrast(Colour, Colour);

enum class Kind { normal, protanopia, deuteranopia, tritanopia };

/// What an eye of that kind sees, after Machado, Oliveira and Fernandes (2009), severity 1.
Colour seen(Colour, Kind);

/// CIEDE2000 under D65.
double difference(Colour, Colour);

} // namespace blason::vision
