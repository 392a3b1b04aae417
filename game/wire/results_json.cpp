#include "wire/results_json.hpp"

#include "wire/writing.hpp"

namespace blason {
namespace {

/// Null instead of the empty id.
template <class Tag> std::optional<std::string> named(const Id<Tag>& id) {
  return id.empty() ? std::nullopt : std::optional(id.value);
}
/// Null instead of 0.
std::optional<int> counted(int number) {
  return number == 0 ? std::nullopt : std::optional(number);
}

void write_value(JsonText& out, const TeamScore& team) {
  write_object(out, "id", team.id, "name", team.name, "points", team.points, "rank", team.rank);
}

void write_accepted(JsonText& out, const Round& round) {
  out.key("accepted");
  out.open_array();
  for (const std::pair<int, Lie>& accepted : round.accepted)
    write_object(out, "card", round.cards.at(static_cast<std::size_t>(accepted.first)), "spot",
                 round.spot_id(accepted.second));
  out.close_array();
}

void write_withdrawn(JsonText& out, const Round& round) {
  out.key("withdrawn");
  out.open_array();
  for (std::size_t card = 0; card < round.withdrawn.size(); ++card)
    if (round.withdrawn[card] != 0) blason::write_value(out, round.cards.at(card));
  out.close_array();
}

void write_value(JsonText& out, const Round& round) {
  const Plan& plan = round.plan;
  out.open_object();
  write_fields(out, "round", round.number, "kind", plan.kind, "mode", plan.mode, "ladder",
               plan.ladder, "worth", plan.worth, "near", plan.near, "banners", plan.banners,
               "chorus", plan.chorus, "closed", round.closed, "teams", round.teams, "cards",
               round.cards, "spots", round.spots);
  write_accepted(out, round);
  write_withdrawn(out, round);
  out.close_object();
}

void write_value(JsonText& out, const AnswerLine& line) {
  write_object(out, "round", line.round, "team", line.team, "card", line.card, "try", line.attempt,
               "spot", named(line.spot), "right", line.right, "banner", line.banner, "chorus",
               line.chorus);
}

void write_value(JsonText& out, const Line& line) {
  out.open_object();
  write_fields(out, "round", counted(line.round), "team", line.team, "card", named(line.card),
               "try", counted(line.attempt), "points", line.points, "reason", slug(line.reason));
  if (line.reason == Reason::adjustment) write_field(out, "note", line.note);
  out.close_object();
}

void write_value(JsonText& out, const LandHeld& land) {
  write_object(out, "persona", land.persona, "holders", land.holders);
}
void write_value(JsonText& out, const CastleHeld& castle) {
  write_object(out, "family", castle.family, "holders", castle.holders);
}

template <class T>
void write_rows(JsonText& out, std::string_view key, const std::vector<T>& rows) {
  out.new_line(1);
  out.key(key);
  out.open_array();
  for (const T& row : rows) {
    out.new_line(2);
    write_value(out, row);
  }
  out.close_array();
}

void write_fiefs(JsonText& out, const Results& results) {
  out.new_line(1);
  out.key("fiefs");
  out.open_array();
  for (const FiefTaken& fief : results.map.fiefs) {
    out.new_line(2);
    write_object(out, "fief", fief.fief, "taken_by",
                 results.podium ? named(fief.taker) : std::nullopt);
  }
  out.close_array();
}

} // namespace

std::string results_json(const Results& results) {
  JsonText out;
  out.open_object();
  write_field(out, "session", results.session);
  out.key("deck");
  write_object(out, "id", results.deck, "version", results.version, "hash", results.hash);
  write_fields(out, "ended", results.ended, "podium", results.podium, "fief_bonus",
               results.fief_bonus);
  write_rows(out, "teams", results.teams);
  write_rows(out, "rounds", results.rounds);
  write_rows(out, "answers", results.answers);
  write_rows(out, "ledger", results.ledger);
  write_rows(out, "lands", results.map.lands);
  write_rows(out, "castles", results.map.castles);
  write_fiefs(out, results);
  out.close_object();
  return std::move(out).take() + "\n";
}

} // namespace blason
