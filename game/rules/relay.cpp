#include "rules/turn_kinds.hpp"

#include <algorithm>

namespace blason {
namespace {

/// The chorus as typed so far: the choices in hand of the teams that are not asked.
std::vector<RelayAnswer> chorus(const Round& round, int card, const TeamId& asked) {
  std::vector<RelayAnswer> answers;
  if (round.plan.chorus == 0) return answers;
  for (std::size_t team = 0; team < round.teams.size(); ++team) {
    const Board& board = round.boards[team];
    if (round.teams[team] == asked || board.out || board.lies[at(card)] == nowhere) continue;
    answers.push_back(RelayAnswer{round.teams[team], round.spot_id(board.lies[at(card)])});
  }
  return answers;
}

CardJudged judged(const Round& round, int card, SpotId spot) {
  const TeamId& asked = round.asked(card);
  return CardJudged{
      round.number, round.cards[at(card)], {asked, std::move(spot)}, chorus(round, card, asked)};
}

/// A lone team goes down its ladder; the last rung is judged like any answer.
RoundRuling answer_alone(const Deck& deck, const Round& round, int card, Lie spot) {
  const Track& track = round.boards.front().tracks[at(card)];
  if (std::find(track.lay.begin(), track.lay.end(), spot) != track.lay.end())
    return Refusal::spot_struck;
  const bool right = is_right(key_of(deck, round), round, card, spot);
  if (right || track.lay.size() + 1 >= round.plan.ladder.size())
    return {{judged(round, card, round.spot_id(spot))}};
  return {{RetryStruck{
      round.number, round.cards[at(card)], {round.teams.front(), round.spot_id(spot)}}}};
}

} // namespace

RoundRuling place_relay(const Deck& deck, const Round& round, const PlaceCard& wish) {
  const auto* asking = std::get_if<Asking>(&round.stage);
  if (asking == nullptr) return Refusal::too_late;
  if (index(wish.card) != asking->card) return Refusal::not_this_card;
  if (round.asked(asking->card) == wish.team) {
    if (round.teams.size() == 1) return answer_alone(deck, round, asking->card, index(wish.spot));
    return {{judged(round, asking->card, round.spot_id(index(wish.spot)))}};
  }
  if (round.plan.chorus == 0) return Refusal::not_your_turn;
  const Board& board = round.boards[at(round.team(wish.team))];
  if (board.lies[at(asking->card)] == index(wish.spot)) return Refusal::card_already_there;
  return {{CardPlaced{round.number, wish.team, round.cards[at(asking->card)],
                      round.spot_id(index(wish.spot))}}};
}

RoundRuling pass(const Round& round, const TeamId& team) {
  const auto* asking = std::get_if<Asking>(&round.stage);
  if (asking == nullptr) return Refusal::too_late;
  if (round.asked(asking->card) != team) return Refusal::not_your_turn;
  return {{judged(round, asking->card, SpotId{})}};
}

RoundEvent ask_next(const Round& round, int from) {
  for (std::size_t card = at(from); card < round.cards.size(); ++card)
    if (round.withdrawn[card] == 0) return CardAsked{round.number, round.cards[card]};
  return RoundClosed{round.number, {}, {}, {}};
}

} // namespace blason
