#include "views/hand.hpp"

#include "rules/judge.hpp"
#include "session/ledger.hpp"
#include "views/dress.hpp"

#include <algorithm>

namespace blason {
namespace {

struct Hands {
  const Deck& deck;
  const Session& session;
  const Round& round;
  int seat; // of the team in the round
  HandView& view;

  const Board& board() const { return round.boards[at(seat)]; }

  void operator()(const Sorting& stage) const {
    view.attempt = stage.attempt;
    view.turn = board().locked ? HandTurn::locked : HandTurn::sort;
    if (stage.attempt == 1)
      view.banners_left =
          round.plan.banners -
          static_cast<int>(std::count(board().banners.begin(), board().banners.end(), char{1}));
    if (stage.attempt > 1 && !board().told.empty()) view.told = board().told.back();
    whole_board();
  }
  void operator()(const Weighing& stage) const {
    view.attempt = stage.attempt;
    view.turn = HandTurn::locked;
    whole_board();
  }
  void operator()(const Revealing&) const {
    view.turn = HandTurn::done;
    whole_board();
  }
  void operator()(const Asking& stage) const {
    const bool asked = round.asked(stage.card) == view.team;
    view.turn = asked                   ? HandTurn::answer
                : round.plan.chorus > 0 ? HandTurn::murmur
                                        : HandTurn::wait;
    if (round.teams.size() == 1) view.struck = board().tracks[at(stage.card)].lay;
    hold(stage.card, 0);
  }
  void operator()(const Hinting& stage) const {
    view.turn = HandTurn::choose;
    hold(stage.card, stage.hint);
  }
  void operator()(const Told& stage) const {
    view.turn = HandTurn::done;
    hold(stage.card, round.encounter() ? hints_opened(round, stage.card) : 0);
  }
  void operator()(const Done&) const {}

  void whole_board() const {
    for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) hold(card, 0);
  }
  void hold(int card, int hints) const;
  void tell(int card, HeldCard& held) const;
};

void Hands::hold(int card, int hints) const {
  HeldCard held;
  held.card = card_view(deck, round, card, view.language, hints);
  held.lies = board().lies[at(card)];
  held.banner = board().banners[at(card)] != 0 || board().tracks[at(card)].banner;
  if (round.told[at(card)] != 0 && is_judged(round, card) && !session.veiled) tell(card, held);
  view.cards.push_back(std::move(held));
}

void Hands::tell(int card, HeldCard& held) const {
  const Track& track = board().tracks[at(card)];
  held.card.face = told_face(deck, round, card, view.language);
  held.why = why_of(deck, round, card, view.language);
  held.belongs = right_spots(round, key_of(deck, round), card);
  if (track.lay.empty()) return;
  const Lie lie = standing(round, card, track).lie;
  held.lies = lie;
  held.right = is_right(key_of(deck, round), round, card, lie);
  for (const Line& line : lines_of(deck, round))
    if (line.team == view.team && line.card == round.cards[at(card)]) held.points += line.points;
}

void rank(const Deck& deck, const Session& session, HandView& view) {
  const auto sums =
      totals(session, ledger(deck, session, session.podium ? Reach::all : Reach::told));
  view.points = sums.at(view.team);
  view.rank = ranks(session, sums).at(view.team);
}

} // namespace

HandView hand_view(const Deck& deck, const Session& session, const TeamId& id) {
  HandView view;
  const Team& team = *session.team(id);
  view.team = id;
  view.language = session.language;
  view.name = team.name;
  view.banner = team.banner;
  view.asked = team.asked;
  view.declined = team.declined;
  view.names = !session.listed && !session.ended && !team.out;
  view.paused = session.paused;
  view.ended = session.ended;
  view.teams = static_cast<int>(session.playing());
  for (const auto& [noun, text] : deck.theme.words)
    if (noun == "banner") view.called = text.in(session.language);
  if (session.ranks || session.podium) rank(deck, session, view);
  if (const Step* step = session.present()) view.step = step->kind;
  if (view.step == StepKind::gallery) view.gallery = gallery_scene(deck, session).personas;
  const Round* round = session.open_round();
  const int seat = round == nullptr ? -1 : round->team(id);
  if (seat < 0 || team.out) return view;
  view.head = head_of(*round);
  view.spots = spot_views(deck, *round, session.language);
  view.tries = static_cast<int>(round->plan.ladder.size());
  view.dealt = round->plan.dealt;
  std::visit(Hands{deck, session, *round, seat, view}, round->stage);
  return view;
}

} // namespace blason
