#include "rules/turn_kinds.hpp"

namespace blason {
namespace {

/// Hints beyond the ladder stay closed.
std::size_t hints_of(const Round& round, int card) {
  return std::min(round.hints[at(card)].size(), round.plan.ladder.size());
}

} // namespace

RoundRuling choose(const Round& round, const PlaceCard& wish) {
  const auto* hinting = std::get_if<Hinting>(&round.stage);
  if (hinting == nullptr) return Refusal::too_late;
  if (index(wish.card) != hinting->card) return Refusal::not_this_card;
  const Board& board = round.boards[at(round.team(wish.team))];
  if (board.lies[at(hinting->card)] == index(wish.spot)) return Refusal::card_already_there;
  return {{CardPlaced{round.number, wish.team, round.cards[at(hinting->card)],
                      round.spot_id(index(wish.spot))}}};
}

RoundRuling open_hint(const Round& round) {
  const auto* hinting = std::get_if<Hinting>(&round.stage);
  if (hinting == nullptr || at(hinting->hint) >= hints_of(round, hinting->card))
    return Refusal::no_hint_left;
  return {{HintOpened{round.number, round.cards[at(hinting->card)], hinting->hint + 1}}};
}

RoundRuling next_hint_or_tell(const Round& round, const Hinting& hinting) {
  if (at(hinting.hint) < hints_of(round, hinting.card)) return open_hint(round);
  return {{PersonaTold{round.number, round.cards[at(hinting.card)]}}};
}

RoundEvent meet_next(const Round& round, int from) {
  for (std::size_t card = at(from); card < round.cards.size(); ++card)
    if (round.withdrawn[card] == 0) return HintOpened{round.number, round.cards[card], 1};
  return RoundClosed{round.number, {}, {}, {}};
}

} // namespace blason
