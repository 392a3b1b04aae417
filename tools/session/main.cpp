// blason-session: what facilitators and sponsors ask of a session, and rehearsals of a deck. Exit
// codes: 0 done, 1 the input has problems, 2 the call is wrong.
#include "call/call.hpp"
#include "call/spoken.hpp"
#include "erase.hpp"
#include "export.hpp"
#include "rehearse.hpp"
#include "replay.hpp"
#include "show.hpp"
#include "verify.hpp"

#include "record/fault.hpp"
#include "record/libraries.hpp"
#include "report/libraries.hpp"
#include "session/team.hpp"
#include "words/words.hpp"

#include <charconv>
#include <exception>
#include <functional>
#include <iostream>

namespace blason {
namespace {

/// All that a call may say; a subcommand reads its own part.
struct Call {
  std::string file, folder, as, language, skill = "0.3..0.95";
  bool json = false, names = false, as_playthrough = false;
  std::int64_t to = 0;
  ExportCall exporting;
  RehearseCall rehearsing;
};

struct Offer {
  CLI::App& app;
  Call& call;
  Language language;
  std::function<Exit()>& run;

  CLI::App* add(const char* name, const std::string& help, std::function<Exit()> what) const {
    CLI::App* offered = app.add_subcommand(name, help);
    offered->callback([this, what = std::move(what)] { run = what; });
    offered->add_option("--language", call.language, say(language, "deck.help.language"))
        ->check(one_of(language, {"fr", "en"}));
    return offered;
  }
  void add_file(CLI::App* to) const {
    to->add_option("FILE", call.file, say(language, "program.help.session"))->required();
  }
  void add_json(CLI::App* to) const {
    to->add_flag("--json", call.json, say(language, "deck.help.json"));
  }
  Output output() const { return call.json ? Output::json : Output::people; }

