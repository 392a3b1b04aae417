#include "seating/sitting_down.hpp"

#include "deckfile/read.hpp"
#include "installed/folders.hpp"
#include "record/erasing.hpp"
#include "record/folder.hpp"
#include "record/row.hpp"
#include "seating/deck_pictures.hpp"
#include "session/naming.hpp"
#include "session/scripts.hpp"
#include "session/session.hpp"
#include "table/chance.hpp"
#include "table/played_clock.hpp"
#include "words/led_in.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <filesystem>

namespace blason {
namespace {

namespace fs = std::filesystem;

/// The person would not wait.
NotSeated left() { return {{}, PlayExit::done}; }

NotSeated refuse(std::string complaint, PlayExit exit = PlayExit::problems) {
  return {{std::move(complaint)}, exit};
}

/// FILE:LINE:COLUMN and code are enough here: blason-deck check says the rest.
NotSeated unplayable(const EveningCall& call, const std::string& file,
                     const deckfile::ReadDeck& read) {
  const auto errors =
      std::count_if(read.problems.begin(), read.problems.end(), [](const deckfile::Problem& p) {
        return p.severity == deckfile::Severity::error;
      });
  NotSeated none{{say(call.speaks, "program.deck-unplayable", {{"file", file}, {"count", errors}})},
                 PlayExit::problems};
  none.complaints.push_back(say(call.speaks, "program.deck-check", {{"file", file}}));
  return none;
}

std::string language_of(const EveningCall& call, const Deck& deck) {
  return call.language.empty() ? std::string(code(led_in(deck.languages, call.speaks)))
                               : call.language;
}

/// Said with the number of the team: the name itself may be nothing to print.
NotSeated no_roster(const EveningCall& call, const BadTeam& bad) {
  const std::string why = say(call.speaks, Phrase::named("refusal." + std::string(slug(bad.why))));
  return refuse(say(call.speaks, "program.team-name", {{"number", bad.number}, {"why", why}}),
                PlayExit::wrong_call);
}

std::string script_ids(const std::vector<Script>& scripts) {
  std::string ids;
  for (const Script& script : scripts) ids += (ids.empty() ? "" : ", ") + script.id.value;
  return ids;
}

Entry next_entry(const std::vector<Entry>& before, Event event) {
  Entry entry;
  entry.seq = static_cast<std::int64_t>(before.size()) + 1;
  entry.at = read_clocks().utc;
  entry.command = Command{"desk", "open", static_cast<int>(before.size())};
  entry.event = std::move(event);
  return entry;
}

/// The first entries of an evening on that deck: its opening, and what is otherwise than by itself.
std::vector<Entry> opening_entries(const EveningCall& call, const deckfile::ReadDeck& read,
                                   const Script& script, std::vector<Team> teams) {
  Opening wanted;
  wanted.session = fresh_id();
  wanted.hash = sha256_hex(read.source.bytes());
  wanted.language = language_of(call, read.deck);
  wanted.seed = call.seed ? *call.seed : fresh_seed();
  wanted.script = script;
  wanted.teams = std::move(teams);
  std::vector<Entry> entries;
  entries.push_back(next_entry(entries, opening(read.deck, std::move(wanted))));
  if (call.free_names) entries.push_back(next_entry(entries, Switched{Switch::listed, false}));
  if (call.moderation == "off")
    entries.push_back(next_entry(entries, Switched{Switch::moderated, false}));
  return entries;
}

/// What is told beside one another.
std::string both(const std::string& one, const std::string& other) {
  return one.empty() || other.empty() ? one + other : one + " " + other;
}

/// A new record, with the pictures that hang kept in it.
SatDown record_anew(const EveningCall& call, deckfile::ReadDeck read,
                    const std::vector<Entry>& first, const fs::path& folder,
                    SittingCourse& course) {
  fs::path path = call.record;
  if (path.empty()) {
    make_folder(sessions_folder());
    path = free_session_path(sessions_folder(), read.deck.id.value);
  }
  Seated seated{std::move(read.deck), Record::create(path, read.source.bytes(), first), {}};
  seated.remark = keep_pictures(seated.deck, folder, seated.record, call.speaks);
  if (!course.left()) return seated;
  { const Record closed = std::move(seated.record); }
  erase(path);
  return left();
}

SatDown begin(const EveningCall& call, const std::string& file, const std::function<void()>& ready,
              SittingCourse& course) {
  if (std::error_code none; !fs::exists(file, none))
    return refuse(say(call.speaks, "program.not-found", {{"file", file}}));
  deckfile::ReadDeck read = deckfile::read_file(file);
  if (!read.playable()) return unplayable(call, file, read);
  const std::vector<Script> scripts = scripts_for(read.deck);
  const auto script = std::find_if(scripts.begin(), scripts.end(),
                                   [&](const Script& one) { return one.id.value == call.script; });
  if (script == scripts.end())
    return refuse(say(call.speaks, "program.unknown-script",
                      {{"script", call.script}, {"scripts", script_ids(scripts)}}),
                  PlayExit::wrong_call);
  if (call.teams.size() > most_teams)
    return refuse(say(call.speaks, "program.team-count", {{"least", 1}, {"most", most_teams}}),
                  PlayExit::wrong_call);
  const Language evening = parse_language(language_of(call, read.deck)).value_or(call.speaks);
  auto teams = roster(team_names(evening, call.teams), call.sizes);
  if (const auto* bad = std::get_if<BadTeam>(&teams)) return no_roster(call, *bad);
  const fs::path folder = fs::path(file).parent_path();
  const std::string remark = hang_pictures(read.deck, folder, course, call.speaks);
  if (course.left()) return left();
  const std::vector<Entry> first =
      opening_entries(call, read, *script, std::get<std::vector<Team>>(std::move(teams)));
  ready();
  SatDown sat = record_anew(call, std::move(read), first, folder, course);
  if (auto* seated = std::get_if<Seated>(&sat)) seated->remark = both(remark, seated->remark);
  return sat;
}

/// What is said of a session file that cannot be gone on with; empty when it can.
struct Complaint {
  Language language;
  const std::string& file;

