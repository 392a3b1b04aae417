#include "views/wall.hpp"

#include "debrief/mentions.hpp"
#include "deck/find.hpp"
#include "session/conquest.hpp"
#include "session/ledger.hpp"
#include "views/dress.hpp"
#include "views/round_scenes.hpp"
#include "views/told.hpp"

#include <algorithm>

namespace blason {
namespace {

/// The lines the map may use: before the podium, those about lands that are drawn.
std::vector<Line> lines_on_map(const Session& session, std::vector<Line> lines) {
  if (session.podium) return lines;
  const auto undrawn = [&](const Line& line) {
    return !line.land.empty() && !family_told(session, line.land);
  };
  lines.erase(std::remove_if(lines.begin(), lines.end(), undrawn), lines.end());
  return lines;
}

MapScene map_scene(const Deck& deck, const Session& session, const Conquest& map) {
  MapScene scene;
  scene.taken = session.podium;
  const bool secret =
      std::any_of(deck.families.begin(), deck.families.end(),
                  [&](const Family& family) { return fief_secret(session, family.id); });
  for (std::size_t i = 0; i < deck.fiefs.size(); ++i)
    scene.fiefs.push_back({deck.fiefs[i].id.value, deck.fiefs[i].name.in(session.language),
                           secret ? TeamId{} : map.fiefs[i].taker});
  for (std::size_t i = 0; i < deck.families.size(); ++i) {
    const Family& family = deck.families[i];
    scene.castles.push_back({family.id.value,
                             family.name.in(session.language),
                             fief_secret(session, family.id) ? std::string() : family.fief.value,
                             map.castles[i].holders,
                             {},
                             map.castles[i].contested});
    for (std::size_t land = 0; land < deck.personas.size(); ++land) {
      const Persona& persona = deck.personas[land];
      if (persona.family != family.id || !family_told(session, persona.id)) continue;
      scene.castles.back().lands.push_back({persona.id.value, persona.called().in(session.language),
                                            map.lands[land].holders, map.lands[land].contested});
    }
  }
  return scene;
}

std::vector<TeamMention> team_mentions(const Deck& deck, const Session& session) {
  std::vector<TeamMention> mentions;
  for (const Mention& one : mentions_of(deck, session, session.podium ? Reach::all : Reach::told)) {
    const Persona* persona = find(deck, one.persona);
    mentions.push_back({one.team, std::string(slug(one.praise)), one.count, one.of,
                        persona ? persona->called().in(session.language) : std::string()});
  }
  return mentions;
}

/// How long a pause is planned to last; nullopt in any other step, and where nothing is planned.
std::optional<ClockView> clock_of_pause(const Session& session) {
  const Step* step = session.present();
  if (!step || step->kind != StepKind::pause || step->minutes <= 0) return std::nullopt;
  const auto opened = session.log[static_cast<std::size_t>(session.step)].opened_at;
  if (!opened) return std::nullopt;
  const auto planned = static_cast<Millis>(step->minutes * 60'000);
  return ClockView{*opened + planned, planned};
}

Scene plain_scene(const Deck& deck, const Session& session, StepKind kind) {
  if (kind == StepKind::gallery) return gallery_scene(deck, session);
  if (kind == StepKind::debrief) return debrief_scene(deck, session);
  return PlainScene{kind};
}

Scene scene_of(const Deck& deck, const Session& session, int step, const Conquest& map) {
  const StepKind kind = session.script.steps[static_cast<std::size_t>(step)].kind;
  if (kind == StepKind::map) return map_scene(deck, session, map);
  if (kind == StepKind::standings) return StandingsScene{};
  if (kind == StepKind::podium)
    return PodiumScene{map_scene(deck, session, map), session.fief_bonus(),
                       team_mentions(deck, session)};
  if (kind != StepKind::round || session.rounds.empty()) return plain_scene(deck, session, kind);
  if (step == session.step) return round_scene(deck, session, session.rounds.back());
  for (const Round& round : session.rounds)
    if (round.step == step) return past_scene(deck, session, round);
  return plain_scene(deck, session, kind);
}

void add_scores(const Deck& deck, const Session& session, const std::vector<Line>& lines,
                const Conquest& map, WallView& view) {
  const auto sums = totals(session, lines);
  const auto ranked = ranks(session, sums);
  for (TeamPlate& plate : view.teams) {
    plate.points = sums.at(plate.id);
    plate.rank = ranked.at(plate.id);
    const auto holds = [&](const LandHeld& land) {
      return std::find(land.holders.begin(), land.holders.end(), plate.id) != land.holders.end();
    };
    plate.lands = static_cast<int>(std::count_if(map.lands.begin(), map.lands.end(), holds));
    const bool secret =
        std::any_of(deck.families.begin(), deck.families.end(),
                    [&](const Family& family) { return fief_secret(session, family.id); });
    if (secret) continue;
    plate.fiefs = static_cast<int>(
        std::count_if(map.fiefs.begin(), map.fiefs.end(),
                      [&](const FiefTaken& fief) { return fief.taker == plate.id; }));
  }
}

} // namespace

std::optional<ClockView> clock_of(const Session& session) {
  const Round* round = session.open_round();
  if (round == nullptr) return std::nullopt;
  return std::visit(
      [](const auto& stage) -> std::optional<ClockView> {
        if constexpr (requires { stage.closes_at; })
          if (stage.closes_at)
            return ClockView{*stage.closes_at, *stage.closes_at - stage.opened_at};
        return std::nullopt;
      },
      round->stage);
}

WallView wall_view(const Deck& deck, const Session& session) {
  WallView view;
  view.language = session.language;
  view.deck_title = deck.title.in(session.language);
  view.step = session.step;
  view.steps = static_cast<int>(session.script.steps.size());
  view.black = session.black;
  view.paused = session.paused;
  view.veiled = session.veiled;
  view.ranks = session.ranks;
  view.ended = session.ended;
  view.looks_back = session.looking >= 0;
  for (const Team& team : session.teams) {
    if (team.out) continue;
    TeamPlate plate;
    plate.id = team.id;
    plate.name = team.name;
    plate.banner = team.banner;
    plate.size = team.size;
    view.teams.push_back(std::move(plate));
  }
  const int shown = session.looking >= 0 ? session.looking : session.step;
  if (shown < 0) return view;
  const Step& step = session.script.steps[static_cast<std::size_t>(shown)];
  const bool podium = step.kind == StepKind::podium;
  const bool scores = session.ranks || podium || step.kind == StepKind::standings || session.podium;
  Conquest map;
  if (scores || step.kind == StepKind::map) {
    // The podium is the last word: by then every closed round was told.
    const std::vector<Line> lines =
        ledger(deck, session, session.podium ? Reach::all : Reach::told);
    map = conquest(deck, session, lines_on_map(session, lines));
    if (session.ranks || session.podium) add_scores(deck, session, lines, map, view);
  }
  view.scene =
      session.ended && !session.podium ? Scene{EndScene{}} : scene_of(deck, session, shown, map);
  if (session.looking < 0) view.clock = clock_of(session);
  if (session.looking < 0 && !view.clock && !session.ended) view.clock = clock_of_pause(session);
  if (session.step > 0)
    view.skipped = session.log[static_cast<std::size_t>(session.step - 1)].skipped;
  return view;
}

} // namespace blason
