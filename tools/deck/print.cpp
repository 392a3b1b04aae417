#include "print.hpp"

#include "call/call.hpp"
#include "deckfile/read.hpp"
#include "installed/folders.hpp"
#include "paper_pages.hpp"
#include "put_file.hpp"
#include "session/scripts.hpp"
#include "shut.hpp"

#include <algorithm>
#include <iostream>

namespace blason {
namespace {

constexpr int problems = 1, wrong_call = 2;

int complain(const std::string& sentence, int exit_code) {
  std::cerr << sentence << "\n";
  return exit_code;
}

std::vector<Team> teams_of(std::vector<std::string> names) {
  std::vector<Team> teams;
  for (std::string& name : names) {
    Team team;
    team.banner = static_cast<int>(teams.size());
    team.id = TeamId{"t" + std::to_string(teams.size() + 1)};
    team.name = std::move(name);
    teams.push_back(std::move(team));
  }
  return teams;
}

/// A name that two teams have; empty when none has. Their sheets could not be told apart.
std::string shared_name(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  const auto twice = std::adjacent_find(names.begin(), names.end());
  return twice == names.end() ? std::string() : *twice;
}

std::string ids_of(const std::vector<Script>& scripts) {
  std::string ids;
  for (const Script& script : scripts) ids += (ids.empty() ? "" : ", ") + script.id.value;
  return ids;
}

int write(const PrintCall& call, const PaperEvening& evening) {
  const Language language = evening.language;
  Fonts fonts;
  fonts.wear(typefaces_of(evening.deck.theme));
  const Palette palette = printed(evening.deck.theme);
  Paper paper(call.paper == "letter" ? us_letter : a4, fonts, evening.said(evening.deck.title),
              palette);
  paint_wanted(paper, evening, call.what);
  const std::string bytes = paper.finish();
  if (!put_file(call.out, bytes, language)) return problems;
  std::cout << say(language, "deck.print.written", {{"file", call.out}, {"count", paper.pages()}})
            << "\n";
  if (call.what == "answer-sheets")
    std::cout << say(language, "deck.print.one-side",
                     {{"count", evening.teams.size()}, {"seed", std::to_string(call.seed)}})
              << "\n";
  const std::size_t cut = paper.unfit().size();
  if (cut > 0) std::cerr << say(language, "deck.print.cut", {{"count", cut}}) << "\n";
  return 0;
}

} // namespace

void paint_wanted(Paper& paper, const PaperEvening& evening, std::string_view what) {
  if (what == "cards") return paint_card_sheets(paper, card_sheets(evening));
  if (what == "answer-key") return paint_answer_key(paper, answer_key(evening));
  if (what == "crib") return paint_crib(paper, crib_of(evening, key_lines()));
  bool first = true;
  for (const AnswerSheet& sheet : answer_sheets(evening)) {
    if (!first) paper.turn();
    first = false;
    paint_answer_sheet(paper, sheet);
  }
}

void offer_print(CLI::App& app, PrintCall& call, Language language) {
  const auto help = [language](Phrase phrase) { return say(language, phrase); };
  app.add_option("DECK", call.deck, help("deck.help.deck"))->required();
  app.add_option("--what", call.what, help("deck.help.what"))
      ->required()
      ->check(one_of(language, {"cards", "answer-sheets", "answer-key", "crib"}));
  app.add_option("-o,--output", call.out, help("deck.help.print-output"))->required();
  app.add_option("--script", call.script, help("deck.help.script"));
  app.add_option("--seed", call.seed, help("deck.help.seed"))->check(counted(language));
  app.add_option("--teams", call.teams, help("deck.help.teams"))->delimiter(',');
  app.add_option("--paper", call.paper, help("deck.help.paper"))
      ->check(one_of(language, {"a4", "letter"}));
}

int print_deck(const PrintCall& call, Language language) {
  const std::string file = deck_meant(call.deck).string();
  const deckfile::ReadDeck read = deckfile::read_file(file);
  if (!read.playable()) return shut(file, read, language);
  const std::vector<Script> scripts = scripts_for(read.deck);
  const auto script = std::find_if(scripts.begin(), scripts.end(),
                                   [&](const Script& one) { return one.id.value == call.script; });
  if (script == scripts.end())
    return complain(say(language, "program.unknown-script",
                        {{"script", call.script}, {"scripts", ids_of(scripts)}}),
                    wrong_call);
  if (call.teams.size() > most_teams)
    return complain(say(language, "program.team-count", {{"least", 1}, {"most", most_teams}}),
                    wrong_call);
  const std::vector<std::string> names = team_names(language, call.teams);
  if (const std::string name = shared_name(names); !name.empty())
    return complain(say(language, "program.teams-alike", {{"team", name}}), wrong_call);
  PaperEvening evening{read.deck,           language, *script, call.seed, teams_of(names),
                       codes_of(read.deck), {}};
  if (call.what != "cards" && call.what != "crib")
    evening.rounds = rounds_of(read.deck, *script, call.seed, evening.teams);
  return write(call, evening);
}

} // namespace blason
