#include "rules/turn_kinds.hpp"

#include <algorithm>

namespace blason {
namespace {

RoundEvent next_card(const Round& round, int from) {
  return round.encounter() ? meet_next(round, from) : ask_next(round, from);
}

struct Onward {
  const Deck& deck;
  const Round& round;

  RoundRuling operator()(const Sorting&) const { return close_try(round); }
  RoundRuling operator()(const Weighing&) const { return judge(deck, round); }
  // Going on by mistake must not cost the asked team its turn: passing is an act of its own.
  RoundRuling operator()(const Asking&) const { return Refusal::card_unanswered; }
  RoundRuling operator()(const Hinting& hinting) const { return next_hint_or_tell(round, hinting); }
  RoundRuling operator()(const Told& told) const { return {{next_card(round, told.card + 1)}}; }
  RoundRuling operator()(const Revealing& revealing) const { return next_beat(round, revealing); }
  RoundRuling operator()(const Done&) const { return std::vector<RoundEvent>{}; }
};

/// The reveal of everything not told yet, as one list.
void tell_the_rest(const Round& round, std::vector<RoundEvent>& events) {
  Revealed rest{round.number, Beat::rest, {}};
  for (std::size_t card = 0; card < round.cards.size(); ++card)
    if (round.told[card] == 0 && round.withdrawn[card] == 0)
      rest.cards.push_back(round.cards[card]);
  if (!rest.cards.empty()) events.push_back(std::move(rest));
}

void leave_sealed(const Deck& deck, const Round& round, std::vector<RoundEvent>& events) {
  Round then = round;
  for (int turn = 0; turn < 2 && !then.closed; ++turn) { // close the try, judge the round
    for (RoundEvent& event : go_on(deck, then).take()) {
      befall(then, event, 0);
      events.push_back(std::move(event));
    }
  }
  tell_the_rest(then, events);
}

} // namespace

RoundRuling place(const Deck& deck, const Round& round, const PlaceCard& wish) {
  if (index(wish.card) < 0 || at(index(wish.card)) >= round.cards.size())
    return Refusal::no_such_card;
  if (index(wish.spot) < 0 || at(index(wish.spot)) >= round.spots.size())
    return Refusal::no_such_spot;
  if (round.encounter()) return choose(round, wish);
  return round.relay() ? place_relay(deck, round, wish) : place_sealed(round, wish);
}

RoundRuling extend(const Round& round, int seconds) {
  const bool running = std::visit(
      [](const auto& stage) {
        if constexpr (requires { stage.closes_at; })
          return stage.closes_at.has_value();
        else
          return false;
      },
      round.stage);
  if (!running) return Refusal::no_clock;
  return {{ClockExtended{round.number, seconds}}};
}

RoundRuling go_on(const Deck& deck, const Round& round) {
  return std::visit(Onward{deck, round}, round.stage);
}

std::vector<RoundEvent> leave(const Deck& deck, const Round& round) {
  std::vector<RoundEvent> events;
  if (std::holds_alternative<Done>(round.stage)) return events;
  if (!round.relay() && !round.encounter()) {
    leave_sealed(deck, round, events);
    return events;
  }
  // The persona the teams are looking for is judged as the choices stand.
  if (const auto* hinting = std::get_if<Hinting>(&round.stage))
    events.push_back(PersonaTold{round.number, round.cards[at(hinting->card)]});
  events.push_back(RoundClosed{round.number, {}, {}, {}});
  return events;
}

} // namespace blason
