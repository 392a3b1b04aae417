#include "views/desk_board.hpp"

#include "deck/find.hpp"
#include "views/dress.hpp"

#include <algorithm>

namespace blason {
namespace {

std::size_t place(int index) { return static_cast<std::size_t>(index); }

/// What a card is called in a table, and its whole words when the name is not all of it.
struct Called {
  std::string name, full;
  Called(std::string short_name, std::string words)
      : name(std::move(short_name)), full(std::move(words)) {}

  static Called by(const PersonaFace& face) { return {face.short_name, {}}; }
  static Called by(const FamilyFace& face) { return {face.name, {}}; }
  static Called by(const FiefFace& face) { return {face.name, {}}; }
  static Called by(const SegmentFace& face) {
    std::string all;
    for (const std::string& one : face.criteria) all += (all.empty() ? "" : " · ") + one;
    return {all, all};
  }
  static Called by(const QuoteFace& face) { return {face.text, face.text}; }
  static Called by(const ClueFace& face) {
    const std::string all = face.question.empty() ? face.text : face.question + " " + face.text;
    return {face.text, all};
  }
  static Called by(const SomebodyFace&) { return {{}, {}}; }
};

Called call(const Face& face) {
  return std::visit([](const auto& one) { return Called::by(one); }, face);
}

std::string picture_of(const Face& face) {
  if (const auto* persona = std::get_if<PersonaFace>(&face)) return "persona/" + persona->id;
  if (const auto* family = std::get_if<FamilyFace>(&face)) return "family/" + family->id;
  return {};
}

/// Where the team has the card now: on its board while the round is open, else where it ended.
Lie lie_now(const Round& round, int team, int card) {
  const Board& board = round.boards[place(team)];
  const Track& track = board.tracks[place(card)];
  const bool in_hand = std::visit(
      [&](const auto& stage) {
        if constexpr (requires { stage.closes_at; }) {
          if constexpr (requires { stage.card; }) return stage.card == card;
          return true;
        }
        return false;
      },
      round.stage);
  if (in_hand || track.lay.empty()) return board.lies[place(card)];
  return standing(round, card, track).lie;
}

DeskHand hand_of(const Round& round, const Key& key, int team) {
  const Board& board = round.boards[place(team)];
  DeskHand hand;
  hand.team = round.teams[place(team)];
  hand.banners = board.banners;
  hand.locked = board.locked;
  hand.away = board.out;
  if (!board.told.empty()) hand.told = board.told.back();
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
    const Lie lie = lie_now(round, team, card);
    const Track& track = board.tracks[place(card)];
    hand.lies.push_back(lie);
    if (track.banner) hand.banners[place(card)] = 1;
    hand.late = hand.late || track.first > 1;
    if (lie != nowhere) ++hand.placed;
    if (lie != nowhere && round.withdrawn[place(card)] == 0 && is_right(key, round, card, lie))
      ++hand.right;
  }
  return hand;
}

DeskCard card_of(const Deck& deck, const Round& round, const Key& key, int card,
                 const std::string& language) {
  const Face face = told_face(deck, round, card, language);
  const Called called = call(face);
  DeskCard made;
  made.picture = picture_of(face);
  made.name = called.name;
  made.full = called.full;
  made.why = why_of(deck, round, card, language);
  made.right = key[place(card)];
  for (const auto& [accepted, spot] : round.accepted)
    if (accepted == card) made.accepted.push_back(spot);
  made.split.assign(round.spots.size(), 0);
  made.told = round.told[place(card)] != 0;
  made.withdrawn = round.withdrawn[place(card)] != 0;
  made.parked = round.parked[place(card)] != 0;
  return made;
}

std::string tincture_of(const Deck& deck, const Round& round, int spot) {
  const bool families = round.plan.kind == Kind::families || round.plan.kind == Kind::segments;
  if (!families) return {};
  const Family* family = find(deck, FamilyId{round.spots[place(spot)].value});
  return family->crest && !family->crest->field.empty() ? family->crest->field.front()
                                                        : std::string();
}

struct SetStage {
  DeskBoard& board;
  const Round& round;

  void operator()(const Sorting& stage) const {
    board.stage = DeskStage::sorting;
    board.attempt = stage.attempt;
  }
  void operator()(const Weighing& stage) const {
    board.stage = DeskStage::weighing;
    board.attempt = stage.attempt;
  }
  void operator()(const Asking& stage) const {
    board.stage = DeskStage::asking;
    board.card = stage.card;
  }
  void operator()(const Hinting& stage) const {
    board.stage = DeskStage::hinting;
    board.card = stage.card;
    board.hint = stage.hint;
  }
  void operator()(const Told& stage) const {
    board.stage = DeskStage::told;
    board.card = stage.card;
    if (round.encounter()) board.hint = hints_opened(round, stage.card);
  }
  void operator()(const Revealing& stage) const {
    board.stage = DeskStage::revealing;
    board.beat = stage.beat;
  }
  void operator()(const Done&) const { board.stage = DeskStage::done; }
};

void add_hints(const Deck& deck, const Round& round, const std::string& language,
               DeskBoard& board) {
  if (!round.encounter() || board.card < 0) return;
  const int all =
      static_cast<int>(std::min(round.hints[place(board.card)].size(), round.plan.ladder.size()));
  board.hints = all;
  const Face face = card_face(deck, round, board.card, language, all);
  for (const HintFace& hint : std::get<SomebodyFace>(face).hints)
    board.hint_texts.push_back(
        std::visit([](const auto& one) { return Called::by(one).full; }, hint));
}

} // namespace

const DeskHand* DeskBoard::hand(const TeamId& team) const {
  for (const DeskHand& one : hands)
    if (one.team == team) return &one;
  return nullptr;
}

std::string card_name(const Deck& deck, const Round& round, int card, const std::string& language) {
  return call(told_face(deck, round, card, language)).name;
}

std::string spot_name(const Deck& deck, const Round& round, int spot, const std::string& language) {
  if (spot < 0) return {};
  return call(spot_views(deck, round, language)[place(spot)].face).name;
}

DeskBoard desk_board(const Deck& deck, const Session& session, const Round& round) {
  const std::string& language = session.language;
  const Key key = key_of(deck, round);
  DeskBoard board;
  board.head = head_of(round);
  board.mode = round.plan.mode;
  board.tries = static_cast<int>(round.plan.ladder.size());
  board.chorus = round.plan.chorus > 0 && round.teams.size() > 1;
  board.closed = round.closed;
  board.banners = round.plan.banners;
  board.beats = static_cast<int>(round.reveal.size());
  std::visit(SetStage{board, round}, round.stage);
  if (round.relay() && board.card >= 0) board.asked = round.asked(board.card);
  for (const SpotView& spot : spot_views(deck, round, language)) {
    board.tinctures.push_back(tincture_of(deck, round, static_cast<int>(board.spots.size())));
    board.spots.push_back(call(spot.face).name);
    board.pictures.push_back(picture_of(spot.face));
    board.letters.push_back(spot.letter);
  }
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card)
    board.cards.push_back(card_of(deck, round, key, card, language));
  for (int team = 0; team < static_cast<int>(round.teams.size()); ++team)
    board.hands.push_back(hand_of(round, key, team));
  for (const DeskHand& hand : board.hands)
    for (std::size_t card = 0; card < board.cards.size(); ++card)
      if (!hand.away && hand.lies[card] >= 0) ++board.cards[card].split[place(hand.lies[card])];
  add_hints(deck, round, language, board);
  return board;
}

} // namespace blason
