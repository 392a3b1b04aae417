#include "summary.hpp"

#include "session/ledger.hpp"
#include "wire/writing.hpp"
#include "words/words.hpp"

#include <ctime>

namespace blason {
namespace {

std::string two_figures(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

void write_teams(JsonText& out, const SessionFile& file) {
  const Session& session = file.session;
  const auto sums = totals(session, ledger(file.deck, session));
  const auto ranked = ranks(session, sums);
  out.key("teams");
  out.open_array();
  for (const Team& team : session.teams)
    write_object(out, "id", team.id, "name", team.name, "points", sums.at(team.id), "rank",
                 ranked.at(team.id));
  out.close_array();
}

} // namespace

std::string state_of(const Examined& examined, const Session& session) {
  if (!std::holds_alternative<Sound>(examined.finding)) return std::string(slug(examined.finding));
  if (examined.held) return "held";
  return session.ended ? "ended" : "running";
}

std::string state_for_people(Language language, const Examined& examined, const Session& session) {
  const std::string state = state_of(examined, session);
  return say(language, state == "held"      ? Phrase("program.session.held")
                       : state == "running" ? Phrase("session.running")
                       : state == "ended"   ? Phrase("session.ended")
                       : state == "damaged" ? Phrase("session.damaged")
                                            : Phrase("program.session.unreadable"));
}

std::string moment(Language language, std::int64_t utc_ms) {
  if (utc_ms == 0) return {};
  const std::time_t seconds = utc_ms / 1000;
  std::tm here{};
  if (::localtime_r(&seconds, &here) == nullptr) return {};
  return date(language, here.tm_year + 1900, here.tm_mon + 1, here.tm_mday) + ", " +
         two_figures(here.tm_hour) + ":" + two_figures(here.tm_min);
}

std::int64_t started_at(const Examined& examined) {
  return examined.entries.empty() ? 0 : examined.entries.front().at;
}

std::string summary_json(const SessionFile& file) {
  const Session& session = file.session;
  JsonText out;
  out.open_object();
  write_fields(out, "file", file.path.string(), "state", state_of(file.examined, session),
               "session", session.id);
  out.key("deck");
  write_object(out, "id", session.deck, "version", session.version, "hash", session.hash);
  write_fields(out, "script", session.script.id, "language", session.language, "started",
               started_at(file.examined), "played", session.now, "events", session.seq, "rounds",
               session.rounds.size());
  write_teams(out, file);
  out.close_object();
  return std::move(out).take();
}

} // namespace blason
