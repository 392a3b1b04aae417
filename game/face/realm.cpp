#include "face/realm.hpp"

#include "deck/deck.hpp"

#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace blason {
namespace {

constexpr Rect sheet{0, 0, 1600, 1000};
constexpr double castle_share = 1.7; // of a castle's ground, a land being 1

/// A closed line about the middle of the sheet, with bays and capes.
Ground coast_of(const std::string& deck) {
  Lots lots("coast " + deck);
  std::array<double, 5> phases{};
  for (double& phase : phases) phase = lots.draw() * 2 * std::numbers::pi;
  constexpr std::array<double, 5> waves{2, 3, 5, 8, 13}, heights{0.03, 0.045, 0.04, 0.022, 0.012};
  Ground coast;
  constexpr int corners = 96;
  for (int i = 0; i < corners; ++i) {
    const double angle = i * 2 * std::numbers::pi / corners;
    double far = 0.85; // of the way to the sheet's edge, before it is drawn out to it
    for (std::size_t wave = 0; wave < waves.size(); ++wave)
      far += heights[wave] * std::sin(waves[wave] * angle + phases[wave]);
    // Between an ellipse and a box: land out to the corners, for little of the wall to be sea.
    const double squarer = std::pow(std::pow(std::abs(std::cos(angle)), 2.7) +
                                        std::pow(std::abs(std::sin(angle)), 2.7),
                                    -1 / 2.7);
    const double x = far * squarer * std::cos(angle), y = far * squarer * std::sin(angle);
    coast.push_back({x, y});
  }
  const Rect found = bounds(coast);
  for (Point& p : coast)
    p = {sheet.x + (p.x - found.x) * sheet.width / found.width,
         sheet.y + (p.y - found.y) * sheet.height / found.height};
  return coast;
}

/// Moves every point a little, neighbours alike: borders drawn straight come out as if walked.
class Walk {
public:
  Walk(const std::string& deck, double stride) : stride_(stride) {
    Lots lots("walk " + deck);
    for (double& phase : phases_) phase = lots.draw() * 2 * std::numbers::pi;
  }
  Ground walked(const Ground& ground) const {
    constexpr double step = 13;
    Ground made;
    for (std::size_t i = 0; i < ground.size(); ++i) {
      const Point &a = ground[i], &b = ground[(i + 1) % ground.size()];
      const int steps = std::max(1, static_cast<int>(std::hypot(b.x - a.x, b.y - a.y) / step));
      for (int k = 0; k < steps; ++k) {
        const double part = static_cast<double>(k) / steps;
        made.push_back(moved({a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part}));
      }
    }
    return made;
  }

private:
  Point moved(const Point& p) const {
    const auto wave = [&](std::size_t phase, double across, double down, double height) {
      return stride_ * height * std::sin(across * p.x + down * p.y + phases_[phase]);
    };
    return {p.x + wave(0, 0.02, 0.055, 5) + wave(1, -0.07, 0.08, 2.6) + wave(2, 0.13, 0.11, 1.3),
            p.y + wave(3, 0.06, -0.02, 5) + wave(4, 0.08, 0.06, 2.6) + wave(5, -0.12, 0.13, 1.3)};
  }
  double stride_;
  std::array<double, 6> phases_{};
};

/// Small plots would change their size by a long stride.
double stride(std::size_t plots) {
  const double side = std::sqrt(sheet.width * sheet.height / static_cast<double>(plots));
  return std::clamp(side / 200, 0.35, 1.0);
}

/// How many plots lie about each castle: as many as the largest family has personas.
std::size_t plots(const Deck& deck) {
  std::size_t most = 1;
  for (const Family& family : deck.families) {
    std::size_t count = 0;
    for (const Persona& persona : deck.personas) count += persona.family == family.id ? 1 : 0;
    most = std::max(most, count);
  }
  return most;
}

/// Gives each persona of the family a plot, whichever the lots say.
void settle(const Deck& deck, std::vector<Ground> free, Lots& lots, Domain& domain) {
  std::vector<PersonaId> people;
  for (const Persona& persona : deck.personas)
    if (persona.family == domain.family) people.push_back(persona.id);
  std::sort(people.begin(), people.end());
  for (std::size_t i = free.size(); i > 1; --i) std::swap(free[i - 1], free[lots.below(i)]);
  for (std::size_t i = 0; i < free.size(); ++i)
    if (i < people.size())
      domain.lands.push_back({people[i], std::move(free[i])});
    else
      domain.wild.push_back(std::move(free[i]));
}

Domain domain_of(const Deck& deck, const FamilyId& family, Ground ground, std::size_t plots) {
  Lots lots("domain " + deck.id.value + " " + family.value);
  std::vector<double> shares(plots + 1, 1);
  shares.front() = castle_share;
  std::vector<Ground> cut = parcels(ground, shares, lots);
  Domain domain{family, std::move(ground), std::move(cut.front()), {}, {}};
  cut.erase(cut.begin());
  settle(deck, std::move(cut), lots, domain);
  return domain;
}

/// The domains of those families, side by side on that ground.
void share_out(const Deck& deck, const Ground& ground, const std::vector<std::size_t>& families,
               const std::string& lots_of, std::size_t plots, std::vector<Domain>& domains) {
  Lots lots("families " + deck.id.value + " " + lots_of);
  std::vector<Ground> grounds = parcels(ground, std::vector<double>(families.size(), 1), lots);
  for (std::size_t i = 0; i < families.size(); ++i)
    domains[families[i]] =
        domain_of(deck, deck.families[families[i]].id, std::move(grounds[i]), plots);
}

std::vector<std::size_t> families_of(const Deck& deck, const FiefId& fief) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < deck.families.size(); ++i)
    if (fief.empty() || deck.families[i].fief == fief) found.push_back(i);
  return found;
}

