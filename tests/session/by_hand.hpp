#pragma once

#include "bots/evening.hpp"
#include "rules/small_deck.hpp"
#include "session/ledger.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason::by_hand {

/// A session played by hand: an order at a time, all by the desk.
struct Room {
  Deck deck = small_deck();
  Session session;

  explicit Room(std::vector<Step> steps, int teams = 2) {
    Rehearsal rehearsal;
    rehearsal.teams = teams;
    Opening wanted = rehearsal_opening(deck, rehearsal, {"Red", "Blue", "Green"});
    wanted.script.steps = std::move(steps);
    live({opening(deck, std::move(wanted))});
  }
  void live(std::vector<Event> events) {
    int ordinal = 0;
    for (Event& event : events) {
      Entry entry{session.seq + 1,
                  0,
                  session.now,
                  Actor{},
                  {"desk", std::to_string(session.seq), ordinal++},
                  std::move(event)};
      session = after(std::move(session), entry);
    }
  }
  std::optional<Refusal> say(const Intent& intent) {
    Ruling ruling = rule_on(deck, session, intent, session.now);
    if (ruling.refused()) return ruling.refusal();
    live(std::move(ruling).take());
    return std::nullopt;
  }
  Points points(const char* team) const {
    return totals(session, ledger(deck, session)).at(TeamId{team});
  }
};

inline Step round_step(Kind kind, Mode mode = Mode::sealed) {
  Step step;
  step.kind = StepKind::round;
  step.round.kind = kind;
  step.round.mode = mode;
  return step;
}

} // namespace blason::by_hand
