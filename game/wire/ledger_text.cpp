#include "session/conquest.hpp"
#include "session/ledger.hpp"
#include "wire/outcome_text.hpp"

namespace blason {
namespace {

std::string joined(const std::vector<TeamId>& teams) {
  std::string text;
  for (const TeamId& team : teams) text += (text.empty() ? "" : "+") + team.value;
  return text.empty() ? "nobody" : text;
}

std::string signed_text(Points points) { return (points > 0 ? "+" : "") + std::to_string(points); }

/// "round 1 lea", or the reason of a line that is about no card.
std::string subject(const Line& line) {
  if (line.round == 0) return std::string(slug(line.reason));
  return "round " + std::to_string(line.round) + " " + line.card.value;
}

std::string earned(const Line& line) {
  std::string text = line.team.value + " " + signed_text(line.points);
  if (line.round == 0) return text;
  text += " " + std::string(slug(line.reason));
  return line.attempt > 1 ? text + " at " + std::to_string(line.attempt) : text;
}

std::string points_text(const Session& session, const std::map<TeamId, Points>& sums) {
  std::string text;
  for (const Team& team : session.teams)
    text +=
        (text.empty() ? "points " : ", ") + team.id.value + " " + std::to_string(sums.at(team.id));
  return text;
}

} // namespace

std::vector<std::string> LedgerText::changes(const Deck& deck, const Session& session) {
  const std::vector<Line> lines = ledger(deck, session);
  std::map<std::string, std::string> now;
  std::vector<std::string> order; // of the ledger, what is gone last
  for (const Line& line : lines) {
    std::string& text = now[subject(line)];
    if (text.empty()) order.push_back(subject(line));
    text += (text.empty() ? "" : ", ") + earned(line);
  }
  for (const auto& [about, text] : told_)
    if (!now.contains(about)) order.push_back(about);
  std::vector<std::string> changed;
  for (const std::string& about : order) {
    const std::string& text = now[about];
    if (told_[about] == text) continue;
    changed.push_back(about + ": " + (text.empty() ? "nothing" : text));
  }
  told_ = std::move(now);
  if (!changed.empty()) changed.push_back(points_text(session, totals(session, lines)));
  return changed;
}

std::vector<std::string> standing_text(const Deck& deck, const Session& session) {
  const std::vector<Line> lines = ledger(deck, session);
  const Conquest map = conquest(deck, session, lines);
  std::string lands = "lands:", castles = "castles:", fiefs = "fiefs:", ranked = "ranks:";
  for (const LandHeld& land : map.lands)
    lands += " " + land.persona.value + "=" + joined(land.holders);
  for (const CastleHeld& castle : map.castles)
    castles += " " + castle.family.value + "=" + joined(castle.holders);
  for (const FiefTaken& fief : map.fiefs)
    fiefs += " " + fief.fief.value + "=" + (fief.taker.empty() ? "nobody" : fief.taker.value);
  for (const auto& [team, rank] : ranks(session, totals(session, lines)))
    ranked += " " + team.value + "=" + (rank ? std::to_string(*rank) : "out");
  std::vector<std::string> text{lands, castles, ranked};
  if (!map.fiefs.empty()) text.insert(text.begin() + 2, fiefs);
  return text;
}

} // namespace blason
