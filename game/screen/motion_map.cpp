#include "screen/motion_events.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

// Milliseconds (identity.md §10).
constexpr int spreads = 600, stripes_slide = 400, gold_runs = 1400, ribbon_stamps = 300;
constexpr int ground_fades = 200, mark_seen = 300, mark_fades = 200;

const HeldGround* held_of(const std::vector<HeldGround>& all, const std::string& id) {
  const auto at =
      std::find_if(all.begin(), all.end(), [&](const HeldGround& one) { return one.id == id; });
  return at == all.end() ? nullptr : &*at;
}

/// The map as it was, in the shape it has now: what was not told yet is wild, what nobody held
/// bare.
MapFace as_it_was(const MapFace& next, const MapFace* shown) {
  MapFace old = next;
  for (HeldGround& castle : old.castles) {
    const HeldGround* was = shown ? held_of(shown->castles, castle.id) : nullptr;
    castle = was ? *was : HeldGround{castle.id, {}, false};
  }
  old.lands.clear();
  for (const HeldGround& land : next.lands)
    if (const HeldGround* was = shown ? held_of(shown->lands, land.id) : nullptr)
      old.lands.push_back(*was);
  old.runs.clear();
  if (shown && shown->fiefs)
    for (const std::string& run : next.runs)
      if (std::find(shown->runs.begin(), shown->runs.end(), run) != shown->runs.end())
        old.runs.push_back(run);
  return old;
}

/// What changes on a map: grounds that are won or come to be disputed, fiefs whose gold is new.
struct Conquest {
  std::vector<Ground> won, disputed, runs;
  MapFace taken; // the old map with what is won
};

void notice_ground(Conquest& conquest, const Ground& ground, const HeldGround* held,
                   const HeldGround* was) {
  if (!held || (was && *was == *held)) return;
  (held->contested ? conquest.disputed : conquest.won).push_back(ground);
}

/// The new holders where they are not disputed, the old ones else.
std::vector<HeldGround> with_won(const std::vector<HeldGround>& next,
                                 const std::vector<HeldGround>& old) {
  std::vector<HeldGround> made;
  for (const HeldGround& held : next)
    if (!held.contested)
      made.push_back(held);
    else if (const HeldGround* was = held_of(old, held.id))
      made.push_back(*was);
  return made;
}

Conquest conquest_of(const Deck& deck, const Rect& box, const MapFace& old, const MapFace& next) {
  Conquest made;
  const Realm realm = laid_in(realm_of(deck, next.fiefs), land_of_map(box));
  for (const Domain& domain : realm.domains) {
    notice_ground(made, domain.castle, held_of(next.castles, domain.family.value),
                  held_of(old.castles, domain.family.value));
    for (const LandGround& land : domain.lands)
      notice_ground(made, land.edge, held_of(next.lands, land.persona.value),
                    held_of(old.lands, land.persona.value));
  }
  const auto has = [](const std::vector<std::string>& all, const FiefGround& fief) {
    return std::find(all.begin(), all.end(), fief.fief.value) != all.end();
  };
  for (const FiefGround& fief : realm.fiefs)
    if (has(next.runs, fief) && !has(old.runs, fief)) made.runs.push_back(fief.edge);
  made.taken = old;
  made.taken.castles = with_won(next.castles, old.castles);
  made.taken.lands = with_won(next.lands, old.lands);
  return made;
}

double farthest(const Ground& ground, const Point& from) {
  double most = 0;
  for (const Point& corner : ground)
    most = std::max(most, std::hypot(corner.x - from.x, corner.y - from.y));
  return most + 4;
}

/// Discs as large as the grounds need and no larger, from the middle of each or from its left side.
std::vector<Wedge> discs(const std::vector<Ground>& grounds, bool sliding) {
  std::vector<Wedge> all;
  for (const Ground& ground : grounds) {
    const Point middle = middle_of(ground);
    const Point from = sliding ? Point{bounds(ground).x, middle.y} : middle;
    all.push_back({from, farthest(ground, from), 1, ground});
  }
  return all;
}

/// The same about fiefs, whose runs of gold lie on their edges and beyond.
std::vector<Wedge> discs_about(const std::vector<Ground>& grounds) {
  std::vector<Wedge> all = discs(grounds, false);
  for (Wedge& wedge : all) wedge.within.clear();
  return all;
}

Moved unopened(std::vector<Wedge> front, bool round) {
  for (Wedge& wedge : front) (round ? wedge.part : wedge.radius) = 0;
  return {.front = std::move(front)};
}

Moved opened(std::vector<Wedge> front) { return {.front = std::move(front)}; }

