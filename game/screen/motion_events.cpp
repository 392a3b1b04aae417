#include "screen/motion_events.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace blason {
namespace {

/// How far play is within a step; what is taken back is less far.
struct HowFar {
  using Far = std::tuple<int, int, int, bool>;
  Far operator()(const SealedScene& scene) const {
    return {scene.head.number, scene.head.wave, scene.attempt, !scene.open};
  }
  Far operator()(const RelayScene& scene) const {
    return {scene.head.number, scene.head.wave, scene.position, scene.verdict.has_value()};
  }
  Far operator()(const EncounterScene& scene) const {
    return {scene.head.number, scene.position, scene.hint, scene.verdict.has_value()};
  }
  Far operator()(const RevealScene& scene) const {
    return {scene.head.number, scene.head.wave, scene.shown, !scene.verdicts.empty()};
  }
  /// Who has conquered ground keeps it or shares it: less of it held was taken back.
  Far operator()(const MapScene& scene) const {
    const auto held = [](const auto& one) { return one.contested || !one.holders.empty(); };
    int castles = 0, lands = 0;
    for (const CastleHold& castle : scene.castles) {
      castles += held(castle);
      lands += static_cast<int>(std::count_if(castle.lands.begin(), castle.lands.end(), held));
    }
    const auto taken = std::count_if(scene.fiefs.begin(), scene.fiefs.end(),
                                     [](const FiefHold& fief) { return !fief.taker.empty(); });
    return {castles, lands, static_cast<int>(taken), false};
  }
  template <class Other> Far operator()(const Other&) const { return {}; }
};

/// Between two scenes of which the second is new, or tells more.
struct Happens {
  Change& change;
  const MapFace* map;

  void told(const std::vector<SpotView>& spots, const Verdict& verdict) const {
    if (!verdict.spots.empty())
      add_reveal(change, spots[static_cast<std::size_t>(verdict.spots.front())].face);
  }
  void operator()(const RelayScene& scene) const {
    if (scene.verdict && !scene.cards.empty()) told(scene.spots, *scene.verdict);
  }
  void operator()(const EncounterScene& scene) const {
    if (scene.verdict) told(scene.spots, *scene.verdict);
  }
  void operator()(const RevealScene& scene) const {
    if (scene.beat == "answer" && scene.verdicts.size() == 1)
      told(scene.spots, scene.verdicts.front());
  }
  void operator()(const PodiumScene&) const { add_podium(change); }
  void operator()(const MapScene& scene) const { add_conquest(change, scene, map); }
  template <class Other> void operator()(const Other&) const {}
};

/// Within one moment of play.
void meanwhile(Change& change) {
  const WallView &was = change.before.view, &now = change.after.view;
  const auto known = [&](const TeamPlate& team) {
    return std::any_of(was.teams.begin(), was.teams.end(),
                       [&](const TeamPlate& one) { return one.id == team.id; });
  };
  const auto* before = std::get_if<SealedScene>(&was.scene);
  const auto* after = std::get_if<SealedScene>(&now.scene);
  const auto locked = [](const SealedScene* scene, const TeamId& team) {
    return scene && std::any_of(scene->teams.begin(), scene->teams.end(),
                                [&](const auto& one) { return one.team == team && one.locked; });
  };
  for (const TeamPlate& team : now.teams) {
    if (std::holds_alternative<PlainScene>(now.scene) && !known(team))
      add_raised_banner(change, team.banner);
    if (before && locked(after, team.id) && !locked(before, team.id)) add_seal(change, team.banner);
  }
  add_second(change);
  add_hand(change);
}

} // namespace

bool Change::fresh(std::size_t part) const {
  const std::vector<Part>& old = before.page.parts;
  return std::find(old.begin(), old.end(), parts()[part]) == old.end();
}

void Change::move(std::size_t part, int start, int lasts, Ease ease, const Moved& from) {
  Move& one = motion.moves.emplace_back();
  one.what = part;
  one.start = start;
  one.lasts = lasts;
  one.ease = ease;
  one.from = from;
}

void Change::go(std::size_t part, int start, int lasts, Ease ease, const Moved& from,
                const Moved& to) {
  move(part, start, lasts, ease, from);
  motion.moves.back().to = to;
}

void Change::pass(Part part, std::size_t before_part, std::vector<Move> ways) {
  for (Move& way : ways) {
    way.what = motion.passing.size();
    motion.ways.push_back(std::move(way));
  }
  motion.passing.push_back({std::move(part), before_part});
}

std::vector<std::size_t> Change::within(const Rect& box) const {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < parts().size(); ++i)
    if (box.holds(parts()[i].box, 1)) found.push_back(i);
  return found;
}

bool went_on(const WallView& before, const WallView& after) {
  if (before.black || after.black) return false;
  if (after.step != before.step) return after.step > before.step;
  if (before.scene.index() != after.scene.index())
    return after.scene.index() > before.scene.index();
  return std::visit(HowFar{}, after.scene) >= std::visit(HowFar{}, before.scene);
}

bool hand_went_on(Grip before, const Grip& after) {
  if (before.press && after.press) before.press->at = after.press->at;
  return before == after;
}

Motion motion_between(const Deck& deck, const Shown& before, const Shown& after, const MapFace* map,
                      bool still) {
  Change change{deck, before, after, still};
  const bool alike = before.page.dress == after.page.dress &&
                     before.page.scale == after.page.scale &&
                     before.page.screen == after.page.screen;
  if (!alike || !went_on(before.view, after.view) || after.view.paused || after.grip.keys)
    return {};
  if (moment(before.view) == moment(after.view)) meanwhile(change);
  if (moment(before.view) != moment(after.view) ||
      std::holds_alternative<MapScene>(after.view.scene))
    std::visit(Happens{change, map}, after.view.scene);
  return std::move(change.motion);
}

} // namespace blason
