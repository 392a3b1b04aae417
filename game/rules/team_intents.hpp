#pragma once

#include "rules/ids.hpp"

// What a team may order, or the desk for it. Cards and spots are said by their numbers
// (rules/ids.hpp).

namespace blason {

struct PlaceCard {
  TeamId team;
  CardNo card{};
  SpotNo spot{};
};
struct LiftCard {
  TeamId team;
  CardNo card{};
};
struct PlantBanner {
  TeamId team;
  CardNo card{};
};
struct LiftBanner {
  TeamId team;
  CardNo card{};
};
struct LockBoard {
  TeamId team;
};
struct ReopenBoard {
  TeamId team;
};
struct PassCard {
  TeamId team;
};

} // namespace blason
