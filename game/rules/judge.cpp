#include "rules/judge.hpp"

#include "deck/find.hpp"
#include "rules/deal.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace blason {
namespace {

bool is_accepted(const Round& round, int card, Lie lie) {
  return std::find(round.accepted.begin(), round.accepted.end(), std::pair<int, Lie>{card, lie}) !=
         round.accepted.end();
}

struct Scorer {
  const Deck& deck;
  const Round& round;
  Key key;
  std::vector<Line> lines;

  void add(int card, int team, int attempt, Points points, Reason reason, Lie lie);
  void score(int card, int team);
  bool right_fief(int card, Lie lie) const;
};

/// What a line of the card is about; `lie` is the spot it was earned or lost for.
void address(const Deck& deck, const Round& round, int card, Lie lie, Line& line) {
  const CardId& id = round.cards[at(card)];
  switch (round.plan.kind) {
  case Kind::families:
  case Kind::encounter:
    line.land = PersonaId{id.value};
    return;
  case Kind::segments:
  case Kind::fiefs:
    line.castle = FamilyId{id.value};
    return;
  case Kind::verbatims:
  case Kind::clues:
  case Kind::twins:
    break;
  }
  if (const Verbatim* verbatim = find(deck, VerbatimId{id.value})) {
    line.land = verbatim->persona;
    return;
  }
  const Clue* clue = find(deck, ClueId{id.value});
  const auto accepted =
      std::count_if(round.accepted.begin(), round.accepted.end(),
                    [&](const std::pair<int, Lie>& one) { return one.first == card; });
  // Of several right personas, accepted ones included, the points are about the one the team chose.
  if (clue->personas.size() == 1 && accepted == 0)
    line.land = clue->personas.front();
  else if (lie != nowhere)
    line.land = PersonaId{round.spots[at(lie)].value};
}

void Scorer::add(int card, int team, int attempt, Points points, Reason reason, Lie lie) {
  if (points == 0) return;
  Line line;
  line.round = round.number;
  line.team = round.teams[at(team)];
  line.card = round.cards[at(card)];
  line.attempt = attempt;
  line.points = points;
  line.reason = reason;
  address(deck, round, card, lie, line);
  lines.push_back(std::move(line));
}

bool Scorer::right_fief(int card, Lie lie) const {
  const Family* chosen = find(deck, FamilyId{round.spots[at(lie)].value});
  const Family* right = find(deck, FamilyId{round.spots[at(key[at(card)].front())].value});
  return chosen->fief == right->fief;
}

void Scorer::score(int card, int team) {
  const Track& track = round.boards[at(team)].tracks[at(card)];
  if (track.lay.empty()) return;
  const Plan& plan = round.plan;
  const Standing stands = standing(round, card, track);
  const bool right = is_right(key, round, card, stands.lie);
  if (track.chorus) {
    if (right) add(card, team, 1, plan.chorus * plan.worth, Reason::chorus, stands.lie);
    return;
  }
  const auto rung = at(stands.attempt - 1);
  if (right && rung < plan.ladder.size())
    add(card, team, stands.attempt, plan.ladder[rung] * plan.worth, Reason::match, stands.lie);
  else if (!right && plan.near > 0 && stands.lie != nowhere && right_fief(card, stands.lie))
    add(card, team, stands.attempt, plan.near * plan.worth, Reason::near, stands.lie);
  if (!track.banner) return;
  const bool won = is_right(key, round, card, stands.at_first);
  // A banner lost counts on the map where the card finally lies if that is right, else nowhere.
  const Lie about = won ? stands.at_first : right ? stands.lie : nowhere;
  add(card, team, 1, (won ? 2 : -2) * plan.worth, Reason::banner, about);
}

} // namespace

std::string_view slug(Reason reason) {
  constexpr std::array<std::string_view, 7> slugs{"match",      "near", "banner", "chorus",
                                                  "adjustment", "fief", "jury"};
  return slugs.at(static_cast<std::size_t>(reason));
}

Key key_of(const Deck& deck, const Round& round) {
  Key key(round.cards.size());
  for (std::size_t card = 0; card < key.size(); ++card)
    for (const SpotId& spot : right_spots(deck, round.plan.kind, round.cards[card])) {
      const Lie lie = round.spot(spot);
      if (lie != nowhere) key[card].push_back(lie);
    }
  return key;
}

bool is_right(const Key& key, const Round& round, int card, Lie lie) {
  if (lie == nowhere) return false;
  const std::vector<Lie>& right = key[at(card)];
  return std::find(right.begin(), right.end(), lie) != right.end() || is_accepted(round, card, lie);
}

std::vector<Lie> effective(const Round& round, int card, const Track& track) {
  std::vector<Lie> lay = track.lay;
  for (std::size_t close = 0; close < lay.size(); ++close)
    if (is_accepted(round, card, lay[close])) {
      std::fill(lay.begin() + static_cast<std::ptrdiff_t>(close), lay.end(), lay[close]);
      break;
    }
  return lay;
}

Standing standing(const Round& round, int card, const Track& track) {
  const std::vector<Lie> lay = effective(round, card, track);
  std::size_t since = lay.size() - 1;
  while (since > 0 && lay[since - 1] == lay.back()) --since;
  return Standing{lay.back(), track.first + static_cast<int>(since), lay.front()};
}

bool is_judged(const Round& round, int card) {
  if (round.closed) return true;
  if (const auto* asking = std::get_if<Asking>(&round.stage)) return card < asking->card;
  if (const auto* hinting = std::get_if<Hinting>(&round.stage)) return card < hinting->card;
  if (const auto* told = std::get_if<Told>(&round.stage)) return card <= told->card;
  return false;
}

std::vector<Line> lines_of(const Deck& deck, const Round& round) {
  Scorer scorer{deck, round, key_of(deck, round), {}};
  if (round.plan.worth == 0) return {};
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
    if (round.withdrawn[at(card)] != 0 || !is_judged(round, card)) continue;
    for (int team = 0; team < static_cast<int>(round.teams.size()); ++team)
      scorer.score(card, team);
  }
  return std::move(scorer.lines);
}

int count_right(const Key& key, const Round& round, int team) {
  int count = 0;
  const Board& board = round.boards[at(team)];
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
    const Track& track = board.tracks[at(card)];
    if (track.lay.empty() || round.withdrawn[at(card)] != 0) continue;
    if (is_right(key, round, card, effective(round, card, track).back())) ++count;
  }
  return count;
}

double division(const Round& round, int card) {
  std::vector<int> teams(round.spots.size() + 1, 0); // the last one: not placed
  int all = 0;
  for (const Board& board : round.boards) {
    const Track& track = board.tracks[at(card)];
    if (track.lay.empty() || track.first != 1) continue;
    const Lie lie = effective(round, card, track).front();
    ++teams[lie == nowhere ? round.spots.size() : at(lie)];
    ++all;
  }
  double bits = 0;
  for (const int some : teams)
    if (some > 0) bits -= some * std::log2(static_cast<double>(some) / all) / all;
  return bits;
}

} // namespace blason