/// What the page's own map shows over the map as it was: all of it if nothing but land is won.
void lay_front(Change& change, std::size_t map, const Conquest& conquest) {
  const auto go = [&](int start, int lasts, Ease ease, const Moved& from, const Moved& to) {
    change.go(map, start, lasts, ease, from, to);
  };
  if (conquest.disputed.empty() && conquest.runs.empty()) {
    const std::vector<Wedge> won = discs(conquest.won, false);
    return go(0, spreads, Ease::quad_out, unopened(won, false), opened(won));
  }
  const std::vector<Wedge> stripes = discs(conquest.disputed, true);
  const std::vector<Wedge> gold = discs_about(conquest.runs);
  const auto side_by_side = [](Moved a, const Moved& b) {
    a.front.insert(a.front.end(), b.front.begin(), b.front.end());
    return a;
  };
  if (!stripes.empty())
    go(0, stripes_slide, Ease::linear, side_by_side(unopened(stripes, false), unopened(gold, true)),
       side_by_side(opened(stripes), unopened(gold, true)));
  if (!gold.empty())
    go(conquest.won.empty() ? 0 : spreads, gold_runs, Ease::cubic_in_out,
       side_by_side(opened(stripes), unopened(gold, true)),
       side_by_side(opened(stripes), opened(gold)));
}

/// The ribbon of a fief that is new in gold is stamped on, and what it bears with it.
void stamp_ribbons(Change& change, const MapScene& scene, const MapFace& old, int start) {
  for (const FiefHold& fief : scene.fiefs) {
    if (fief.taker.empty() ||
        std::find(old.runs.begin(), old.runs.end(), fief.id) != old.runs.end())
      continue;
    for (const std::size_t ribbon :
         change.all<RibbonPart>([](const RibbonPart&) { return true; })) {
      const Rect& box = change.parts()[ribbon].box;
      const std::vector<std::size_t> group = change.within(box);
      const bool named = std::any_of(group.begin(), group.end(), [&](std::size_t i) {
        const auto* words = std::get_if<WordsPart>(&change.parts()[i].what);
        return words != nullptr && words->words == fief.name;
      });
      if (!named) continue;
      const Moved rest{.about = box.centre()};
      for (const std::size_t i : group) {
        Moved stamped{.across = 1.15, .down = 1.15, .about = box.centre()};
        // Whose it is now is told by the stamp.
        if (std::holds_alternative<BannerPart>(change.parts()[i].what))
          stamped.opacity = 0;
        else
          change.go(i, 0, start, Ease::linear, rest, rest);
        change.move(i, start, ribbon_stamps, Ease::cubic_in_out, stamped);
      }
    }
  }
}

bool is_mark(const What& what) {
  const auto* banner = std::get_if<BannerPart>(&what);
  return (banner != nullptr && banner->seal) || std::holds_alternative<PortraitPart>(what);
}

/// Seals and faces that were not on the map come up on their ground.
void show_marks(Change& change, const Part& map, const MapFace& old) {
  const std::vector<MapMark> marks = marks_of_map(map.box, change.deck, old);
  const auto stood = [&](const Part& part) {
    return std::any_of(marks.begin(), marks.end(), [&](const MapMark& mark) {
      if (!(mark.box == part.box)) return false;
      const auto* banner = std::get_if<BannerPart>(&part.what);
      return banner == nullptr ? mark.kind == MapMark::Kind::portrait
                               : mark.kind == MapMark::Kind::seal &&
                                     static_cast<int>(mark.which) == banner->banner;
    });
  };
  const std::vector<MapMark> now =
      marks_of_map(map.box, change.deck, std::get<MapPart>(map.what).face);
  for (std::size_t i = 0; i < change.parts().size(); ++i) {
    const Part& part = change.parts()[i];
    const bool on_map = std::any_of(now.begin(), now.end(),
                                    [&](const MapMark& mark) { return mark.box == part.box; });
    if (on_map && is_mark(part.what) && !stood(part)) change.fade(i, mark_seen, mark_fades);
  }
}

} // namespace

void add_conquest(Change& change, const MapScene& scene, const MapFace* shown) {
  const auto maps = change.all<MapPart>([](const MapPart&) { return true; });
  if (maps.empty()) return;
  const std::size_t at = maps.front();
  const Part map = change.parts()[at];
  const MapFace& next = std::get<MapPart>(map.what).face;
  const MapFace old = as_it_was(next, shown);
  if (old == next) return;
  const Conquest conquest = conquest_of(change.deck, map.box, old, next);
  if (conquest.won.empty() && conquest.disputed.empty() && conquest.runs.empty()) return;
  Part under = map;
  under.what = MapPart{old};
  if (change.still) {
    // Stripes and gold appear.
    if (conquest.won.empty()) return;
    change.pass(under, at, {{0, 0, ground_fades}});
    return change.fade(at, 0, ground_fades);
  }
  lay_front(change, at, conquest);
  const int run = conquest.won.empty() ? 0 : spreads;
  if (!conquest.runs.empty()) stamp_ribbons(change, scene, old, run + gold_runs - ribbon_stamps);
  if (!conquest.won.empty()) show_marks(change, map, old);
  const int end = change.motion.lasts();
  change.pass(under, at, {{0, 0, end}});
  if (conquest.won.empty() || (conquest.disputed.empty() && conquest.runs.empty())) return;
  // Land that is won spreads below what else is new.
  under.what = MapPart{conquest.taken};
  const std::vector<Wedge> won = discs(conquest.won, false);
  change.pass(under, at,
              {{0, 0, spreads, Ease::quad_out, unopened(won, false), opened(won)},
               {0, spreads, std::max(0, end - spreads), Ease::linear, {}, Moved{}}});
}

} // namespace blason
