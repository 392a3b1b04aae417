#include "session/desk_acts.hpp"

#include "session/steps.hpp"
#include "session/undo.hpp"

#include <algorithm>

namespace blason {
namespace {

/// The session as it will be after the events: what the next step deals depends on it.
Session imagined(const Session& session, const std::vector<Event>& events) {
  Session then = session;
  Entry entry;
  entry.t = session.now;
  for (const Event& event : events) {
    entry.event = event;
    then = after(std::move(then), entry);
  }
  return then;
}

/// Adds what opens the next step after the events so far. Nothing further to open: refused.
Ruling and_open_next(const Deck& deck, const Session& session, std::vector<Event> events) {
  const bool ahead = !events.empty();
  std::vector<Event> next =
      ahead ? open_next(deck, imagined(session, events)) : open_next(deck, session);
  if (next.empty() && !ahead) return Refusal::last_step;
  events.insert(events.end(), std::make_move_iterator(next.begin()),
                std::make_move_iterator(next.end()));
  return events;
}

std::vector<Event> leave_round(const Deck& deck, const Session& session) {
  std::vector<Event> events;
  if (const Round* round = session.open_round())
    for (RoundEvent& event : leave(deck, *round)) events.push_back(widen(std::move(event)));
  return events;
}

} // namespace

Ruling go_on_session(const Deck& deck, const Session& session) {
  if (session.paused) return {{Switched{Switch::paused, false}}};
  if (session.looking >= 0) return {{LookedBack{-1, session.looking}}};
  if (session.veiled) return {{Switched{Switch::veiled, false}}};
  const Round* round = session.open_round();
  if (round == nullptr) return and_open_next(deck, session, {});
  RoundRuling ruling = go_on(deck, *round);
  if (ruling.refused()) return ruling.refusal();
  std::vector<Event> events;
  bool over = ruling.events().empty();
  for (RoundEvent& event : std::move(ruling).take()) {
    // The last card of a relay or an encounter was told: the round has no reveal to wait for.
    over = std::holds_alternative<RoundClosed>(event) && (round->relay() || round->encounter());
    events.push_back(widen(std::move(event)));
  }
  if (!over) return events;
  return and_open_next(deck, session, std::move(events));
}

Ruling skip_step(const Deck& deck, const Session& session) {
  std::vector<Event> events = leave_round(deck, session);
  Session then = imagined(session, events);
  then.later.clear(); // skipping a step skips its further waves
  std::vector<Event> next = open_next(deck, then);
  if (next.empty()) return Refusal::last_step;
  events.insert(events.end(), std::make_move_iterator(next.begin()),
                std::make_move_iterator(next.end()));
  return events;
}

Ruling end_session(const Deck& deck, const Session& session) {
  std::vector<Event> events = leave_round(deck, session);
  events.push_back(SessionEnded{});
  return events;
}

Ruling time_up(const Deck& deck, const Session& session, Millis now) {
  const auto deadline = next_deadline(session);
  if (!deadline || now < *deadline) return Refusal::too_late;
  const Round& round = *session.open_round();
  RoundRuling ruling = go_on(deck, round);
  std::vector<Event> events;
  for (RoundEvent& event : std::move(ruling).take()) events.push_back(widen(std::move(event)));
  return events;
}

Ruling look_back(const Session& session, int step) {
  if (step == session.looking) return Refusal::already_so;
  const bool present = step == -1;
  const bool played =
      step >= 0 && step < session.step && session.log[static_cast<std::size_t>(step)].opened_at;
  if (!present && !played) return Refusal::no_such_step;
  return {{LookedBack{step, session.looking}}};
}

Ruling hide_answer(const Session& session) {
  const Round* round = session.open_round();
  if (round == nullptr || session.veiled) return Refusal::nothing_to_hide;
  const auto* revealing = std::get_if<Revealing>(&round->stage);
  const bool shown =
      std::holds_alternative<Told>(round->stage) || (revealing != nullptr && revealing->beat > 0);
  if (!shown) return Refusal::nothing_to_hide;
  return {{Switched{Switch::veiled, true}}};
}

Ruling reopen_try(const Session& session) {
  const Round* round = session.open_round();
  if (round == nullptr) return Refusal::no_round_open;
  if (std::holds_alternative<Sorting>(round->stage)) return Refusal::try_still_open;
  if (std::any_of(round->told.begin(), round->told.end(), [](char told) { return told != 0; }))
    return Refusal::already_revealed;
  if (session.acts.empty()) return Refusal::nothing_to_take_back;
  const auto holds_close = [](const Act& act) {
    return std::any_of(act.events.begin(), act.events.end(), [](const Event& event) {
      return std::holds_alternative<TryClosed>(event) || std::holds_alternative<RoundClosed>(event);
    });
  };
  if (!holds_close(session.acts.back())) return Refusal::a_team_went_on;
  return {{TakenBack{session.acts.back().seq}}};
}

Ruling turn(const Session& session, const Turn& wish) {
  if (is_on(session, wish.what) == wish.on) return Refusal::already_so;
  return {{Switched{wish.what, wish.on}}};
}

} // namespace blason
