#pragma once

#include "deck/ids.hpp"
#include "face/ground.hpp"

#include <vector>

namespace blason {

struct Deck;

/// A persona's land.
struct LandGround {
  PersonaId persona;
  Ground edge;
};
/// What lies about a family's castle. Every family has as much of it and as many plots, so that
/// nothing tells how many personas it has: plots without a persona stay wild.
struct Domain {
  FamilyId family;
  Ground edge, castle;
  std::vector<LandGround> lands;
  std::vector<Ground> wild;
};
struct FiefGround {
  FiefId fief;
  Ground edge;
};
/// The land a deck is played for.
struct Realm {
  Ground coast;
  std::vector<FiefGround> fiefs; // those with families, in deck order; none: one mass of land
  std::vector<Domain> domains;   // in deck order
};

/// The same deck gives the same realm, in a box of 1600 × 1000. `fiefs` false: as if the deck had
/// none, for a wall that must not tell which families lie together.
Realm realm_of(const Deck& deck, bool fiefs = true);
/// Its coast and fiefs without the domains, which is quick.
Realm shape_of(const Deck& deck, bool fiefs = true);
/// The realm as it lies in a box of other proportions.
Realm laid_in(Realm realm, const Rect& box);

} // namespace blason
