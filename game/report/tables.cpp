#include "report/tables.hpp"

#include "deck/script.hpp"
#include "report/names.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <map>

namespace blason {
namespace {

/// Ids in one cell: no id holds a space.
template <class Ids> std::string in_one_cell(const Ids& ids) {
  std::string out;
  for (const auto& id : ids) out += (out.empty() ? "" : " ") + id.value;
  return out;
}

Cell whole(int value) { return static_cast<std::int64_t>(value); }
Cell whole_or_nothing(int value) { return value == 0 ? Cell{} : whole(value); }
Cell text_or_nothing(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

struct Writer {
  const Deck& deck;
  const Results& results;
  Language language;
  Names names{deck, language};
  std::map<TeamId, std::string> teams{};
  std::map<int, Kind> kinds{};

  Writer(const Deck& played, const Results& came_to, Language spoken)
      : deck(played), results(came_to), language(spoken) {
    for (const TeamScore& team : results.teams) teams[team.id] = team.name;
    for (const Round& round : results.rounds) kinds[round.number] = round.plan.kind;
  }

  std::string word(Phrase phrase) const { return say(language, phrase); }
  Cell yes(bool so) const { return word(so ? Phrase("report.yes") : Phrase("report.no")); }

  std::string names_of(const std::vector<TeamId>& ids) const {
    std::vector<std::string> called;
    for (const TeamId& id : ids) called.push_back(team(id));
    return list(language, called);
  }
  std::string team(const TeamId& id) const {
    const auto at = teams.find(id);
    return at == teams.end() ? id.value : at->second;
  }
  std::string card(int round, const CardId& id) const {
    const auto at = kinds.find(round);
    return at == kinds.end() || id.empty() ? "" : names.card(at->second, id);
  }
  std::string spot(int round, const SpotId& id) const {
    const auto at = kinds.find(round);
    return at == kinds.end() || id.empty() ? "" : names.spot(at->second, id);
  }

  Table table(const char* id, std::initializer_list<Phrase> columns) const {
    Table made{id, say(language, Phrase::named("report." + std::string(id))), {}, {}};
    for (const Phrase column : columns) made.columns.push_back(word(column));
    return made;
  }
};

Table session_table(const Writer& w) {
  Table made = w.table("session", {"report.column.what", "report.column.value"});
  const Results& results = w.results;
  made.rows = {{w.word("report.row.session"), results.session},
               {w.word("report.row.deck"), results.deck},
               {w.word("report.row.deck-title"), w.names.deck_title()},
               {w.word("report.row.version"), results.version},
               {w.word("report.row.hash"), results.hash},
               {w.word("report.row.ended"), w.yes(results.ended)},
               {w.word("report.row.podium"), w.yes(results.podium)},
               {w.word("report.row.fief-bonus"), whole(results.fief_bonus)}};
  return made;
}

Table teams_table(const Writer& w) {
  Table made = w.table("teams", {"report.column.team", "report.column.team-name",
                                 "report.column.points", "report.column.rank"});
  for (const TeamScore& team : w.results.teams)
    made.rows.push_back(
        {team.id.value, team.name, whole(team.points), team.rank ? whole(*team.rank) : Cell{}});
  return made;
}

std::string accepted(const Round& round) {
  std::string out;
  for (const auto& [card, spot] : round.accepted)
    out += (out.empty() ? "" : " ") + round.cards[static_cast<std::size_t>(card)].value + ">" +
           round.spot_id(spot).value;
  return out;
}

std::vector<CardId> withdrawn(const Round& round) {
  std::vector<CardId> cards;
  for (std::size_t card = 0; card < round.cards.size(); ++card)
    if (card < round.withdrawn.size() && round.withdrawn[card] != 0)
      cards.push_back(round.cards[card]);
  return cards;
}

std::string ladder(const Plan& plan) {
  std::string out;
  for (const Points rung : plan.ladder) out += (out.empty() ? "" : " ") + std::to_string(rung);
  return out;
}

std::vector<Cell> round_row(const Writer& w, const Round& round) {
  const Plan& plan = round.plan;
  const std::string kind = "kind." + std::string(slug(plan.kind)) + ".name";
  return {whole(round.number),
          w.word(Phrase::named(kind)),
          w.word(round.relay() ? Phrase("report.mode.relay") : Phrase("report.mode.sealed")),
          ladder(plan),
          whole(plan.worth),
          whole(plan.near),
          whole(plan.banners),
          whole(plan.chorus),
          w.yes(round.closed),
          in_one_cell(round.teams),
          in_one_cell(round.cards),
          in_one_cell(round.spots),
          text_or_nothing(accepted(round)),
          text_or_nothing(in_one_cell(withdrawn(round)))};
}

Table rounds_table(const Writer& w) {
  Table made =
      w.table("rounds", {"report.column.round", "report.column.kind", "report.column.mode",
                         "report.column.ladder", "report.column.worth", "report.column.near",
                         "report.column.banners", "report.column.chorus", "report.column.closed",
                         "report.column.teams", "report.column.cards", "report.column.spots",
                         "report.column.accepted", "report.column.withdrawn"});
  for (const Round& round : w.results.rounds) made.rows.push_back(round_row(w, round));
  return made;
}

Table answers_table(const Writer& w) {
  Table made =
      w.table("answers", {"report.column.round", "report.column.team", "report.column.team-name",
                          "report.column.card", "report.column.card-text", "report.column.try",
                          "report.column.spot", "report.column.spot-name", "report.column.right",
                          "report.column.banner", "report.column.chorus"});
  for (const AnswerLine& line : w.results.answers)
    made.rows.push_back(
        {whole(line.round), line.team.value, w.team(line.team), line.card.value,
         w.card(line.round, line.card), line.attempt ? whole(*line.attempt) : Cell{},
         text_or_nothing(line.spot.value), text_or_nothing(w.spot(line.round, line.spot)),
         w.yes(line.right), w.yes(line.banner), w.yes(line.chorus)});
  return made;
}

Table ledger_table(const Writer& w) {
  Table made =
      w.table("ledger", {"report.column.round", "report.column.team", "report.column.team-name",
                         "report.column.card", "report.column.card-text", "report.column.try",
                         "report.column.points", "report.column.reason", "report.column.note"});
  for (const Line& line : w.results.ledger) {
    const std::string reason = "report.reason." + std::string(slug(line.reason));
    made.rows.push_back({whole_or_nothing(line.round), line.team.value, w.team(line.team),
                         text_or_nothing(line.card.value),
                         text_or_nothing(w.card(line.round, line.card)),
                         whole_or_nothing(line.attempt), whole(line.points),
                         w.word(Phrase::named(reason)), text_or_nothing(line.note)});
  }
  return made;
}

std::vector<Cell> held_row(const Writer& w, const std::string& id, std::string name,
                           const std::vector<TeamId>& holders) {
  return {id, std::move(name), text_or_nothing(in_one_cell(holders)),
          text_or_nothing(w.names_of(holders))};
}

Table lands_table(const Writer& w) {
  Table made = w.table("lands", {"report.column.persona", "report.column.name",
                                 "report.column.holders", "report.column.holder-names"});
  for (const LandHeld& land : w.results.map.lands)
    made.rows.push_back(held_row(w, land.persona.value, w.names.of(land.persona), land.holders));
  return made;
}

Table castles_table(const Writer& w) {
  Table made = w.table("castles", {"report.column.family", "report.column.name",
                                   "report.column.holders", "report.column.holder-names"});
  for (const CastleHeld& castle : w.results.map.castles)
    made.rows.push_back(
        held_row(w, castle.family.value, w.names.of(castle.family), castle.holders));
  return made;
}

Table fiefs_table(const Writer& w) {
  Table made = w.table("fiefs", {"report.column.fief", "report.column.name",
                                 "report.column.taken-by", "report.column.team-name"});
  for (const FiefTaken& fief : w.results.map.fiefs) {
    std::vector<TeamId> taker;
    if (!fief.taker.empty()) taker.push_back(fief.taker);
    made.rows.push_back(held_row(w, fief.fief.value, w.names.of(fief.fief), taker));
  }
  return made;
}

} // namespace

std::vector<Table> results_tables(const Deck& deck, const Results& results, Language language) {
  const Writer writer(deck, results, language);
  return {session_table(writer), teams_table(writer), rounds_table(writer),  answers_table(writer),
          ledger_table(writer),  lands_table(writer), castles_table(writer), fiefs_table(writer)};
}

} // namespace blason
