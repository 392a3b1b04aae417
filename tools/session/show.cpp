#include "show.hpp"

#include "aligned.hpp"
#include "report/names.hpp"
#include "session/results.hpp"
#include "summary.hpp"

#include <algorithm>

namespace blason {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string head(const SessionFile& file, Language language) {
  const Session& session = file.session;
  const std::string& title = file.deck.title.in(code(language));
  return say(language, "program.session.head",
             {{"title", title.empty() ? session.deck : title},
              {"version", session.version},
              {"script", session.script.name.empty() ? session.script.id.value
                                                     : session.script.name.in(code(language))},
              {"state", state_for_people(language, file.examined, session)}}) +
         "\n" +
         say(language, "program.session.times",
             {{"started", moment(language, started_at(file.examined))},
              {"played", duration(session.now / 1000)},
              {"events", say(language, "unit.events", {{"count", session.seq}})}}) +
         "\n";
}

std::string standings(const Results& results, Language language) {
  std::vector<TeamScore> teams = results.teams;
  std::stable_sort(teams.begin(), teams.end(), [](const TeamScore& a, const TeamScore& b) {
    return a.rank.value_or(1000) < b.rank.value_or(1000);
  });
  Rows rows{{say(language, "report.column.rank"), say(language, "report.column.team-name"),
             say(language, "report.column.points")}};
  for (const TeamScore& team : teams)
    rows.push_back({team.rank ? rank(language, *team.rank) : "", team.name,
                    number(language, std::int64_t{team.points})});
  return aligned(rows);
}

std::string rounds(const Results& results, Language language) {
  Rows rows{{say(language, "report.column.round"), say(language, "report.column.kind"),
             say(language, "report.column.mode"), say(language, "report.column.cards")}};
  for (const Round& round : results.rounds) {
    const std::string kind = "kind." + std::string(slug(round.plan.kind)) + ".name";
    rows.push_back(
        {std::to_string(round.number), say(language, Phrase::named(kind)),
         say(language, round.relay() ? Phrase("report.mode.relay") : Phrase("report.mode.sealed")),
         std::to_string(round.cards.size())});
  }
  return rows.size() == 1 ? "" : "\n" + aligned(rows);
}

std::string skipped(const Session& session, Language language) {
  std::string lines;
  for (std::size_t step = 0; step < session.log.size(); ++step) {
    if (session.log[step].skipped.empty()) continue;
    const std::string why = "skip." + session.log[step].skipped;
    lines += std::to_string(step + 1) + ". " + say(language, Phrase::named(why)) + "\n";
  }
  return lines.empty() ? lines : "\n" + lines;
}

struct Holders {
  const Results& results;
  Language language;

  std::string names(const std::vector<TeamId>& ids) const {
    std::vector<std::string> called;
    for (const TeamScore& team : results.teams)
      if (std::find(ids.begin(), ids.end(), team.id) != ids.end()) called.push_back(team.name);
    return called.empty() ? "–" : list(language, called);
  }
};

std::string map_of(const SessionFile& file, const Results& results, Language language) {
  const Names called(file.deck, language);
  const Holders holders{results, language};
  Rows lands{{say(language, "report.lands"), say(language, "report.column.holders")}};
  for (const LandHeld& land : results.map.lands)
    lands.push_back({called.of(land.persona), holders.names(land.holders)});
  Rows castles{{say(language, "report.castles"), say(language, "report.column.holders")}};
  for (const CastleHeld& castle : results.map.castles)
    castles.push_back({called.of(castle.family), holders.names(castle.holders)});
  Rows fiefs{{say(language, "report.fiefs"), say(language, "report.column.taken-by")}};
  for (const FiefTaken& fief : results.map.fiefs)
    fiefs.push_back({called.of(fief.fief), holders.names({fief.taker})});
  std::string text = "\n" + aligned(lands) + "\n" + aligned(castles);
  return results.map.fiefs.empty() ? text : text + "\n" + aligned(fiefs);
}

} // namespace

std::string shown(const SessionFile& file, Language language) {
  const Results results = results_of(file.deck, file.session);
  return head(file, language) + "\n" + standings(results, language) + rounds(results, language) +
         skipped(file.session, language) + map_of(file, results, language);
}

Exit show(const std::string& path, Output output, Language language) {
  const auto file = read_session(language, path);
  if (!file) return problems;
  const Exit exit = write_out(language, output == Output::json ? summary_json(*file) + "\n"
                                                               : shown(*file, language));
  return exit == done && !file->sound() ? problems : exit;
}

} // namespace blason
