#include "views/desk.hpp"

#include "session/ledger.hpp"
#include "views/deeds.hpp"

#include <algorithm>

namespace blason {
namespace {

Millis millis_of(double minutes) { return static_cast<Millis>(minutes * 60'000); }

std::vector<DeskStep> steps_of(const Session& session) {
  std::vector<DeskStep> steps;
  for (std::size_t i = 0; i < session.script.steps.size(); ++i) {
    const Step& step = session.script.steps[i];
    DeskStep made;
    made.kind = step.kind;
    made.round = step.round.kind;
    made.worth = step.round.worth;
    made.minutes = step.minutes;
    made.opened_at = session.log[i].opened_at;
    made.left_at = session.log[i].left_at;
    made.skipped = session.log[i].skipped;
    steps.push_back(std::move(made));
  }
  for (std::size_t i = session.rounds.size(); i-- > 0;)
    steps[static_cast<std::size_t>(session.rounds[i].step)].number = session.rounds[i].number;
  return steps;
}

std::vector<DeskTeam> teams_of(const Deck& deck, const Session& session) {
  const auto sums = totals(session, ledger(deck, session));
  const auto ranked = ranks(session, sums);
  std::vector<DeskTeam> teams;
  for (const Team& team : session.teams) {
    const auto rank = ranked.find(team.id);
    teams.push_back({team.id, team.name, team.banner, team.size, team.out, team.into,
                     sums.at(team.id), rank == ranked.end() ? std::nullopt : rank->second,
                     team.out ? std::string() : team.asked});
  }
  return teams;
}

Pace pace_of(const Session& session) {
  Pace pace;
  for (std::size_t i = 0; i < session.script.steps.size(); ++i) {
    const Millis minutes = millis_of(session.script.steps[i].minutes);
    pace.planned += minutes;
    if (static_cast<int>(i) < session.step) pace.planned_here += minutes;
    if (static_cast<int>(i) != session.step) continue;
    pace.planned_step = minutes;
    pace.opened_at = session.log[i].opened_at.value_or(0);
  }
  return pace;
}

std::string moment_of_reveal(const Round& round, int beat) {
  constexpr const char* beats[] = {"together", "split", "answer", "rest"};
  if (beat == 0) return "reveal.begin";
  const Beat shown = round.reveal[static_cast<std::size_t>(beat - 1)].beat;
  return std::string("reveal.") + beats[static_cast<std::size_t>(shown)];
}

struct MomentOf {
  const Round& round;
  std::string kind() const { return std::string(slug(round.plan.kind)); }
  std::string operator()(const Sorting& stage) const {
    return stage.attempt > 1 ? "again" : kind() + ".sealed";
  }
  std::string operator()(const Weighing&) const { return "weighing"; }
  std::string operator()(const Asking&) const {
    return round.plan.worth == 0 ? "practice" : kind() + ".relay";
  }
  std::string operator()(const Hinting&) const { return "encounter.hint"; }
  std::string operator()(const Told&) const {
    return round.encounter() ? "encounter.told" : "told";
  }
  std::string operator()(const Revealing& stage) const {
    return moment_of_reveal(round, stage.beat);
  }
  std::string operator()(const Done&) const { return "done"; }
};

std::string moment_of(const Session& session) {
  if (session.ended) return "ended";
  if (const Round* round = session.open_round()) return std::visit(MomentOf{*round}, round->stage);
  const Step* step = session.present();
  if (step == nullptr) return "start";
  return step->kind == StepKind::round ? "done" : std::string(slug(step->kind));
}

} // namespace

const DeskTeam* DeskView::team(const TeamId& id) const {
  for (const DeskTeam& one : teams)
    if (one.id == id) return &one;
  return nullptr;
}

Millis drift(const Pace& pace, Millis played) {
  const Millis here = std::max<Millis>(played - pace.opened_at, 0);
  return pace.opened_at - pace.planned_here + std::max<Millis>(here - pace.planned_step, 0);
}

Millis left_to_play(const Pace& pace, Millis played) {
  const Millis here = std::max<Millis>(played - pace.opened_at, 0);
  return pace.planned - pace.planned_here - std::min(here, pace.planned_step);
}

DeskView desk_view(const Deck& deck, const Session& session) {
  DeskView view;
  view.language = session.language;
  view.deck_title = deck.title.in(session.language);
  view.script = session.script.name.in(session.language);
  view.languages = deck.languages;
  view.steps = steps_of(session);
  view.step = session.step;
  view.looking = session.looking;
  view.ranks = session.ranks;
  view.black = session.black;
  view.paused = session.paused;
  view.veiled = session.veiled;
  view.ended = session.ended;
  view.moderated = session.moderated;
  view.listed = session.listed;
  view.moment = moment_of(session);
  view.teams = teams_of(deck, session);
  for (const Round& round : session.rounds) view.rounds.push_back(desk_board(deck, session, round));
  view.round_open = session.open_round() != nullptr;
  view.clock = clock_of(session);
  view.next = next_view(deck, session);
  view.undo = undo_view(deck, session);
  for (auto act = session.acts.rbegin(); act != session.acts.rend(); ++act)
    view.journal.push_back(deed_of(deck, session, act->events));
  view.notes = session.notes;
  view.pace = pace_of(session);
  return view;
}

} // namespace blason
