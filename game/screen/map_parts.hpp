#pragma once

#include "face/map.hpp"

#include <cstddef>

// What the map on a page is painted with: values, as all parts.

namespace blason {

/// The grounds of the deck's realm as far as they may be shown.
struct MapPart {
  MapFace face;
  friend bool operator==(const MapPart&, const MapPart&) = default;
};
/// What on a map is neither shield, face nor seal: a castle, or a sign of wild land.
struct ReliefPart {
  bool castle = false;
  std::size_t which = 0;
  friend bool operator==(const ReliefPart&, const ReliefPart&) = default;
};
struct SamplePart {
  MapSample sample = MapSample::castle;
  friend bool operator==(const SamplePart&, const SamplePart&) = default;
};
struct RibbonPart {
  friend bool operator==(const RibbonPart&, const RibbonPart&) = default;
};

} // namespace blason
