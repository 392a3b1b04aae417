#include "rules/play.hpp"

#include <algorithm>

namespace blason {
namespace {

std::optional<Millis> deadline(Millis t, std::int64_t seconds) {
  if (seconds <= 0) return std::nullopt;
  return t + seconds * 1000;
}

/// A card's share of the round's clock, in milliseconds; split again over the hints of an
/// encounter.
std::optional<Millis> card_deadline(const Round& round, int card, Millis t) {
  if (round.plan.seconds <= 0) return std::nullopt;
  Millis share = Millis{1000} * round.plan.seconds / static_cast<Millis>(round.cards.size());
  if (round.encounter())
    share /= static_cast<Millis>(std::min(round.hints[at(card)].size(), round.plan.ladder.size()));
  return t + share;
}

Board new_board(std::size_t cards) {
  Board board;
  board.lies.assign(cards, nowhere);
  board.banners.assign(cards, 0);
  board.tracks.assign(cards, Track{});
  return board;
}

void keep(Track& track, int attempt, Lie lie) {
  if (track.lay.empty()) track.first = attempt;
  track.lay.push_back(lie);
}

/// Every board still in the room keeps where the card lies at the end of a hint.
void close_hint(Round& round, int card, int hint) {
  for (Board& board : round.boards)
    if (!board.out) keep(board.tracks[at(card)], hint, board.lies[at(card)]);
}

struct Befall {
  Round& round;
  Millis t;

  Board& board(const TeamId& team) const { return round.boards[at(round.team(team))]; }
  std::size_t card(const CardId& id) const { return at(round.card(id)); }

