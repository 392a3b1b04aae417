#include "face/shield_drawings.hpp"

#include <algorithm>

namespace blason {
namespace {

struct Slot {
  std::string_view ordinary; // empty: a field without one
  bool on_ordinary;
  std::vector<ChargePlace> places;
};

const std::vector<Slot>& slots() {
  static const std::vector<Slot> table{
      {"", false, {{50, 57, 66}}},
      {"", false, {{27, 56, 40}, {73, 56, 40}}},
      {"", false, {{28, 34, 37}, {72, 34, 37}, {50, 82, 37}}},
      {"", false, {{28, 31, 33}, {72, 31, 33}, {33, 74, 31}, {67, 74, 31}}},
      {"chief", false, {{50, 74, 52}}},
      {"chief", false, {{28, 68, 36}, {72, 68, 36}}},
      {"chief", false, {{28, 58, 27}, {72, 58, 27}, {50, 91, 27}}},
      {"chief", true, {{50, 19.5, 27}}},
      {"chief", true, {{30, 19.5, 26}, {70, 19.5, 26}}},
      {"chief", true, {{20, 19.5, 23}, {50, 19.5, 23}, {80, 19.5, 23}}},
      {"base", false, {{50, 43, 60}}},
      {"base", false, {{28, 44, 38}, {72, 44, 38}}},
      {"base", false, {{24, 44, 26}, {50, 44, 26}, {76, 44, 26}}},
      {"base", true, {{50, 99, 22}}},
      {"fess", false, {{50, 22, 29}}},
      {"fess", false, {{50, 22.5, 29}, {50, 92, 27}}},
      {"fess", false, {{27, 23, 29}, {73, 23, 29}, {50, 92, 27}}},
      {"fess", true, {{50, 57.5, 27}}},
      {"fess", true, {{22, 57.5, 24}, {50, 57.5, 24}, {78, 57.5, 24}}},
      {"pale", false, {{19, 48, 25}, {81, 48, 25}}},
      {"pale", true, {{50, 56, 28}}},
      {"pale", true, {{50, 23, 25}, {50, 57, 25}, {50, 91, 25}}},
      {"bend", false, {{71, 27, 36}}},
      {"bend", false, {{71, 28, 36}, {30, 78, 34}}},
      {"bend", true, {{50, 50, 25}}},
      {"bend", true, {{23, 23, 22}, {50, 50, 22}, {77, 77, 22}}},
      {"bend sinister", false, {{29, 27, 36}}},
      {"bend sinister", false, {{29, 28, 36}, {70, 78, 34}}},
      {"bend sinister", true, {{50, 50, 25}}},
      {"bend sinister", true, {{77, 23, 22}, {50, 50, 22}, {23, 77, 22}}},
      {"chevron", false, {{50, 93, 27}}},
      {"chevron", false, {{25, 30, 32}, {75, 30, 32}}},
      {"chevron", false, {{25, 29, 31}, {75, 29, 31}, {50, 93, 27}}},
      {"chevron", true, {{50, 54, 19}}},
      {"cross", false, {{21, 23, 24}, {79, 23, 24}, {25, 79, 21}, {75, 79, 21}}},
      {"cross", true, {{50, 54, 23}}},
      {"saltire", false, {{50, 20, 24}, {50, 92, 23}, {17, 54, 22}, {83, 54, 22}}},
      {"saltire", true, {{50, 55, 24}}},
      {"pall", false, {{50, 19, 25}, {21, 62, 26}, {79, 62, 26}}},
      {"pall", true, {{50, 60, 20}}},
      {"pile", false, {{18, 66, 24}, {82, 66, 24}}},
      {"pile", true, {{50, 30, 34}}},
      {"bordure", false, {{50, 56, 52}}},
      {"bordure", false, {{35, 38, 26}, {65, 38, 26}, {50, 76, 28}}},
      {"canton", false, {{60, 74, 46}}},
      {"canton", true, {{23, 24, 27}}},
  };
  return table;
}

const std::vector<ChargePlace>* places_of(std::string_view ordinary, bool on_ordinary, int count) {
  const auto found = std::find_if(slots().begin(), slots().end(), [&](const Slot& slot) {
    return slot.ordinary == ordinary && slot.on_ordinary == on_ordinary &&
           slot.places.size() == static_cast<std::size_t>(count);
  });
  return found != slots().end() ? &found->places : nullptr;
}

} // namespace

const std::vector<ChargePlace>& charge_places(std::string_view ordinary, bool on_ordinary,
                                              int count) {
  const int most = std::clamp(count, 1, 4);
  if (const auto* exact = places_of(ordinary, on_ordinary, most)) return *exact;
  // Fewer charges on their own ground beat the asked number standing across a border.
  for (int fewer = most - 1; fewer >= 1; --fewer)
    if (const auto* close = places_of(ordinary, on_ordinary, fewer)) return *close;
  return *places_of("", false, most);
}

} // namespace blason