  void looking() const;
  void exporting() const;
  void replaying() const;
  void erasing() const;
  void rehearsing() const;
};

/// "0.3..0.95", or "0.6" for teams all alike.
bool read_skill(const std::string& text, Rehearsal& rehearsal) {
  const auto part = [](std::string_view figures, double& skill) {
    const auto [end, error] =
        std::from_chars(figures.data(), figures.data() + figures.size(), skill);
    return error == std::errc{} && end == figures.data() + figures.size() && skill >= 0 &&
           skill <= 1;
  };
  const std::size_t dots = text.find("..");
  const std::string least = text.substr(0, dots);
  const std::string best = dots == text.npos ? least : text.substr(dots + 2);
  return part(least, rehearsal.least_skill) && part(best, rehearsal.best_skill) &&
         rehearsal.least_skill <= rehearsal.best_skill;
}

void Offer::looking() const {
  CLI::App* list = add("list", say(language, "program.help.list"),
                       [this] { return list_sessions(call.folder, output(), language); });
  list->add_option("FOLDER", call.folder, say(language, "program.help.folder"));
  add_json(list);
  CLI::App* one = add("show", say(language, "program.help.show"),
                      [this] { return show(call.file, output(), language); });
  add_file(one);
  add_json(one);
  CLI::App* sound = add("verify", say(language, "program.help.verify"),
                        [this] { return verify(call.file, output(), language); });
  add_file(sound);
  add_json(sound);
}

void Offer::exporting() const {
  CLI::App* offered = add("export", say(language, "program.help.export"), [this] {
    call.exporting.file = call.file;
    call.exporting.as = *format_of(call.as);
    if (!call.language.empty()) call.exporting.headings = language;
    return export_session(call.exporting, language);
  });
  add_file(offered);
  offered->add_option("--as", call.as, say(language, "program.help.as"))
      ->required()
      ->check(one_of(language, format_slugs()));
  offered->add_option("-o,--out", call.exporting.out, say(language, "program.help.export-out"));
  offered->add_option("--table", call.exporting.table, say(language, "program.help.table"))
      ->check(one_of(language, table_ids()))
      ->capture_default_str();
}

void Offer::replaying() const {
  CLI::App* offered = add("replay", say(language, "program.help.replay"), [this] {
    ReplayCall replaying{call.file, call.as_playthrough ? Form::playthrough : Form::standing, {}};
    if (call.to > 0) replaying.to = call.to;
    return replay(replaying, output(), language);
  });
  add_file(offered);
  add_json(offered);
  offered->add_flag("--as-playthrough", call.as_playthrough,
                    say(language, "program.help.as-playthrough"));
  offered->add_option("--to", call.to, say(language, "program.help.to"))
      ->check(between(language, 1, 1e9));
}

void Offer::erasing() const {
  CLI::App* offered = add("erase", say(language, "program.help.erase"), [this] {
    return erase_session(call.file, call.names ? What::names : What::everything, language);
  });
  add_file(offered);
  offered->add_flag("--names", call.names, say(language, "program.help.names"));
}

void Offer::rehearsing() const {
  RehearseCall& wanted = call.rehearsing;
  CLI::App* offered = add("rehearse", say(language, "program.help.rehearse"), [this, &wanted] {
    wanted.rehearsal.language = code(language);
    wanted.as = format_of(call.as);
    return rehearse(wanted, language);
  });
  Rehearsal& plays = wanted.rehearsal;
  offered->add_option("DECK", wanted.deck, say(language, "program.help.deck"))->required();
  offered->add_option("--teams", plays.teams, say(language, "program.help.teams"))
      ->check(between(language, 1, most_teams))
      ->capture_default_str();
  offered->add_option("--skill", call.skill, say(language, "program.help.skill"))
      ->check([&plays, this](const std::string& skill) {
        if (read_skill(skill, plays)) return std::string();
        return say(language, "program.skill-wanted", {{"value", skill}});
      })
      ->capture_default_str();
  offered->add_option("--seed", plays.seed, say(language, "program.help.seed"))
      ->check(counted(language))
      ->capture_default_str();
  offered->add_option("--count", wanted.count, say(language, "program.help.count"))
      ->check(between(language, 1, 1'000'000))
      ->capture_default_str();
  offered->add_option("--script", plays.script, say(language, "program.help.script"))
      ->capture_default_str();
  offered->add_option("--accidents", plays.accidents, say(language, "program.help.accidents"))
      ->check(between(language, 0, 0.5));
  offered->add_option("--as", call.as, say(language, "program.help.rehearse-as"))
      ->check(one_of(language, {"results", "events"}));
  offered->add_option("-o,--out", wanted.out, say(language, "program.help.rehearse-out"));
  offered->add_option("--record", wanted.record, say(language, "program.help.record"));
}

/// "blason-session 0.1.0", and a line for each library.
std::string versions() {
  std::string lines = "blason-session " + std::string(version());
  for (const auto& some : {recording_libraries(), reporting_libraries()})
    for (const Library& library : some) lines += "\n" + library.name + " " + library.version;
  return lines;
}

int run(int argc, const char* const* argv) {
  const Language language = spoken(argc, argv);
  Call call;
  std::function<Exit()> chosen;
  CLI::App app(say(language, "program.help"), "blason-session");
  speak(app, language, versions());
  app.require_subcommand(1);
  const Offer offer{app, call, language, chosen};
  offer.looking();
  offer.exporting();
  offer.replaying();
  offer.erasing();
  offer.rehearsing();
  if (const auto exit = take_in(app, argc, argv, language)) return *exit;
  try {
    return chosen();
  } catch (const RecordFault& fault) {
    complain(language, fault);
    return problems;
  }
}

} // namespace
} // namespace blason

int main(int argc, char** argv) {
  try {
    return blason::run(argc, argv);
  } catch (const std::exception& fault) {
    std::cerr << "blason-session: " << fault.what() << "\n";
    return blason::problems;
  }
}
