#include "session/results.hpp"

namespace blason {
namespace {

struct Answers {
  const Round& round;
  Key key;
  std::vector<AnswerLine>& lines;

  AnswerLine line(int card, int team, Lie lie, std::optional<int> attempt) const {
    AnswerLine made;
    made.round = round.number;
    made.team = round.teams[static_cast<std::size_t>(team)];
    made.card = round.cards[static_cast<std::size_t>(card)];
    made.attempt = attempt;
    made.spot = round.spot_id(lie);
    made.right = is_right(key, round, card, lie);
    return made;
  }

  /// One line an encounter: the hint of the last change, or nothing chosen.
  void add_encounter(int card, int team, const Track& track) const {
    if (!is_judged(round, card)) return;
    const Standing stands = standing(round, card, track);
    if (stands.lie == nowhere)
      lines.push_back(line(card, team, nowhere, std::nullopt));
    else
      lines.push_back(line(card, team, stands.lie, stands.attempt));
  }

  void add(int card, int team, const Track& track) const {
    if (track.lay.empty()) return;
    if (round.encounter()) return add_encounter(card, team, track);
    const std::vector<Lie> lay = effective(round, card, track);
    for (std::size_t close = 0; close < lay.size(); ++close) {
      const int attempt = track.first + static_cast<int>(close);
      AnswerLine made = line(card, team, lay[close], attempt);
      made.banner = track.banner && attempt == 1;
      made.chorus = track.chorus;
      lines.push_back(std::move(made));
    }
  }
};

void add_answers(const Deck& deck, const Round& round, std::vector<AnswerLine>& lines) {
  const Answers answers{round, key_of(deck, round), lines};
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card)
    for (int team = 0; team < static_cast<int>(round.teams.size()); ++team)
      answers.add(
          card, team,
          round.boards[static_cast<std::size_t>(team)].tracks[static_cast<std::size_t>(card)]);
}

} // namespace

Results results_of(const Deck& deck, const Session& session) {
  Results results;
  results.session = session.id;
  results.deck = session.deck;
  results.version = session.version;
  results.hash = session.hash;
  results.ended = session.ended;
  results.podium = session.podium;
  results.fief_bonus = session.fief_bonus();
  results.ledger = ledger(deck, session);
  const auto sums = totals(session, results.ledger);
  const auto ranked = ranks(session, sums);
  for (const Team& team : session.teams)
    results.teams.push_back(TeamScore{team.id, team.name, sums.at(team.id), ranked.at(team.id)});
  results.rounds = session.rounds;
  for (const Round& round : session.rounds) add_answers(deck, round, results.answers);
  results.map = conquest(deck, session, results.ledger);
  if (!session.podium)
    for (FiefTaken& fief : results.map.fiefs) fief.taker = TeamId{};
  return results;
}

} // namespace blason
