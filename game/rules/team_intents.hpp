#pragma once

#include "rules/ids.hpp"

#include <string>

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
/// What the team would like to be called; moderated, it waits for the desk.
struct AskName {
  TeamId team;
  std::string name;
};
/// A phone of no team raises a banner of its own (0–11). The team sits down as `plain`, and asks
/// for `name`; empty: it keeps the plain one.
struct RaiseBanner {
  std::string plain, name;
  int banner = 0;
};
/// The desk's answers to what a team asks for.
struct ApproveName {
  TeamId team;
};
struct DeclineName {
  TeamId team;
};

} // namespace blason
