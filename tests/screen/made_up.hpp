#pragma once

#include "deck/deck.hpp"
#include "views/wall.hpp"

#include <string>
#include <vector>

// A small deck and walls made up from it, so that the wall is laid out, touched and painted without
// a game.

namespace blason::made_up {

/// A fair of travelling trades: that many personas in that many families, two fiefs; texts as long
/// as the identity lets authors write them.
Deck fair(int personas = 12, int families = 6);

struct Wall {
  std::string name;
  WallView view;
};

WallView seats(const Deck&, const std::string& language, int teams);
WallView relay(const Deck&, const std::string& language, int teams, bool told);
WallView encounter(const Deck&, const std::string& language, int teams, bool told);
WallView holds(const Deck&, const std::string& language, int teams, bool ranks);
WallView podium(const Deck&, const std::string& language, int teams);

/// Every scene there is, in its usual states.
std::vector<Wall> all(const Deck&, const std::string& language, int teams);

} // namespace blason::made_up
