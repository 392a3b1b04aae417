#include "session/undo.hpp"

#include "rules/play.hpp"

#include <algorithm>
#include <type_traits>

namespace blason {
namespace {

struct Undoable {
  bool operator()(const SessionOpened&) const { return false; }
  bool operator()(const SessionEnded&) const { return false; }
  bool operator()(const TakenBack&) const { return false; }
  bool operator()(const Anonymised&) const { return false; }
  bool operator()(const Noted&) const { return false; }
  template <class E> bool operator()(const E&) const { return true; }
};

/// Where the card that an event moves lies before it.
template <class E> void note_cell(const Session& session, const E& event, Before& before) {
  const Round& round = session.rounds[static_cast<std::size_t>(event.round - 1)];
  const Board& board = round.boards[static_cast<std::size_t>(round.team(event.team))];
  const auto card = static_cast<std::size_t>(round.card(event.card));
  before.lie = board.lies[card];
  before.banner = board.banners[card] != 0;
}

Before before_now(const Session& session, const Event& event) {
  Before before;
  before.step = session.step;
  before.later = session.later;
  before.podium = session.podium;
  before.veiled = session.veiled;
  if (session.step >= 0)
    before.left_at = session.log[static_cast<std::size_t>(session.step)].left_at;
  if (!session.rounds.empty()) before.stage = session.rounds.back().stage;
  if (const auto* placed = std::get_if<CardPlaced>(&event)) note_cell(session, *placed, before);
  if (const auto* lifted = std::get_if<CardLifted>(&event)) note_cell(session, *lifted, before);
  if (const auto* corrected = std::get_if<AnswerCorrected>(&event))
    note_cell(session, *corrected, before);
  return before;
}

struct Undo {
  Session& session;
  const Before& before;

  Team& team(const TeamId& id) const {
    return *std::find_if(session.teams.begin(), session.teams.end(),
                         [&](const Team& one) { return one.id == id; });
  }
  void back_to_step() const {
    session.step = before.step;
    session.later = before.later;
    if (before.step >= 0)
      session.log[static_cast<std::size_t>(before.step)].left_at = before.left_at;
  }
  template <class E> void put_back(const E& event) const {
    Round& round = session.rounds[static_cast<std::size_t>(event.round - 1)];
    Board& board = round.boards[static_cast<std::size_t>(round.team(event.team))];
    board.lies[static_cast<std::size_t>(round.card(event.card))] = before.lie;
    board.banners[static_cast<std::size_t>(round.card(event.card))] =
        before.banner ? char{1} : char{0};
  }

