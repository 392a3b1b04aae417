#include "debrief/debrief.hpp"

#include "session/confusion.hpp"

#include <algorithm>
#include <map>

namespace blason {
namespace {

std::size_t spot(int index) { return static_cast<std::size_t>(index); }

/// One card of one round, looked back at.
struct Look {
  const Round& round;
  const Key& key;
  int card;

  CardPlace at() const { return {round.number, card}; }
  /// Where the team had it at its first try; nullopt: it had no first try.
  std::optional<Lie> first_lie(const Board& board) const {
    const Track& track = board.tracks[spot(card)];
    if (track.lay.empty() || track.first != 1) return std::nullopt;
    return effective(round, card, track).front();
  }
  bool right(Lie lie) const { return is_right(key, round, card, lie); }
};

template <class F>
void each_card(const Deck& deck, const Session& session, Reach reach, F&& visit) {
  for (const Round& round : session.rounds) {
    const Key key = key_of(deck, round);
    for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
      const bool known = reach == Reach::all || round.told[spot(card)] != 0;
      if (known && is_judged(round, card) && round.withdrawn[spot(card)] == 0)
        visit(Look{round, key, card});
    }
  }
}

/// Whom the card is about; nullopt: nobody, or several.
std::optional<PersonaId> about(const Look& look) {
  switch (look.round.plan.kind) {
  case Kind::families:
    return PersonaId{look.round.cards[spot(look.card)].value};
  case Kind::segments:
  case Kind::fiefs:
    return std::nullopt;
  default:
    break;
  }
  const std::vector<Lie>& right = look.key[spot(look.card)];
  if (right.size() != 1) return std::nullopt;
  return PersonaId{look.round.spots[spot(right.front())].value};
}

std::optional<Divided> divided(const Look& look) {
  if (look.round.plan.worth == 0) return std::nullopt;
  Divided made{look.at(), division(look.round, look.card), {}};
  if (made.bits <= 0) return std::nullopt;
  std::map<Lie, int> teams;
  for (const Board& board : look.round.boards)
    if (const auto lie = look.first_lie(board)) ++teams[*lie];
  made.lies.assign(teams.begin(), teams.end());
  std::stable_sort(made.lies.begin(), made.lies.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return made;
}

std::optional<LostCard> lost(const Look& look) {
  LostCard made{look.at(), {}};
  for (std::size_t team = 0; team < look.round.boards.size(); ++team) {
    const Board& board = look.round.boards[team];
    const auto lie = look.first_lie(board);
    if (lie && board.tracks[spot(look.card)].banner && !look.right(*lie))
      made.teams.push_back({look.round.teams[team], *lie});
  }
  if (made.teams.empty()) return std::nullopt;
  return made;
}

std::vector<Mixed> mixed(const Deck& deck, const Confusion& confusion) {
  std::vector<Mixed> made;
  for (std::size_t a = 0; a < deck.personas.size(); ++a)
    for (std::size_t b = a + 1; b < deck.personas.size(); ++b) {
      const PersonaId &first = deck.personas[a].id, &second = deck.personas[b].id;
      const double share = confusion.between(first, second);
      if (share > 0)
        made.push_back({first, second, confusion.mixed(first, second),
                        confusion.answered(first) + confusion.answered(second), share});
    }
  std::stable_sort(made.begin(), made.end(),
                   [](const Mixed& a, const Mixed& b) { return a.share > b.share; });
  return made;
}

/// Answers about each persona: how many, by how many teams, and whether one was wrong.
struct Tally {
  int answers = 0;
  std::vector<TeamId> teams;
  bool wrong = false;
};

void count_known(const Look& look, std::map<PersonaId, Tally>& tallies) {
  const auto persona = about(look);
  if (!persona) return;
  Tally& tally = tallies[*persona];
  for (std::size_t team = 0; team < look.round.boards.size(); ++team) {
    const auto lie = look.first_lie(look.round.boards[team]);
    if (!lie) continue;
    ++tally.answers;
    tally.wrong = tally.wrong || !look.right(*lie);
    const TeamId& id = look.round.teams[team];
    if (std::find(tally.teams.begin(), tally.teams.end(), id) == tally.teams.end())
      tally.teams.push_back(id);
  }
}

std::optional<Known> known(const Deck& deck, const Session& session,
                           const std::map<PersonaId, Tally>& tallies) {
  std::optional<Known> best;
  for (const Persona& persona : deck.personas) {
    const auto at = tallies.find(persona.id);
    if (at == tallies.end() || at->second.wrong) continue;
    const Tally& tally = at->second;
    const bool everybody =
        std::all_of(session.teams.begin(), session.teams.end(), [&](const Team& team) {
          return team.out ||
                 std::find(tally.teams.begin(), tally.teams.end(), team.id) != tally.teams.end();
        });
    if (everybody && tally.answers > (best ? best->answers : 0))
      best = Known{persona.id, tally.answers};
  }
  return best;
}

/// One more answer of a families round, by true and answered family.
void count_families(const Deck& deck, const Look& look, Matrix& matrix) {
  if (look.round.plan.kind != Kind::families || look.key[spot(look.card)].empty()) return;
  const auto row = [&](Lie lie) {
    const FamilyId id{look.round.spots[spot(lie)].value};
    const auto at = std::find_if(deck.families.begin(), deck.families.end(),
                                 [&](const Family& family) { return family.id == id; });
    return static_cast<std::size_t>(at - deck.families.begin());
  };
  for (const Board& board : look.round.boards) {
    const auto lie = look.first_lie(board);
    if (!lie || *lie == nowhere) continue;
    // An accepted answer agrees with the truth.
    const Lie truth = look.right(*lie) ? *lie : look.key[spot(look.card)].front();
    ++matrix[row(truth)][row(*lie)];
  }
}

} // namespace

Debrief debrief_of(const Deck& deck, const Session& session, Reach reach) {
  Debrief made;
  std::map<PersonaId, Tally> tallies;
  Matrix families(deck.families.size(), std::vector<int>(deck.families.size(), 0));
  each_card(deck, session, reach, [&](const Look& look) {
    if (auto card = divided(look)) made.divided.push_back(std::move(*card));
    if (auto card = lost(look)) made.lost.push_back(std::move(*card));
    count_known(look, tallies);
    count_families(deck, look, families);
  });
  std::stable_sort(made.divided.begin(), made.divided.end(),
                   [](const Divided& a, const Divided& b) { return a.bits > b.bits; });
  made.mixed = mixed(deck, confusion_of(deck, session, reach));
  made.known = known(deck, session, tallies);
  made.families = agreement(families);
  for (const Round& round : session.rounds)
    for (int card = 0; card < static_cast<int>(round.cards.size()); ++card)
      if (round.parked[spot(card)] != 0) made.parked.push_back({round.number, card});
  return made;
}

} // namespace blason
