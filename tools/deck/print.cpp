#include "print.hpp"

#include "call/call.hpp"
#include "installed/folders.hpp"
#include "print_wish.hpp"
#include "put_file.hpp"
#include "session/scripts.hpp"
#include "shut.hpp"
#include "with_pictures.hpp"
#include "words/led_in.hpp"

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

/// What the author is told to do with the pages.
std::string advice(const PrintCall& call, const PrintWish& wish, const PaperEvening& evening,
                   Language language) {
  if (call.what == "answer-sheets")
    return say(language, "deck.print.one-side",
               {{"count", evening.teams.size()}, {"seed", std::to_string(call.seed)}});
  if (call.what != "cards" && call.what != "calibration") return "";
  if (wish.cards.layout == CardLayout::single) return say(language, "deck.print.shop");
  if (wish.cards.layout == CardLayout::fold) return say(language, "deck.print.fold");
  switch (wish.cards.duplex) {
  case Duplex::long_edge:
    return say(language, "deck.print.long");
  case Duplex::short_edge:
    return say(language, "deck.print.short");
  case Duplex::none:
    break;
  }
  return say(language, "deck.print.fronts");
}

int write(const PrintCall& call, const PaperEvening& evening, Language language) {
  const PrintWish wish = wish_of(call);
  Fonts fonts;
  fonts.wear(typefaces_of(evening.deck.theme));
  const Palette palette =
      call.ink_saver ? ink_saver(evening.deck.theme) : printed(evening.deck.theme);
  Paper paper(sheet_of(wish), fonts, evening.said(evening.deck.title), palette);
  paper.say_of_itself(facts_of(evening, wish));
  paint_wanted(paper, evening, wish);
  const std::string bytes = paper.finish();
  if (!put_file(call.out, bytes, language)) return problems;
  std::cout << say(language, "deck.print.written", {{"file", call.out}, {"count", paper.pages()}})
            << "\n";
  if (const std::string what_now = advice(call, wish, evening, language); !what_now.empty())
    std::cout << what_now << "\n";
  const std::size_t cut = paper.unfit().size();
  if (cut > 0) std::cerr << say(language, "deck.print.cut", {{"count", cut}}) << "\n";
  return 0;
}

} // namespace

int print_deck(const PrintCall& call, Language language) {
  if (const std::string fault = at_odds(call, language); !fault.empty())
    return complain(fault, wrong_call);
  const std::string file = deck_meant(call.deck).string();
  const deckfile::ReadDeck read = read_telling_pictures(file, language);
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
  const Language led =
      parse_language(call.language).value_or(led_in(read.deck.languages, language));
  const std::vector<std::string> names = team_names(led, call.teams);
  if (const std::string name = shared_name(names); !name.empty())
    return complain(say(language, "program.teams-alike", {{"team", name}}), wrong_call);
  PaperEvening evening{read.deck,           led, *script, call.seed, teams_of(names),
                       codes_of(read.deck), {}};
  if (call.what == "answer-sheets" || call.what == "answer-key")
    evening.rounds = rounds_of(read.deck, *script, call.seed, evening.teams);
  return write(call, evening, language);
}

} // namespace blason
