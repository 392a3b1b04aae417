#include "screen/grip.hpp"

#include "views/wall.hpp"

#include <algorithm>

namespace blason {
namespace {

std::string number(int n) { return std::to_string(n); }

/// Which moment of play a scene is: what a hand holds does not outlive it.
struct MomentOf {
  std::string operator()(const PlainScene& s) const {
    return "plain " + number(static_cast<int>(s.step));
  }
  std::string operator()(const GalleryScene&) const { return "gallery"; }
  std::string operator()(const DebriefScene&) const { return "debrief"; }
  std::string operator()(const SealedScene& s) const {
    return "sealed " + number(s.head.number) + " " + number(s.attempt) + (s.open ? " open" : "");
  }
  std::string operator()(const RelayScene& s) const {
    return "relay " + number(s.head.number) + " " + number(s.position) + (s.verdict ? " told" : "");
  }
  std::string operator()(const EncounterScene& s) const {
    return "encounter " + number(s.head.number) + " " + number(s.position) +
           (s.verdict ? " told" : "");
  }
  std::string operator()(const RevealScene& s) const {
    return "reveal " + number(s.head.number) + " " + s.beat + " " + number(s.shown);
  }
  std::string operator()(const StandingsScene&) const { return "standings"; }
  std::string operator()(const MapScene&) const { return "map"; }
  std::string operator()(const PodiumScene&) const { return "podium"; }
  std::string operator()(const EndScene&) const { return "end"; }
};

bool plays(const WallView& view, const TeamId& id) {
  return std::any_of(view.teams.begin(), view.teams.end(),
                     [&](const TeamPlate& team) { return team.id == id; });
}

} // namespace

std::string moment(const WallView& view) {
  // Before its first step an evening already shows its welcome.
  return number(std::max(view.step, 0)) + " " + std::visit(MomentOf{}, view.scene);
}

Grip settled(Grip grip, const WallView& view) {
  const std::string scene = moment(view);
  if (scene != grip.scene) {
    grip.held = TeamId();
    grip.chosen = TeamId();
    grip.letters.clear();
    grip.press.reset();
    grip.prompt.reset();
    grip.notice.reset();
    grip.pages.clear();
    grip.focus.clear();
    grip.end_asked = false;
    grip.scene = scene;
  }
  if (!plays(view, grip.held)) grip.held = TeamId();
  if (!plays(view, grip.chosen)) grip.chosen = TeamId();
  if (grip.prompt && !plays(view, grip.prompt->team)) grip.prompt.reset();
  return grip;
}

} // namespace blason
