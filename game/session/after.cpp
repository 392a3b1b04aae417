#include "session/undo.hpp"

#include "session/steps.hpp"

#include <algorithm>
#include <type_traits>

namespace blason {
namespace {

bool of_words(Kind kind) {
  return kind == Kind::verbatims || kind == Kind::clues || kind == Kind::twins;
}

void show(Session& session, const CardId& card) {
  if (std::find(session.shown.begin(), session.shown.end(), card) == session.shown.end())
    session.shown.push_back(card);
}

/// What the room sees by the event: verbatims and clues, as cards or hints.
void remember_shown(Session& session, const Round& round, const RoundEvent& event) {
  if (const auto* asked = std::get_if<CardAsked>(&event)) {
    if (of_words(round.plan.kind)) show(session, asked->card);
  } else if (const auto* hint = std::get_if<HintOpened>(&event)) {
    const auto& hints = round.hints[static_cast<std::size_t>(round.card(hint->card))];
    show(session, hints[static_cast<std::size_t>(hint->hint - 1)]);
  }
}

struct After {
  Session& session;
  Millis t;

  void leave_step() const {
    if (session.step < 0) return;
    StepLog& log = session.log[static_cast<std::size_t>(session.step)];
    if (log.opened_at && !log.left_at) log.left_at = t;
  }
  void enter_step(int step) const {
    leave_step();
    session.step = step;
    session.log[static_cast<std::size_t>(step)].opened_at = t;
    session.later.clear();
    session.veiled = false;
  }
  Team& team(const TeamId& id) const {
    return *std::find_if(session.teams.begin(), session.teams.end(),
                         [&](const Team& one) { return one.id == id; });
  }

  void operator()(const SessionOpened& event) const {
    session.id = event.session;
    session.deck = event.deck;
    session.version = event.version;
    session.hash = event.hash;
    session.seed = event.seed;
    session.language = event.language;
    session.script = event.script;
    session.log.assign(event.script.steps.size(), StepLog{});
    session.teams = event.teams;
    session.order = event.order;
  }
  void operator()(const TeamSeated& event) const {
    session.teams.push_back(event.team);
    session.order.push_back(event.team.id);
  }
  void operator()(const TeamRenamed& event) const { team(event.team).name = event.to; }
  void operator()(const NameAsked& event) const {
    Team& asking = team(event.team);
    asking.asked = event.asked;
    asking.declined.clear();
  }
  void operator()(const NameApproved& event) const {
    team(event.team).name = event.to;
    team(event.team).asked.clear();
  }
  void operator()(const NameDeclined& event) const {
    team(event.team).asked.clear();
    team(event.team).declined = event.asked;
  }
  void operator()(const TeamMoved& event) const { move_team(session, event.was, event.to); }
  void operator()(const TeamLeft& event) const {
    Team& left = team(event.team);
    left.out = true;
    left.into = event.into;
    if (Board* board = present_board(session, event.team)) board->out = true;
  }
  void operator()(const StepOpened& event) const {
    enter_step(event.step);
    if (session.present()->kind == StepKind::podium) session.podium = true;
  }
  void operator()(const StepSkipped& event) const {
    leave_step();
    session.step = event.step;
    session.later.clear();
    session.log[static_cast<std::size_t>(event.step)].skipped = event.why;
  }
  void operator()(const StepInserted& event) const {
    session.script.steps.insert(session.script.steps.begin() + event.at, event.step);
    session.log.insert(session.log.begin() + event.at, StepLog{});
  }
  void operator()(const LookedBack& event) const { session.looking = event.step; }
  void operator()(const Adjusted& event) const {
    session.adjustments.push_back(Adjustment{event.team, event.points, event.note});
  }
  void operator()(const Noted& event) const { session.notes.push_back(event.text); }
  void operator()(const Switched& event) const { switch_of(session, event.what) = event.on; }
  void operator()(const LanguageChanged& event) const { session.language = event.to; }
  void operator()(const TakenBack&) const { take_back(session); }
  void operator()(const SessionEnded&) const {
    leave_step();
    session.ended = true;
    session.paused = false;
  }
  void operator()(const Anonymised&) const {}
  void operator()(const RoundOpened& event) const {
    if (event.step != session.step) enter_step(event.step);
    session.rounds.push_back(opened(event, t));
    session.later = event.later;
    session.veiled = false;
    if (event.pair && event.wave == 1) session.pairs.push_back(*event.pair);
    if (!session.rounds.back().relay() && of_words(event.plan.kind))
      for (const CardId& card : event.cards) show(session, card);
  }
  template <class E> std::enable_if_t<is_round_event<E>> operator()(const E& event) const {
    Round& round = session.rounds[static_cast<std::size_t>(event.round - 1)];
    const RoundEvent wide{event};
    if constexpr (std::is_same_v<E, CardAsked> || std::is_same_v<E, HintOpened>)
      remember_shown(session, round, wide);
    if constexpr (std::is_same_v<E, Revealed>) session.veiled = false;
    befall(round, wide, t);
  }
};

} // namespace

Session after(Session session, const Entry& entry) {
  remember_act(session, entry);
  std::visit(After{session, entry.t}, entry.event);
  session.now = entry.t;
  session.seq = entry.seq;
  return session;
}

} // namespace blason
