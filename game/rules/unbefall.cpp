#include "rules/play.hpp"

#include <algorithm>

namespace blason {
namespace {

void drop_last(Track& track) {
  track.lay.pop_back();
  if (track.lay.empty()) track.first = 1;
}

void reopen_hint(Round& round, int card, int hint) {
  for (Board& board : round.boards) {
    Track& track = board.tracks[at(card)];
    if (!board.out && track.first + static_cast<int>(track.lay.size()) == hint + 1)
      drop_last(track);
  }
}

struct Unbefall {
  Round& round;

  Board& board(const TeamId& team) const { return round.boards[at(round.team(team))]; }
  std::size_t card(const CardId& id) const { return at(round.card(id)); }

  // What a placement or a lift replaced is in the session's memory of the act.
  void operator()(const CardPlaced&) const {}
  void operator()(const CardLifted&) const {}
  void operator()(const BannerPlanted& event) const {
    board(event.team).banners[card(event.card)] = 0;
  }
  void operator()(const BannerLifted& event) const {
    board(event.team).banners[card(event.card)] = 1;
  }
  void operator()(const BoardLocked& event) const { board(event.team).locked = false; }
  void operator()(const BoardReopened& event) const { board(event.team).locked = true; }
  void operator()(const BoardDealt&) const {
    round.teams.pop_back();
    round.boards.pop_back();
  }
  void operator()(const TryClosed& event) const {
    for (Board& one : round.boards) {
      if (one.out) continue;
      for (std::size_t at_card = 0; at_card < round.cards.size(); ++at_card) {
        Track& track = one.tracks[at_card];
        if (event.attempt == 1)
          one.banners[at_card] = std::exchange(track.banner, false) ? char{1} : char{0};
        drop_last(track);
      }
    }
    for (const TeamId& team : event.locked) board(team).locked = false;
  }
  void operator()(const TryOpened& event) const {
    for (Board& one : round.boards)
      if (!one.out) one.locked = true;
    for (const ToldRight& told : event.told) board(told.team).told.pop_back();
  }
  void operator()(const ClockExtended&) const {}
  void operator()(const RoundClosed&) const {
    round.closed = false;
    round.reveal.clear();
  }
  void operator()(const Revealed&) const {}
  void operator()(const CardAsked&) const {}
  void operator()(const CardJudged& event) const {
    if (!event.asked.spot.empty()) drop_last(board(event.asked.team).tracks[card(event.card)]);
    for (const RelayAnswer& answer : event.chorus) {
      Track& track = board(answer.team).tracks[card(event.card)];
      drop_last(track);
      track.chorus = false;
    }
  }
  void operator()(const RetryStruck& event) const {
    drop_last(board(event.asked.team).tracks[card(event.card)]);
  }
  void operator()(const HintOpened& event) const {
    if (event.hint > 1) reopen_hint(round, round.card(event.card), event.hint - 1);
  }
  void operator()(const PersonaTold& event) const {
    // The session has already put the stage back to the hint that was open.
    reopen_hint(round, round.card(event.card), std::get<Hinting>(round.stage).hint);
  }
  void operator()(const AcceptedAlso&) const { round.accepted.pop_back(); }
  void operator()(const CardWithdrawn& event) const { round.withdrawn[card(event.card)] = 0; }
  void operator()(const CardParked& event) const { round.parked[card(event.card)] = 0; }
  void operator()(const AnswerCorrected& event) const;
};

void Unbefall::operator()(const AnswerCorrected& event) const {
  Track& track = board(event.team).tracks[card(event.card)];
  if (event.was.empty()) {
    track = Track{};
    return;
  }
  const auto from = track.lay.begin() + (event.attempt - track.first);
  std::transform(event.was.begin(), event.was.end(), from,
                 [&](const SpotId& id) { return round.spot(id); });
}

struct BuiltUpon {
  const Round& round;

  bool chosen(const CardId& id) const {
    const std::size_t card = at(round.card(id));
    return std::any_of(round.boards.begin(), round.boards.end(),
                       [&](const Board& board) { return board.lies[card] != nowhere; });
  }
  bool changed(const CardId& id) const {
    const std::size_t card = at(round.card(id));
    return std::any_of(round.boards.begin(), round.boards.end(), [&](const Board& board) {
      const std::vector<Lie>& lay = board.tracks[card].lay;
      return board.lies[card] != (lay.empty() ? nowhere : lay.back());
    });
  }
  bool moved() const {
    for (const Board& board : round.boards)
      if (board.locked && !board.out) return true;
    return std::any_of(round.cards.begin(), round.cards.end(),
                       [&](const CardId& id) { return changed(id); });
  }

  bool operator()(const TryOpened&) const { return moved(); }
  bool operator()(const CardAsked& event) const { return chosen(event.card); }
  bool operator()(const HintOpened& event) const { return changed(event.card); }
  bool operator()(const BoardDealt&) const {
    const Board& last = round.boards.back();
    return (last.locked && !std::holds_alternative<Weighing>(round.stage)) ||
           std::any_of(last.tracks.begin(), last.tracks.end(),
                       [](const Track& track) { return !track.lay.empty(); }) ||
           std::any_of(last.lies.begin(), last.lies.end(), [](Lie lie) { return lie != nowhere; });
  }
  bool operator()(const CardPlaced& event) const {
    return round.boards[at(round.team(event.team))].lies[at(round.card(event.card))] !=
           round.spot(event.spot);
  }
  bool operator()(const CardLifted& event) const {
    return round.boards[at(round.team(event.team))].lies[at(round.card(event.card))] != nowhere;
  }
  // The answer is out: its try stays closed.
  bool operator()(const TryClosed&) const { return any_told(); }
  bool operator()(const RoundClosed&) const {
    return !round.relay() && !round.encounter() && any_told();
  }
  bool any_told() const {
    return std::any_of(round.told.begin(), round.told.end(), [](char told) { return told != 0; });
  }
  template <class Other> bool operator()(const Other&) const { return false; }
};

} // namespace

void unbefall(Round& round, const RoundEvent& event) { std::visit(Unbefall{round}, event); }

bool built_upon(const Round& round, const RoundEvent& event) {
  return std::visit(BuiltUpon{round}, event);
}

} // namespace blason
