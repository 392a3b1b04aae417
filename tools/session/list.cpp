#include "list.hpp"

#include "aligned.hpp"
#include "deckfile/read.hpp"
#include "record/folder.hpp"
#include "summary.hpp"

namespace blason {
namespace {

namespace fs = std::filesystem;

/// Without complaints: what cannot be read is a line of the list like any other.
SessionFile looked_at(const fs::path& path) {
  SessionFile file{path, examine(path), {}, {}};
  file.session = lived(file.examined.entries);
  file.deck = deckfile::read(file.examined.content.deck).deck;
  return file;
}

std::vector<std::string> row_of(Language language, const SessionFile& file) {
  std::string teams;
  for (const Team& team : file.session.teams) teams += (teams.empty() ? "" : ", ") + team.name;
  return {file.path.filename().string(), file.deck.title.in(code(language)), teams,
          moment(language, started_at(file.examined)),
          state_for_people(language, file.examined, file.session)};
}

std::string for_people(Language language, const std::vector<fs::path>& paths) {
  std::vector<std::vector<std::string>> rows{
      {say(language, "session.column.file"), say(language, "session.column.deck"),
       say(language, "session.column.teams"), say(language, "session.column.started"),
       say(language, "session.column.state")}};
  for (const fs::path& path : paths) rows.push_back(row_of(language, looked_at(path)));
  return aligned(rows);
}

std::string as_json(const std::vector<fs::path>& paths) {
  std::string text = "[";
  const char* comma = "\n";
  for (const fs::path& path : paths) {
    text += comma + summary_json(looked_at(path));
    comma = ",\n";
  }
  return text + "\n]\n";
}

} // namespace

Exit list_sessions(const std::string& asked, Output output, Language language) {
  const fs::path folder = asked.empty() ? sessions_folder() : fs::path(asked);
  std::error_code ignored;
  if (!asked.empty() && !fs::is_directory(folder, ignored)) {
    complain(say(language, "program.not-found", {{"file", asked}}));
    return problems;
  }
  const std::vector<fs::path> paths = sessions_in(folder);
  if (output == Output::json) return write_out(language, as_json(paths));
  if (paths.empty())
    return write_out(language, say(language, "session.none", {{"folder", folder.string()}}) + "\n");
  return write_out(language, for_people(language, paths));
}

} // namespace blason
