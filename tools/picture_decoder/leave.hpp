#pragma once

#include "deck/picture.hpp"

namespace blason {

/// Ends the program at once with the trouble's number: nothing it holds outlives it.
[[noreturn]] void leave(PictureTrouble);

} // namespace blason
