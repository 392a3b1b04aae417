#include "rules/turn_kinds.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

/// Why the board cannot be changed now; nullopt when it can.
std::optional<Refusal> shut(const Round& round, const Board& board) {
  if (!std::holds_alternative<Sorting>(round.stage)) return Refusal::too_late;
  if (board.locked) return Refusal::board_locked;
  return std::nullopt;
}

bool card_exists(const Round& round, CardNo card) {
  return index(card) >= 0 && at(index(card)) < round.cards.size();
}

const Board& board_of(const Round& round, const TeamId& team) {
  return round.boards[at(round.team(team))];
}

std::optional<Refusal> banner_shut(const Round& round, const Board& board, CardNo card) {
  if (!card_exists(round, card)) return Refusal::no_such_card;
  if (const auto no = shut(round, board)) return no;
  if (std::get<Sorting>(round.stage).attempt > 1) return Refusal::banners_fixed;
  return std::nullopt;
}

bool everybody_right(const Key& key, const Round& round, int card) {
  bool anybody = false;
  for (const Board& board : round.boards) {
    const Track& track = board.tracks[at(card)];
    if (track.lay.empty()) continue;
    anybody = true;
    if (!is_right(key, round, card, effective(round, card, track).back())) return false;
  }
  return anybody;
}

/// The order of the reveal: what every team had right, the most divided others (most divided last),
/// the rest.
RoundClosed judged(const Deck& deck, const Round& round) {
  RoundClosed closed{round.number, {}, {}, {}};
  const Key key = key_of(deck, round);
  std::vector<int> others;
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
    if (round.withdrawn[at(card)] != 0) continue;
    if (everybody_right(key, round, card))
      closed.together.push_back(round.cards[at(card)]);
    else
      others.push_back(card);
  }
  std::vector<double> bits(round.cards.size(), 0);
  for (const int card : others) bits[at(card)] = division(round, card);
  // Stable: cards that divide the room equally keep the seeded order.
  std::stable_sort(others.begin(), others.end(),
                   [&](int a, int b) { return bits[at(a)] < bits[at(b)]; });
  const auto shown = std::min(others.size(), at(std::max(round.plan.reveal, 0)));
  for (std::size_t i = 0; i < others.size(); ++i) {
    const CardId& id = round.cards[at(others[i])];
    (i + shown < others.size() ? closed.rest : closed.one_by_one).push_back(id);
  }
  return closed;
}

} // namespace

RoundRuling place_sealed(const Round& round, const PlaceCard& wish) {
  const Board& board = board_of(round, wish.team);
  if (const auto no = shut(round, board)) return *no;
  if (board.lies[at(index(wish.card))] == index(wish.spot)) return Refusal::card_already_there;
  return {{CardPlaced{round.number, wish.team, round.cards[at(index(wish.card))],
                      round.spot_id(index(wish.spot))}}};
}

RoundRuling lift(const Round& round, const LiftCard& wish) {
  if (!card_exists(round, wish.card)) return Refusal::no_such_card;
  const Board& board = board_of(round, wish.team);
  if (const auto no = shut(round, board)) return *no;
  if (board.lies[at(index(wish.card))] == nowhere) return Refusal::card_not_placed;
  return {{CardLifted{round.number, wish.team, round.cards[at(index(wish.card))]}}};
}

RoundRuling plant(const Round& round, const PlantBanner& wish) {
  const Board& board = board_of(round, wish.team);
  if (const auto no = banner_shut(round, board, wish.card)) return *no;
  const auto card = at(index(wish.card));
  if (board.lies[card] == nowhere) return Refusal::card_not_placed;
  if (board.banners[card] != 0) return Refusal::banner_already_there;
  if (std::count(board.banners.begin(), board.banners.end(), char{1}) >= round.plan.banners)
    return Refusal::no_banner_left;
  return {{BannerPlanted{round.number, wish.team, round.cards[card]}}};
}

RoundRuling unplant(const Round& round, const LiftBanner& wish) {
  const Board& board = board_of(round, wish.team);
  if (const auto no = banner_shut(round, board, wish.card)) return *no;
  if (board.banners[at(index(wish.card))] == 0) return Refusal::no_banner_there;
  return {{BannerLifted{round.number, wish.team, round.cards[at(index(wish.card))]}}};
}

RoundRuling lock(const Round& round, const TeamId& team) {
  const auto* sorting = std::get_if<Sorting>(&round.stage);
  if (sorting == nullptr) return Refusal::too_late;
  const Board& own = board_of(round, team);
  if (own.locked) return Refusal::board_locked;
  std::vector<RoundEvent> events{BoardLocked{round.number, team}};
  const bool last = std::all_of(round.boards.begin(), round.boards.end(), [&](const Board& board) {
    return board.locked || board.out || &board == &own;
  });
  if (last) events.push_back(TryClosed{round.number, sorting->attempt, {}});
  return events;
}

RoundRuling reopen(const Round& round, const TeamId& team) {
  if (!std::holds_alternative<Sorting>(round.stage)) return Refusal::too_late;
  if (!board_of(round, team).locked) return Refusal::board_open;
  return {{BoardReopened{round.number, team}}};
}

RoundRuling close_try(const Round& round) {
  const auto* sorting = std::get_if<Sorting>(&round.stage);
  if (sorting == nullptr) return Refusal::try_not_open;
  TryClosed closed{round.number, sorting->attempt, {}};
  for (std::size_t team = 0; team < round.teams.size(); ++team)
    if (!round.boards[team].locked && !round.boards[team].out)
      closed.locked.push_back(round.teams[team]);
  return {{std::move(closed)}};
}

RoundRuling open_try(const Deck& deck, const Round& round) {
  if (std::holds_alternative<Sorting>(round.stage)) return Refusal::try_still_open;
  const auto* weighing = std::get_if<Weighing>(&round.stage);
  if (weighing == nullptr) return Refusal::no_try_left;
  if (at(weighing->attempt) >= round.plan.ladder.size()) return Refusal::no_try_left;
  // Half the first clock: what is left to do is to move a few cards.
  TryOpened opened{round.number, weighing->attempt + 1, {}, (round.plan.seconds + 1) / 2};
  const Key key = key_of(deck, round);
  for (int team = 0; team < static_cast<int>(round.teams.size()); ++team)
    if (!round.boards[at(team)].out)
      opened.told.push_back(ToldRight{round.teams[at(team)], count_right(key, round, team)});
  return {{std::move(opened)}};
}

RoundRuling judge(const Deck& deck, const Round& round) { return {{judged(deck, round)}}; }

RoundRuling next_beat(const Round& round, const Revealing& revealing) {
  if (at(revealing.beat) >= round.reveal.size()) return std::vector<RoundEvent>{};
  const RevealStep& step = round.reveal[at(revealing.beat)];
  Revealed revealed{round.number, step.beat, {}};
  for (const int card : step.cards) revealed.cards.push_back(round.cards[at(card)]);
  return {{std::move(revealed)}};
}

} // namespace blason