  void operator()(const CardPlaced& event) const {
    Board& own = board(event.team);
    own.lies[card(event.card)] = round.spot(event.spot);
    own.banners[card(event.card)] = 0;
  }
  void operator()(const CardLifted& event) const {
    Board& own = board(event.team);
    own.lies[card(event.card)] = nowhere;
    own.banners[card(event.card)] = 0;
  }
  void operator()(const BannerPlanted& event) const {
    board(event.team).banners[card(event.card)] = 1;
  }
  void operator()(const BannerLifted& event) const {
    board(event.team).banners[card(event.card)] = 0;
  }
  void operator()(const BoardLocked& event) const { board(event.team).locked = true; }
  void operator()(const BoardReopened& event) const { board(event.team).locked = false; }
  void operator()(const BoardDealt& event) const {
    round.teams.push_back(event.team);
    round.boards.push_back(new_board(round.cards.size()));
    // Between two tries all boards are shut: the next try opens this one with the others.
    round.boards.back().locked = std::holds_alternative<Weighing>(round.stage);
  }
  void operator()(const TryClosed& event) const {
    for (const TeamId& team : event.locked) board(team).locked = true;
    for (Board& one : round.boards) {
      if (one.out) continue;
      for (std::size_t at_card = 0; at_card < round.cards.size(); ++at_card) {
        Track& track = one.tracks[at_card];
        keep(track, event.attempt, one.lies[at_card]);
        if (event.attempt == 1) track.banner = std::exchange(one.banners[at_card], char{0}) != 0;
      }
    }
    round.stage = Weighing{event.attempt};
  }
  void operator()(const TryOpened& event) const {
    for (Board& one : round.boards)
      if (!one.out) one.locked = false;
    for (const ToldRight& told : event.told) board(told.team).told.push_back(told.right);
    round.stage = Sorting{event.attempt, t, deadline(t, event.seconds)};
  }
  void operator()(const ClockExtended& event) const {
    std::visit(
        [&](auto& stage) {
          if constexpr (requires { stage.closes_at; })
            if (stage.closes_at) *stage.closes_at += Millis{1000} * event.seconds;
        },
        round.stage);
  }
  void operator()(const RoundClosed& event) const;
  void operator()(const Revealed& event) const {
    if (event.beat != Beat::split)
      for (const CardId& id : event.cards) round.told[card(id)] = 1;
    if (auto* revealing = std::get_if<Revealing>(&round.stage)) ++revealing->beat;
  }
  void operator()(const CardAsked& event) const {
    const int number = round.card(event.card);
    round.stage = Asking{number, t, card_deadline(round, number, t)};
  }
  void operator()(const CardJudged& event) const {
    const int number = round.card(event.card);
    if (!event.asked.spot.empty()) {
      Track& track = board(event.asked.team).tracks[at(number)];
      keep(track, 1, round.spot(event.asked.spot));
    }
    for (const RelayAnswer& answer : event.chorus) {
      Track& track = board(answer.team).tracks[at(number)];
      keep(track, 1, round.spot(answer.spot));
      track.chorus = true;
    }
    round.told[at(number)] = 1;
    round.stage = Told{number};
  }
  void operator()(const RetryStruck& event) const {
    keep(board(event.asked.team).tracks[card(event.card)], 1, round.spot(event.asked.spot));
  }
  void operator()(const HintOpened& event) const {
    const int number = round.card(event.card);
    if (event.hint > 1) close_hint(round, number, event.hint - 1);
    round.stage = Hinting{number, event.hint, t, card_deadline(round, number, t)};
  }
  void operator()(const PersonaTold& event) const {
    const int number = round.card(event.card);
    close_hint(round, number, std::get<Hinting>(round.stage).hint);
    round.told[at(number)] = 1;
    round.stage = Told{number};
  }
  void operator()(const AcceptedAlso& event) const {
    round.accepted.emplace_back(round.card(event.card), round.spot(event.spot));
  }
  void operator()(const CardWithdrawn& event) const { round.withdrawn[card(event.card)] = 1; }
  void operator()(const CardParked& event) const { round.parked[card(event.card)] = 1; }
  void operator()(const AnswerCorrected& event) const;
};

void Befall::operator()(const RoundClosed& event) const {
  round.closed = true;
  if (round.relay() || round.encounter()) {
    round.stage = Done{};
    return;
  }
  const auto numbers = [&](const std::vector<CardId>& ids) {
    std::vector<int> cards;
    for (const CardId& id : ids) cards.push_back(round.card(id));
    return cards;
  };
  if (!event.together.empty())
    round.reveal.push_back(RevealStep{Beat::together, numbers(event.together)});
  for (const CardId& id : event.one_by_one) {
    round.reveal.push_back(RevealStep{Beat::split, numbers({id})});
    round.reveal.push_back(RevealStep{Beat::answer, numbers({id})});
  }
  if (!event.rest.empty()) round.reveal.push_back(RevealStep{Beat::rest, numbers(event.rest)});
  round.stage = Revealing{0};
}

void Befall::operator()(const AnswerCorrected& event) const {
  Track& track = board(event.team).tracks[card(event.card)];
  const Lie lie = round.spot(event.spot);
  if (track.lay.empty()) {
    track.first = event.attempt;
    track.lay.push_back(lie);
    track.chorus = event.chorus;
  } else {
    std::fill(track.lay.begin() + (event.attempt - track.first), track.lay.end(), lie);
  }
  // The board of a round still open shows what the desk set right.
  if (!round.closed) board(event.team).lies[card(event.card)] = lie;
}

} // namespace

Round opened(const RoundOpened& event, Millis t) {
  Round round;
  round.number = event.round;
  round.step = event.step;
  round.wave = event.wave;
  round.plan = event.plan;
  round.cards = event.cards;
  round.spots = event.spots;
  round.hints = event.hints;
  round.teams = event.teams;
  round.boards.assign(round.teams.size(), new_board(round.cards.size()));
  round.told.assign(round.cards.size(), 0);
  round.withdrawn.assign(round.cards.size(), 0);
  round.parked.assign(round.cards.size(), 0);
  if (round.relay() || round.encounter())
    round.stage = Done{}; // until the first card, in the same command
  else
    round.stage = Sorting{1, t, deadline(t, round.plan.seconds)};
  return round;
}

void befall(Round& round, const RoundEvent& event, Millis t) {
  std::visit(Befall{round, t}, event);
}

} // namespace blason
