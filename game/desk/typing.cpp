#include "desk/typing.hpp"

#include <algorithm>
#include <utility>

namespace blason::desk {
namespace {

/// Where what is typed stands: the row of the present card.
std::string typing_item(const Pen& pen) { return "answer." + std::to_string(typed_card(pen)); }

bool one_by_one(const DeskBoard& board) { return board.stage != DeskStage::sorting; }

/// The asked team answers last: its letter judges the card.
TeamId next_to_answer(const DeskBoard& board, const TeamId& now) {
  for (const DeskHand& hand : board.hands) {
    const bool silent = board.mode == Mode::relay && !board.chorus && hand.team != board.asked;
    const bool waits = hand.away || hand.team == now || hand.team == board.asked || silent;
    if (!waits && hand.lies[static_cast<std::size_t>(board.card)] < 0) return hand.team;
  }
  return board.mode == Mode::relay && now != board.asked ? board.asked : TeamId{};
}

void step_on(const Pen& pen, const DeskBoard& board) {
  Typing& typing = pen.draft.typing;
  typing.letters.clear();
  if (!one_by_one(board)) {
    ++typing.card;
    return;
  }
  const TeamId next = next_to_answer(board, typing.team);
  const bool judged = board.mode == Mode::relay && typing.team == board.asked;
  if (judged)
    typing = {};
  else if (next.empty())
    typing.done = true;
  else
    typing.team = next;
}

void put_down(const Pen& pen, const DeskBoard& board, int spot) {
  const TeamId team = pen.draft.typing.team;
  const int card = typed_card(pen);
  const DeskHand* hand = board.hand(team);
  const bool there = hand != nullptr && hand->lies[static_cast<std::size_t>(card)] == spot;
  // Typing over what is already there only goes on to the next card.
  if (!there) {
    pen.order(typing_item(pen), PlaceCard{team, CardNo{card}, SpotNo{spot}});
    pen.draft.typed.push_back({team, card, spot});
  }
  step_on(pen, board);
}

void type_letter(const Pen& pen, const DeskBoard& board, char letter) {
  if (pen.draft.typing.done || typed_card(pen) >= static_cast<int>(board.cards.size())) return;
  std::string& typed = pen.draft.typing.letters;
  typed += letter;
  const auto begins = [&](const std::string& name) { return name.starts_with(typed); };
  const auto count = std::count_if(board.letters.begin(), board.letters.end(), begins);
  const auto spot = std::find(board.letters.begin(), board.letters.end(), typed);
  if (count == 0) {
    typed.clear();
    return pen.refuse(typing_item(pen), pen.say("refusal.no_such_spot"));
  }
  // With more than 26 spots a letter may begin another: Enter says that it is meant as it stands.
  if (count != 1 || spot == board.letters.end()) return;
  put_down(pen, board, static_cast<int>(spot - board.letters.begin()));
}

void leave_blank(const Pen& pen, const DeskBoard& board) {
  const int card = typed_card(pen);
  const DeskHand* hand = board.hand(pen.draft.typing.team);
  if (hand == nullptr || card >= static_cast<int>(board.cards.size())) return;
  // In a further try a sheet says only what changes: what is left out stays where it lies.
  const bool lifts = !one_by_one(board) && board.attempt == 1;
  if (lifts && hand->lies[static_cast<std::size_t>(card)] >= 0)
    pen.order(typing_item(pen), LiftCard{hand->team, CardNo{card}});
  step_on(pen, board);
}

void banner(const Pen& pen, const DeskBoard& board) {
  const int card = std::max(0, pen.draft.typing.card - 1);
  const DeskHand* hand = board.hand(pen.draft.typing.team);
  if (hand == nullptr || one_by_one(board)) return;
  if (hand->banners[static_cast<std::size_t>(card)] != 0)
    pen.order(typing_item(pen), LiftBanner{hand->team, CardNo{card}});
  else
    pen.order(typing_item(pen), PlantBanner{hand->team, CardNo{card}});
}

void finish(const Pen& pen, const DeskBoard& board) {
  Typing& typing = pen.draft.typing;
  const auto spot = std::find(board.letters.begin(), board.letters.end(), typing.letters);
  if (!typing.letters.empty() && spot != board.letters.end())
    return put_down(pen, board, static_cast<int>(spot - board.letters.begin()));
  if (!one_by_one(board)) pen.order(typing_item(pen), LockBoard{typing.team});
  typing = {};
}

void go_back(const Pen& pen, const DeskBoard& board) {
  Typing& typing = pen.draft.typing;
  const DeskHand* hand = board.hand(typing.team);
  if (hand != nullptr && hand->locked && board.stage == DeskStage::sorting)
    return pen.order(typing_item(pen), ReopenBoard{typing.team});
  if (!typing.letters.empty())
    typing.letters.clear();
  else
    typing.card = std::max(0, typing.card - 1);
}

} // namespace

void heed_refusals(const Pen& pen) {
  const std::vector<Typed> typed = std::exchange(pen.draft.typed, {});
  const DeskBoard* board = typed_round(pen.view);
  if (board == nullptr || (pen.about.remark.empty() && pen.about.trouble.empty())) return;
  for (const Typed& one : typed) {
    if (one_by_one(*board) && board->card != one.card) continue; // judged since
    const DeskHand* hand = board->hand(one.team);
    if (hand == nullptr || hand->lies[static_cast<std::size_t>(one.card)] == one.spot) continue;
    pen.draft.typing = {one.team, one.card, {}, board->head.number, false};
    return;
  }
}

int team_of(char32_t character, std::size_t teams) {
  constexpr std::u32string_view plain = U"1234567890-=", french = U"&é\"'(-è_çà)=";
  if (character == U'-' && teams < 11) return teams > 5 ? 5 : -1;
  std::size_t at = plain.find(character);
  if (at == std::u32string_view::npos) at = french.find(character);
  return at < teams ? static_cast<int>(at) : -1;
}

std::vector<const DeskTeam*> playing_teams(const DeskView& view) {
  std::vector<const DeskTeam*> teams;
  for (const DeskTeam& team : view.teams)
    if (!team.out) teams.push_back(&team);
  return teams;
}

const DeskBoard* typed_round(const DeskView& view) {
  const DeskBoard* board = view.present();
  if (board == nullptr) return nullptr;
  const bool open = board->stage == DeskStage::sorting || board->stage == DeskStage::asking ||
                    board->stage == DeskStage::hinting;
  return open ? board : nullptr;
}

int typed_card(const Pen& pen) {
  const DeskBoard* board = typed_round(pen.view);
  if (board == nullptr) return 0;
  return one_by_one(*board) ? board->card : pen.draft.typing.card;
}

void type_for(const Pen& pen, const TeamId& team) {
  const DeskBoard* board = typed_round(pen.view);
  pen.draft.team = team;
  if (board == nullptr) return pen.refuse("tab.typing", pen.say("desk.type-none"));
  pen.draft.own_remark.clear();
  pen.draft.typing = {team, 0, {}, board->head.number, false};
  const DeskHand* hand = board->hand(team);
  if (hand == nullptr || board->attempt > 1) return;
  const auto first = std::find(hand->lies.begin(), hand->lies.end(), -1);
  // A full board is gone through again from its first card.
  if (first != hand->lies.end())
    pen.draft.typing.card = static_cast<int>(first - hand->lies.begin());
}

bool type_character(const Pen& pen, char32_t character) {
  const std::vector<const DeskTeam*> teams = playing_teams(pen.view);
  const int team = team_of(character, teams.size());
  if (team >= 0) {
    type_for(pen, teams[static_cast<std::size_t>(team)]->id);
    return true;
  }
  if (pen.draft.typing.team.empty()) return false;
  const DeskBoard* board = typed_round(pen.view);
  // The time ran out under her fingers: what she still types must not become acts.
  if (board == nullptr) return true;
  const char32_t upper = character >= U'a' && character <= U'z' ? character - 32 : character;
  if (upper >= U'A' && upper <= U'Z')
    type_letter(pen, *board, static_cast<char>(upper));
  else if (character == U' ')
    leave_blank(pen, *board);
  else if (character == U'*')
    banner(pen, *board);
  else
    return false;
  return true;
}

bool type_named(const Pen& pen, Named key) {
  if (pen.draft.typing.team.empty()) return false;
  const DeskBoard* board = typed_round(pen.view);
  if (key == Named::escape || (key == Named::enter && board == nullptr))
    pen.draft.typing = {};
  else if (key == Named::enter)
    finish(pen, *board);
  else if (key == Named::backspace && board != nullptr)
    go_back(pen, *board);
  else
    return false;
  return true;
}

} // namespace blason::desk
