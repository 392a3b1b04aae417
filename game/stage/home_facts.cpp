#include "stage/home_facts.hpp"

#include "deckfile/read.hpp"
#include "deckfile/sentence.hpp"
#include "record/examine.hpp"
#include "record/fault.hpp"
#include "record/folder.hpp"
#include "session/scripts.hpp"
#include "session/session.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <unistd.h>

namespace blason {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_sessions = 9; // one a figure
constexpr std::size_t most_files = 40;   // of a folder that are looked into
constexpr std::size_t first_problems = 3;

bool looks_like_a_deck(const deckfile::ReadDeck& read) {
  return read.source.bytes().find("\"personas\"") != std::string::npos;
}

desk::HomeDeck deck_of(const fs::path& file, const deckfile::ReadDeck& read, Language language) {
  const std::string own(code(language));
  const Deck& deck = read.deck;
  desk::HomeDeck made;
  made.file = file.string();
  made.title = deck.title.empty() ? file.filename().string() : deck.title.in(own);
  made.about = deck.about.in(own);
  made.languages = deck.languages;
  made.personas = static_cast<int>(deck.personas.size());
  made.families = static_cast<int>(deck.families.size());
  for (const deckfile::Problem& problem : read.problems) {
    if (problem.severity != deckfile::Severity::error) continue;
    ++made.errors;
    if (made.problems.size() < first_problems)
      made.problems.push_back(
          say(language, "home.problem",
              {{"line", problem.line}, {"sentence", deckfile::sentence(language, problem)}}));
  }
  if (made.errors > 0) return made;
  for (const Script& script : scripts_for(deck))
    made.scripts.push_back({script.id.value, script.name.in(own)});
  return made;
}

/// The files of a folder that may be decks, by name.
std::vector<fs::path> candidates(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& item : fs::directory_iterator(folder, error)) {
    std::error_code gone;
    const std::string ending = item.path().extension().string();
    const bool named = ending == ".json" || ending == ".blason" || ending == ".blason-deck";
    if (!named || !item.is_regular_file(gone)) continue;
    const auto size = item.file_size(gone);
    if (!gone && size <= deckfile::largest_deck) files.push_back(item.path());
  }
  std::sort(files.begin(), files.end());
  if (files.size() > most_files) files.resize(most_files);
  return files;
}

void add_deck(desk::HomeView& view, const fs::path& file, bool whatever) {
  const auto known = [&](const desk::HomeDeck& one) { return one.file == file.string(); };
  if (std::any_of(view.decks.begin(), view.decks.end(), known)) return;
  const deckfile::ReadDeck read = deckfile::read_file(file.string());
  if (whatever || looks_like_a_deck(read)) view.decks.push_back(deck_of(file, read, view.language));
}

/// "1 March 2026, 20:05", where this machine stands.
std::string moment_of_day(Language language, Millis utc) {
  const std::time_t seconds = utc / 1000;
  std::tm here{};
  if (utc == 0 || ::localtime_r(&seconds, &here) == nullptr) return {};
  char time[16] = {};
  const std::size_t length = std::strftime(time, sizeof time, ", %H:%M", &here);
  return date(language, here.tm_year + 1900, here.tm_mon + 1, here.tm_mday) +
         std::string(time, length);
}

struct StateOf {
  const Examined& found;
  bool ended;

  desk::HomeState operator()(const Sound&) const {
    if (found.held) return desk::HomeState::held;
    return ended ? desk::HomeState::ended : desk::HomeState::running;
  }
  desk::HomeState operator()(const Damaged&) const { return desk::HomeState::damaged; }
  desk::HomeState operator()(const HeldBy&) const { return desk::HomeState::held; }
  template <class Other> desk::HomeState operator()(const Other&) const {
    return desk::HomeState::unreadable;
  }
};

desk::HomeSession session_of(const fs::path& file, Language language) {
  desk::HomeSession made;
  made.file = file.string();
  made.name = file.stem().string();
  made.state = desk::HomeState::unreadable;
  try {
    const Examined found = examine(file);
    Session session;
    for (const Entry& entry : found.entries) session = after(std::move(session), entry);
    made.state = std::visit(StateOf{found, session.ended}, found.finding);
    if (found.entries.empty()) return made;
    made.when = moment_of_day(language, found.entries.front().at);
    made.deck = deckfile::read(found.content.deck).deck.title.in(code(language));
  } catch (const RecordFault&) {
    return made; // shown as what it is: a file that cannot be read
  }
  return made;
}

/// Why no session can be recorded there; empty: it can.
std::string folder_trouble(const fs::path& folder, Language language) {
  const auto sentence = [&](Trouble trouble) {
    const std::string key = "record." + std::string(slug(trouble));
    return say(language, "home.folder-shut",
               {{"folder", folder.string()}, {"reason", say(language, Phrase::named(key))}});
  };
  try {
    make_folder(folder);
  } catch (const RecordFault& fault) {
    return sentence(fault.trouble());
  }
  if (::access(folder.c_str(), W_OK | X_OK) == 0) return {};
  return sentence(errno == EACCES || errno == EROFS ? Trouble::read_only : Trouble::other);
}

} // namespace

desk::HomeView look_around(const HomePlaces& places, const std::vector<fs::path>& opened,
                           Language language) {
  desk::HomeView view;
  view.language = language;
  for (const fs::path& file : opened) add_deck(view, file, true);
  for (const fs::path& file : places.shipped) add_deck(view, file, true);
  for (const fs::path& folder : places.documents)
    for (const fs::path& file : candidates(folder)) add_deck(view, file, false);
  for (const fs::path& file : sessions_in(places.sessions)) {
    if (view.sessions.size() == most_sessions) break;
    view.sessions.push_back(session_of(file, language));
  }
  view.trouble = folder_trouble(places.sessions, language);
  return view;
}

fs::path typed_path(std::string typed, const fs::path& documents) {
  const auto outer = [](char c) { return c == ' ' || c == '"' || c == '\''; };
  while (!typed.empty() && outer(typed.back())) typed.pop_back();
  typed.erase(typed.begin(), std::find_if_not(typed.begin(), typed.end(), outer));
  const char* home = std::getenv("HOME");
  if (home != nullptr && (typed == "~" || typed.starts_with("~/"))) typed = home + typed.substr(1);
  const fs::path path(typed);
  return path.is_absolute() ? path : documents / path;
}

} // namespace blason
