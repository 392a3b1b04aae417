#include "screen/heard.hpp"

#include "screen/grip.hpp"
#include "views/wall.hpp"

#include <algorithm>

namespace blason {
namespace {

int degree_of(const WallView& view, const TeamId& id) {
  for (const TeamPlate& team : view.teams)
    if (team.id == id) return team.banner % 8;
  return 0;
}

bool anybody_right(const Verdict& verdict) {
  return !verdict.withdrawn && std::any_of(verdict.teams.begin(), verdict.teams.end(),
                                           [](const TeamResult& team) { return team.right; });
}

/// A card just told: a rising call when somebody had it, the tap of a card laid down otherwise.
Heard told(bool right) { return {right ? Cue::right : Cue::place, 0}; }

int locked(const SealedScene& scene) {
  return static_cast<int>(std::count_if(scene.teams.begin(), scene.teams.end(),
                                        [](const TeamProgress& team) { return team.locked; }));
}

/// Between two views of one kind of scene.
struct Between {
  const WallView& view;

  std::optional<Heard> operator()(const SealedScene& before, const SealedScene& after) const {
    if (before.attempt != after.attempt || before.open != after.open) return std::nullopt;
    if (locked(after) > locked(before)) return Heard{Cue::seal};
    return std::nullopt;
  }
  std::optional<Heard> operator()(const RelayScene& before, const RelayScene& after) const {
    if (before.position != after.position) return std::nullopt;
    if (!before.verdict && after.verdict) return told(anybody_right(*after.verdict));
    if (after.struck.size() > before.struck.size()) return Heard{Cue::place};
    if (after.chorus_in.size() > before.chorus_in.size()) return Heard{Cue::pick};
    return std::nullopt;
  }
  std::optional<Heard> operator()(const EncounterScene& before, const EncounterScene& after) const {
    if (before.position != after.position) return std::nullopt;
    if (!before.verdict && after.verdict) return told(anybody_right(*after.verdict));
    if (after.chosen.size() > before.chosen.size()) return Heard{Cue::pick};
    return std::nullopt;
  }
  std::optional<Heard> operator()(const RevealScene& before, const RevealScene& after) const {
    const bool forward =
        after.shown > before.shown || before.verdicts.size() < after.verdicts.size();
    if (!forward || after.verdicts.empty()) return std::nullopt;
    if (after.beat == "rest") return Heard{Cue::place};
    return told(anybody_right(after.verdicts.front()));
  }
  /// The first castle with another holder; a fief first.
  std::optional<Heard> operator()(const MapScene& before, const MapScene& after) const {
    for (std::size_t i = 0; i < std::min(before.fiefs.size(), after.fiefs.size()); ++i)
      if (after.fiefs[i].taker != before.fiefs[i].taker && !after.fiefs[i].taker.empty())
        return Heard{Cue::fief};
    for (std::size_t i = 0; i < std::min(before.castles.size(), after.castles.size()); ++i)
      if (after.castles[i].holders != before.castles[i].holders &&
          after.castles[i].holders.size() == 1)
        return Heard{Cue::conquest, degree_of(view, after.castles[i].holders.front())};
    return std::nullopt;
  }
  template <class Before, class After>
  std::optional<Heard> operator()(const Before&, const After&) const {
    return std::nullopt;
  }
};

/// Whose castle is heard when the map opens: that of who holds most.
std::optional<Heard> map_opens(const WallView& view, const MapScene& map) {
  const auto castles = [&](const TeamId& team) {
    return std::count_if(map.castles.begin(), map.castles.end(), [&](const CastleHold& castle) {
      return castle.holders == std::vector<TeamId>{team};
    });
  };
  const TeamPlate* most = nullptr;
  for (const TeamPlate& team : view.teams)
    if (castles(team.id) > (most ? castles(most->id) : 0)) most = &team;
  if (most == nullptr) return std::nullopt;
  return Heard{Cue::conquest, most->banner % 8};
}

} // namespace

std::optional<Heard> heard(const WallView& before, const WallView& after) {
  const bool back = after.step < before.step || before.looks_back || after.looks_back;
  if (after.black || back) return std::nullopt;
  const bool podium = std::holds_alternative<PodiumScene>(after.scene);
  if (podium && !std::holds_alternative<PodiumScene>(before.scene)) return Heard{Cue::podium};
  if (const auto* map = std::get_if<MapScene>(&after.scene);
      map && !std::holds_alternative<MapScene>(before.scene))
    return map_opens(after, *map);
  if (after.teams.size() > before.teams.size()) return Heard{Cue::banner};
  return std::visit(Between{after}, before.scene, after.scene);
}

std::optional<Heard> heard(const Grip& before, const Grip& after) {
  if (after.notice && after.notice != before.notice) return Heard{Cue::refuse};
  if (!after.held.empty() && after.held != before.held) return Heard{Cue::pick};
  return std::nullopt;
}

std::optional<Heard> heard(long long seconds_before, long long seconds_after) {
  if (seconds_before <= seconds_after || seconds_after < 0) return std::nullopt;
  if (seconds_after == 0) return Heard{Cue::bell};
  if (seconds_after <= 10) return Heard{Cue::drum};
  return std::nullopt;
}

} // namespace blason
