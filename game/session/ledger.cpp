#include "session/ledger.hpp"

#include "session/conquest.hpp"

namespace blason {

std::vector<Line> ledger(const Deck& deck, const Session& session, Reach reach) {
  std::vector<Line> lines;
  for (const Round& round : session.rounds)
    for (Line& line : lines_of(deck, round)) {
      if (reach == Reach::told && round.told[static_cast<std::size_t>(round.card(line.card))] == 0)
        continue;
      lines.push_back(std::move(line));
    }
  for (const Adjustment& adjustment : session.adjustments) {
    Line line;
    line.team = adjustment.team;
    line.points = adjustment.points;
    line.reason = Reason::adjustment;
    line.note = adjustment.note;
    lines.push_back(std::move(line));
  }
  if (!session.podium || session.fief_bonus() == 0) return lines;
  for (const FiefTaken& fief : conquest(deck, session, lines).fiefs) {
    if (fief.taker.empty()) continue;
    Line line;
    line.team = fief.taker;
    line.points = session.fief_bonus();
    line.reason = Reason::fief;
    lines.push_back(std::move(line));
  }
  return lines;
}

std::map<TeamId, Points> totals(const Session& session, const std::vector<Line>& lines) {
  std::map<TeamId, Points> sums;
  for (const Team& team : session.teams) sums[team.id] = 0;
  for (const Line& line : lines) sums[line.team] += line.points;
  return sums;
}

std::map<TeamId, std::optional<int>> ranks(const Session& session,
                                           const std::map<TeamId, Points>& totals) {
  std::map<TeamId, std::optional<int>> ranked;
  for (const Team& team : session.teams) {
    ranked[team.id] = std::nullopt;
    if (team.out) continue;
    int rank = 1;
    for (const Team& other : session.teams)
      if (!other.out && totals.at(other.id) > totals.at(team.id)) ++rank;
    ranked[team.id] = rank;
  }
  return ranked;
}

} // namespace blason
