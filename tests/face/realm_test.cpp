#include "face/realm.hpp"

#include "deck/deck.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;

namespace {

/// That many families in that many fiefs; family i has 1 + i mod `most` personas.
Deck deck_of(int families, int fiefs, int most = 4) {
  Deck deck;
  deck.id = DeckId{"made-" + std::to_string(families)};
  for (int i = 0; i < fiefs; ++i) {
    Fief fief;
    fief.id = FiefId{"fief-" + std::to_string(i)};
    deck.fiefs.push_back(fief);
  }
  for (int i = 0; i < families; ++i) {
    Family family;
    family.id = FamilyId{"family-" + std::to_string(i)};
    if (fiefs > 0) family.fief = FiefId{"fief-" + std::to_string(i % fiefs)};
    deck.families.push_back(family);
    for (int k = 0; k <= i % most; ++k) {
      Persona persona;
      persona.id = PersonaId{"persona-" + std::to_string(i) + "-" + std::to_string(k)};
      persona.family = family.id;
      deck.personas.push_back(persona);
    }
  }
  return deck;
}

Persona one_more(const Deck& deck, std::size_t family) {
  Persona persona;
  persona.id = PersonaId{"newcomer"};
  persona.family = deck.families[family].id;
  return persona;
}

/// All grounds a domain is cut into, the castle's first.
std::vector<const Ground*> pieces(const Domain& domain) {
  std::vector<const Ground*> all{&domain.castle};
  for (const LandGround& land : domain.lands) all.push_back(&land.edge);
  for (const Ground& wild : domain.wild) all.push_back(&wild);
  return all;
}

/// The areas a domain is cut into, the castle's left out, in order.
std::vector<double> sizes(const Domain& domain) {
  std::vector<double> made;
  for (const Ground* piece : pieces(domain))
    if (piece != &domain.castle) made.push_back(area_of(*piece));
  std::sort(made.begin(), made.end());
  return made;
}

/// How many of the grounds the point stands on; −1 when it lies too near a border to tell.
int standing_on(const std::vector<const Ground*>& grounds, Point p) {
  constexpr double near = 3;
  int count = 0;
  for (const Ground* ground : grounds) {
    const bool here = stands_on(*ground, p);
    for (const Point aside : {Point{near, 0}, {-near, 0}, {0, near}, {0, -near}})
      if (stands_on(*ground, {p.x + aside.x, p.y + aside.y}) != here) return -1;
    count += here ? 1 : 0;
  }
  return count;
}

template <class F> void each_point(F&& visit) {
  for (double y = 5; y < 1000; y += 26)
    for (double x = 5; x < 1600; x += 26) visit(Point{x, y});
}

} // namespace

TEST_CASE("the same deck has the same realm for ever, another deck another") {
  const Deck deck = deck_of(7, 3);
  const Realm first = realm_of(deck), again = realm_of(deck);
  CHECK(first.coast == again.coast);
  for (std::size_t i = 0; i < first.domains.size(); ++i)
    CHECK(first.domains[i].castle == again.domains[i].castle);
  Deck other = deck;
  other.id = DeckId{"another"};
  CHECK_FALSE(realm_of(other).coast == first.coast);
}

TEST_CASE("domains cover the land inside the coast, and none lies over another") {
  const int families = GENERATE(2, 3, 5, 8, 13, 50);
  const Realm realm = realm_of(deck_of(families, GENERATE(0, 3)));
  std::vector<const Ground*> domains;
  for (const Domain& domain : realm.domains) domains.push_back(&domain.edge);
  int land = 0, sea = 0, over = 0, gaps = 0, drowned = 0;
  each_point([&](Point p) {
    const int ashore = standing_on({&realm.coast}, p), on = standing_on(domains, p);
    if (ashore < 0 || on < 0) return;
    (ashore > 0 ? land : sea) += 1;
    over += on > 1 ? 1 : 0;
    gaps += ashore > 0 && on == 0 ? 1 : 0;
    drowned += ashore == 0 && on > 0 ? 1 : 0;
  });
  CHECK(land > 700);
  CHECK(sea > 100);
  CHECK(over == 0);
  CHECK(gaps == 0);
  CHECK(drowned == 0);
}

TEST_CASE("castle, lands and wild plots are the whole of their family's domain") {
  const Realm realm = realm_of(deck_of(GENERATE(2, 6, 17), GENERATE(0, 2)));
  for (const Domain& domain : realm.domains) {
    int over = 0, gaps = 0, out = 0;
    each_point([&](Point p) {
      const int at_home = standing_on({&domain.edge}, p), on = standing_on(pieces(domain), p);
      if (at_home < 0 || on < 0) return;
      over += on > 1 ? 1 : 0;
      gaps += at_home > 0 && on == 0 ? 1 : 0;
      out += at_home == 0 && on > 0 ? 1 : 0;
    });
    CHECK(over + gaps + out == 0);
  }
}

