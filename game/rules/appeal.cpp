#include "rules/turn_kinds.hpp"

#include <algorithm>

namespace blason {
namespace {

template <class Wish> bool card_exists(const Round& round, const Wish& wish) {
  return index(wish.card) >= 0 && at(index(wish.card)) < round.cards.size();
}

/// The card the room is working on now, or −1.
int present_card(const Round& round) {
  if (const auto* asking = std::get_if<Asking>(&round.stage)) return asking->card;
  if (const auto* hinting = std::get_if<Hinting>(&round.stage)) return hinting->card;
  return -1;
}

/// A line that does not stand yet: only where the room has been and the team was there to answer.
RoundRuling enter(const Round& round, const Correct& wish, int team, SpotId spot) {
  const int card = index(wish.card);
  if (!round.relay() || !is_judged(round, card) || wish.attempt != 1 || spot.empty())
    return Refusal::no_such_try;
  if (round.told[at(card)] == 0) return Refusal::no_such_try;
  const bool chorus = round.asked(card) != wish.team;
  if (chorus && round.plan.chorus == 0) return Refusal::not_your_turn;
  return {{AnswerCorrected{
      round.number, round.teams[at(team)], round.cards[at(card)], 1, std::move(spot), {}, chorus}}};
}

} // namespace

RoundRuling correct(const Round& round, const Correct& wish) {
  if (!card_exists(round, wish)) return Refusal::no_such_card;
  const int team = round.team(wish.team);
  if (team < 0) return Refusal::team_not_seated;
  const Lie lie = wish.spot ? index(*wish.spot) : nowhere;
  if (lie >= static_cast<Lie>(round.spots.size()) || lie < nowhere) return Refusal::no_such_spot;
  const auto card = at(index(wish.card));
  const Track& track = round.boards[at(team)].tracks[card];
  if (track.lay.empty()) return enter(round, wish, team, round.spot_id(lie));
  const int from = wish.attempt - track.first;
  if (from < 0 || at(from) >= track.lay.size()) return Refusal::no_such_try;
  if (round.relay() && lie == nowhere) return Refusal::no_such_spot;
  const auto first = track.lay.begin() + from;
  if (std::all_of(first, track.lay.end(), [&](Lie one) { return one == lie; }))
    return Refusal::same_answer;
  // An accepted spot holds from the try that had it: a later try cannot say otherwise.
  Track then = track;
  std::fill(then.lay.begin() + from, then.lay.end(), lie);
  if (effective(round, index(wish.card), then)[at(from)] != lie) return Refusal::accepted_earlier;
  AnswerCorrected event{
      round.number, wish.team, round.cards[card], wish.attempt, round.spot_id(lie), {}, false};
  for (auto one = first; one != track.lay.end(); ++one) event.was.push_back(round.spot_id(*one));
  return {{std::move(event)}};
}

RoundRuling accept(const Deck& deck, const Round& round, const AcceptAlso& wish) {
  if (!card_exists(round, wish)) return Refusal::no_such_card;
  if (index(wish.spot) < 0 || at(index(wish.spot)) >= round.spots.size())
    return Refusal::no_such_spot;
  const std::vector<Lie> right = key_of(deck, round)[at(index(wish.card))];
  if (std::find(right.begin(), right.end(), index(wish.spot)) != right.end())
    return Refusal::already_right;
  const std::pair<int, Lie> pair{index(wish.card), index(wish.spot)};
  if (std::find(round.accepted.begin(), round.accepted.end(), pair) != round.accepted.end())
    return Refusal::already_accepted;
  return {{AcceptedAlso{round.number, round.cards[at(pair.first)], round.spot_id(pair.second)}}};
}

RoundRuling withdraw(const Round& round, const Withdraw& wish) {
  if (!card_exists(round, wish)) return Refusal::no_such_card;
  const int card = index(wish.card);
  if (round.withdrawn[at(card)] != 0) return Refusal::already_withdrawn;
  std::vector<RoundEvent> events{CardWithdrawn{round.number, round.cards[at(card)]}};
  if (present_card(round) == card)
    events.push_back(round.encounter() ? meet_next(round, card + 1) : ask_next(round, card + 1));
  return events;
}

RoundRuling park(const Round& round, const Park& wish) {
  if (!card_exists(round, wish)) return Refusal::no_such_card;
  const auto card = at(index(wish.card));
  if (round.parked[card] != 0) return Refusal::already_parked;
  return {{CardParked{round.number, round.cards[card]}}};
}

} // namespace blason