  void operator()(const TeamSeated&) const {
    session.teams.pop_back();
    session.order.pop_back();
  }
  void operator()(const TeamRenamed& event) const { team(event.team).name = event.was; }
  void operator()(const NameApproved& event) const {
    team(event.team).name = event.was;
    team(event.team).asked = event.to;
  }
  void operator()(const NameDeclined& event) const {
    team(event.team).asked = event.asked;
    team(event.team).declined.clear();
  }
  void operator()(const TeamMoved& event) const { move_team(session, event.to, event.was); }
  void operator()(const TeamLeft& event) const {
    team(event.team).out = false;
    team(event.team).into = TeamId{};
    if (Board* board = present_board(session, event.team)) board->out = false;
  }
  void operator()(const StepOpened& event) const {
    session.log[static_cast<std::size_t>(event.step)].opened_at.reset();
    back_to_step();
    session.podium = before.podium;
  }
  void operator()(const StepSkipped& event) const {
    session.log[static_cast<std::size_t>(event.step)].skipped.clear();
    back_to_step();
  }
  void operator()(const StepInserted& event) const {
    session.script.steps.erase(session.script.steps.begin() + event.at);
    session.log.erase(session.log.begin() + event.at);
  }
  void operator()(const LookedBack& event) const { session.looking = event.was; }
  void operator()(const Adjusted&) const { session.adjustments.pop_back(); }
  void operator()(const Switched& event) const { switch_of(session, event.what) = !event.on; }
  void operator()(const LanguageChanged& event) const { session.language = event.was; }
  void operator()(const RoundOpened& event) const {
    if (event.step != before.step)
      session.log[static_cast<std::size_t>(event.step)].opened_at.reset();
    back_to_step();
    if (event.pair && event.wave == 1) session.pairs.pop_back();
    session.rounds.pop_back();
  }
  template <class E> void operator()(const E& event) const {
    if constexpr (is_round_event<E>) {
      Round& round = session.rounds[static_cast<std::size_t>(event.round - 1)];
      // Only the last round has a stage that moves; an appeal in an earlier one leaves it alone.
      if (&round == &session.rounds.back() && before.stage) round.stage = *before.stage;
      unbefall(round, RoundEvent{event});
      if constexpr (std::is_same_v<E, CardPlaced> || std::is_same_v<E, CardLifted> ||
                    std::is_same_v<E, AnswerCorrected>)
        put_back(event);
    }
  }
};

bool turns_the_round(const Event& event) {
  return std::holds_alternative<TryClosed>(event) || std::holds_alternative<CardJudged>(event) ||
         std::holds_alternative<RetryStruck>(event);
}

struct BuiltUponInSession {
  const Session& session;
  template <class E> bool operator()(const E& event) const {
    if constexpr (is_round_event<E>)
      return built_upon(session.rounds[static_cast<std::size_t>(event.round - 1)],
                        RoundEvent{event});
    else
      return false;
  }
  // A phone may have sat down another team, or the team may have asked for another name.
  bool operator()(const TeamSeated& event) const { return session.order.back() != event.team.id; }
  bool operator()(const TeamRenamed& event) const {
    return session.team(event.team)->name != event.to || !session.team(event.team)->asked.empty();
  }
  bool operator()(const NameApproved& event) const {
    return session.team(event.team)->name != event.to || !session.team(event.team)->asked.empty();
  }
  bool operator()(const NameDeclined& event) const {
    return session.team(event.team)->declined != event.asked ||
           !session.team(event.team)->asked.empty();
  }
  bool operator()(const RoundOpened& event) const {
    const Round& round = session.rounds[static_cast<std::size_t>(event.round - 1)];
    for (const Board& board : round.boards) {
      if (board.locked) return true;
      for (const Lie lie : board.lies)
        if (lie != nowhere) return true;
    }
    return false;
  }
};

} // namespace

bool& switch_of(Session& session, Switch what) {
  switch (what) {
  case Switch::ranks:
    return session.ranks;
  case Switch::black:
    return session.black;
  case Switch::paused:
    return session.paused;
  case Switch::moderated:
    return session.moderated;
  case Switch::listed:
    return session.listed;
  case Switch::veiled:
    break;
  }
  return session.veiled;
}

bool is_on(const Session& session, Switch what) {
  switch (what) {
  case Switch::ranks:
    return session.ranks;
  case Switch::black:
    return session.black;
  case Switch::paused:
    return session.paused;
  case Switch::moderated:
    return session.moderated;
  case Switch::listed:
    return session.listed;
  case Switch::veiled:
    break;
  }
  return session.veiled;
}

void move_team(Session& session, int from, int to) {
  const auto first = session.teams.begin();
  if (from < to)
    std::rotate(first + from, first + from + 1, first + to + 1);
  else
    std::rotate(first + to, first + from, first + from + 1);
}

Board* present_board(Session& session, const TeamId& team) {
  if (session.rounds.empty() || session.rounds.back().closed) return nullptr;
  Round& round = session.rounds.back();
  const int seat = round.team(team);
  return seat < 0 ? nullptr : &round.boards[static_cast<std::size_t>(seat)];
}

void remember_act(Session& session, const Entry& entry) {
  if (!std::visit(Undoable{}, entry.event)) return;
  // A team's own moves are its own to change; what they set going for all can be taken back.
  if (entry.actor.seat == Seat::team && !turns_the_round(entry.event)) return;
  const bool begins = session.acts.empty() || entry.command.ordinal == 0 ||
                      session.acts.back().seq < entry.seq - entry.command.ordinal;
  if (begins) session.acts.push_back(Act{entry.seq, {}, {}});
  if (session.acts.size() > acts_kept) session.acts.pop_front();
  session.acts.back().before.push_back(before_now(session, entry.event));
  session.acts.back().events.push_back(entry.event);
}

void take_back(Session& session) {
  if (session.acts.empty()) return;
  const Act act = std::move(session.acts.back());
  session.acts.pop_back();
  for (std::size_t i = act.events.size(); i-- > 0;) {
    std::visit(Undo{session, act.before[i]}, act.events[i]);
    session.veiled = act.before[i].veiled;
  }
}

std::optional<Refusal> stuck(const Session& session) {
  if (session.acts.empty()) return Refusal::nothing_to_take_back;
  for (const Event& event : session.acts.back().events) {
    if (!std::visit(BuiltUponInSession{session}, event)) continue;
    const bool told =
        std::holds_alternative<TryClosed>(event) || std::holds_alternative<RoundClosed>(event);
    return told ? Refusal::already_revealed : Refusal::a_team_went_on;
  }
  return std::nullopt;
}

} // namespace blason
