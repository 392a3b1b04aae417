#pragma once

#include "screen/page.hpp"

namespace blason {

/// How the wall presents itself, chosen at the desk and no part of play.
struct Manner {
  Dress dress = {};
  bool muted = false;
  bool still = false; // reduced motion: scenes change in a short cross-fade, nothing else moves
};

} // namespace blason