  std::string operator()(const Sound&) const { return {}; }
  std::string operator()(const Damaged&) const { return {}; }
  std::string operator()(const Lost&) const {
    return say(language, "program.session-lost", {{"file", file}});
  }
  std::string operator()(const Newer&) const {
    return say(language, "program.session-newer", {{"file", file}});
  }
  std::string operator()(const HeldBy& held) const {
    return say(language, "program.session-held",
               {{"file", file}, {"holder", std::to_string(held.process)}});
  }
  std::string operator()(const NotASession&) const {
    return say(language, "program.not-a-session", {{"file", file}});
  }
  std::string operator()(const NoSuchFile&) const {
    return say(language, "program.not-found", {{"file", file}});
  }
};

SatDown go_on(const EveningCall& call, SittingCourse& course) {
  Opened opened = Record::open(call.file);
  const std::string wrong = std::visit(Complaint{call.speaks, call.file}, opened.finding);
  if (!wrong.empty() || !opened.record) return refuse(wrong);
  deckfile::ReadDeck read = deckfile::read(opened.record->deck());
  if (!read.playable()) return unplayable(call, call.file, read);
  const bool damaged = std::holds_alternative<Damaged>(opened.finding);
  const std::string remark =
      damaged ? say(call.speaks, "wall.record.damaged")
              : say(call.speaks, "program.resumed", {{"count", opened.entries.size()}});
  const std::string pictures = hang_pictures_again(read.deck, *opened.record, course, call.speaks);
  if (course.left()) return left();
  return Seated{std::move(read.deck), std::move(*opened.record), both(remark, pictures)};
}

} // namespace

SatDown sit_down(const EveningCall& call, const std::function<void()>& ready,
                 SittingCourse& course) {
  const std::string file = (call.file.empty() ? newcomers_deck() : deck_meant(call.file)).string();
  try {
    if (file.empty())
      return refuse(say(call.speaks, "program.not-found", {{"file", "premiers-pas.json"}}));
    if (fs::path(file).extension() == ".session") return go_on(call, course);
    return begin(call, file, ready, course);
  } catch (const RecordFault& fault) {
    const std::string key = "record." + std::string(slug(fault.trouble()));
    return refuse(fault.path().string() + ": " + say(call.speaks, Phrase::named(key)));
  }
}

SatDown sit_down(const EveningCall& call, const std::function<void()>& ready) {
  SittingCourse alone;
  return sit_down(call, ready, alone);
}

} // namespace blason