TEST_CASE("each family lies in its fief, and none shows in a realm of one mass") {
  const Deck deck = deck_of(11, 3);
  const Realm realm = realm_of(deck);
  REQUIRE(realm.fiefs.size() == 3);
  for (std::size_t i = 0; i < realm.domains.size(); ++i)
    for (const FiefGround& fief : realm.fiefs) {
      const bool mine = deck.families[i].fief == fief.fief;
      CHECK(stands_on(fief.edge, heart(realm.domains[i].castle).at) == mine);
      CHECK(stands_on(fief.edge, heart(realm.domains[i].edge).at) == mine);
    }
  Deck moved = deck;
  std::swap(moved.families[0].fief, moved.families[1].fief);
  const Realm one = realm_of(deck, false), other = realm_of(moved, false);
  CHECK(one.fiefs.empty());
  for (std::size_t i = 0; i < one.domains.size(); ++i)
    CHECK(one.domains[i].edge == other.domains[i].edge);
}

TEST_CASE("a fief without families has no ground") {
  Deck deck = deck_of(4, 2);
  Fief empty;
  empty.id = FiefId{"empty"};
  deck.fiefs.push_back(empty);
  CHECK(realm_of(deck).fiefs.size() == 2);
}

TEST_CASE("no size on the map tells how many personas a family has") {
  const int families = GENERATE(2, 5, 12, 30, 50);
  const Deck deck = deck_of(families, GENERATE(0, 3));
  const Realm realm = realm_of(deck);
  double least = 1e9, most = 0;
  for (const Domain& domain : realm.domains) {
    least = std::min(least, area_of(domain.edge));
    most = std::max(most, area_of(domain.edge));
    CHECK(pieces(domain).size() == pieces(realm.domains.front()).size());
    CHECK(sizes(domain).back() < 1.25 * sizes(domain).front());
  }
  CHECK(most < 1.15 * least);
  // One more persona where there are not most of them moves no border at all.
  Deck more = deck;
  more.personas.push_back(one_more(deck, 0));
  const Realm grown = realm_of(more);
  for (std::size_t i = 0; i < realm.domains.size(); ++i) {
    CHECK(grown.domains[i].edge == realm.domains[i].edge);
    CHECK(grown.domains[i].castle == realm.domains[i].castle);
    CHECK(sizes(grown.domains[i]) == sizes(realm.domains[i]));
  }
}

TEST_CASE("the order of personas in the deck does not show on the map") {
  Deck deck = deck_of(6, 2);
  const Realm realm = realm_of(deck);
  std::reverse(deck.personas.begin(), deck.personas.end());
  const Realm turned = realm_of(deck);
  for (std::size_t i = 0; i < realm.domains.size(); ++i) {
    REQUIRE(turned.domains[i].lands.size() == realm.domains[i].lands.size());
    for (std::size_t k = 0; k < realm.domains[i].lands.size(); ++k) {
      CHECK(turned.domains[i].lands[k].persona == realm.domains[i].lands[k].persona);
      CHECK(turned.domains[i].lands[k].edge == realm.domains[i].lands[k].edge);
    }
  }
}

TEST_CASE("two to fifty families have room for a shield each and a seal on every land") {
  const int families = GENERATE(2, 3, 4, 6, 9, 14, 22, 35, 50);
  const Rect room = GENERATE(Rect{100, 150, 1150, 720}, Rect{100, 150, 800, 680});
  const Realm realm = laid_in(realm_of(deck_of(families, GENERATE(0, 4))), room);
  for (const Domain& domain : realm.domains) {
    INFO(families << " families, " << domain.family.value);
    CHECK(heart(domain.edge).room > 32);
    CHECK(heart(domain.castle).room > 17);
    for (const Ground* piece : pieces(domain)) CHECK(heart(*piece).room > 11);
  }
  for (const Point& p : realm.coast) CHECK(room.inset(-12).holds({p.x, p.y, 0, 0}));
}

TEST_CASE("a ground is covered by a shape as far as both go") {
  // An L: what a square covers of it is one part, two, or nothing.
  const Ground corner{{0, 0}, {30, 0}, {30, 10}, {10, 10}, {10, 30}, {0, 30}};
  const auto square = [](double x, double y, double side) {
    return Ground{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}};
  };
  CHECK(area_of(covered(corner, square(-5, -5, 50))) == Approx(area_of(corner)));
  CHECK(area_of(covered(corner, square(2, 2, 5))) == Approx(25));
  CHECK(area_of(covered(corner, square(0, 0, 20))) == Approx(300));
  CHECK(area_of(covered(corner, square(5, 5, 20))) == Approx(175));
  CHECK(area_of(covered(corner, square(15, 15, 10))) == Approx(0));
  CHECK(covered(corner, square(40, 40, 10)).empty());
}