template <class Change> void change(Realm& realm, Change&& to) {
  realm.coast = to(realm.coast);
  for (FiefGround& fief : realm.fiefs) fief.edge = to(fief.edge);
  for (Domain& domain : realm.domains) {
    domain.edge = to(domain.edge);
    domain.castle = to(domain.castle);
    for (LandGround& land : domain.lands) land.edge = to(land.edge);
    for (Ground& wild : domain.wild) wild = to(wild);
  }
}

} // namespace

namespace {

/// Coast and fiefs, drawn straight.
Realm shaped(const Deck& deck, bool fiefs) {
  Realm realm;
  realm.coast = coast_of(deck.id.value);
  std::vector<double> shares;
  for (const Fief& fief : deck.fiefs) {
    const std::size_t families = fiefs ? families_of(deck, fief.id).size() : 0;
    if (families == 0) continue;
    realm.fiefs.push_back({fief.id, {}});
    shares.push_back(static_cast<double>(families));
  }
  Lots lots("fiefs " + deck.id.value);
  std::vector<Ground> grounds = parcels(realm.coast, shares, lots);
  for (std::size_t i = 0; i < grounds.size(); ++i) realm.fiefs[i].edge = std::move(grounds[i]);
  return realm;
}

Realm walked(const Deck& deck, Realm realm, std::size_t each) {
  const Walk walk(deck.id.value, stride(deck.families.size() * (each + 2)));
  change(realm, [&](const Ground& ground) { return walk.walked(ground); });
  return realm;
}

} // namespace

Realm shape_of(const Deck& deck, bool fiefs) {
  return walked(deck, shaped(deck, fiefs), plots(deck));
}

Realm realm_of(const Deck& deck, bool fiefs) {
  Realm realm = shaped(deck, fiefs);
  realm.domains.resize(deck.families.size());
  const std::size_t each = plots(deck);
  if (realm.fiefs.empty())
    share_out(deck, realm.coast, families_of(deck, FiefId{}), "", each, realm.domains);
  for (const FiefGround& fief : realm.fiefs)
    share_out(deck, fief.edge, families_of(deck, fief.fief), fief.fief.value, each, realm.domains);
  return walked(deck, std::move(realm), each);
}

Realm laid_in(Realm realm, const Rect& box) {
  const double across = box.width / sheet.width, down = box.height / sheet.height;
  change(realm, [&](Ground ground) {
    for (Point& p : ground) p = {box.x + p.x * across, box.y + p.y * down};
    return ground;
  });
  return realm;
}

} // namespace blason
