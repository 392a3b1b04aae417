#include "paper_evening.hpp"

#include "deck/find.hpp"
#include "face/called.hpp"
#include "rules/dice.hpp"
#include "views/dress.hpp"

#include <algorithm>

namespace blason {
namespace {

/// Ids in an order of their own: adding one to the deck moves the others' numbers, never their
/// order.
template <class List> std::vector<std::string> scattered(const List& list) {
  std::vector<std::pair<std::uint64_t, std::string>> keyed;
  for (const auto& one : list) keyed.emplace_back(Dice(0, one.id.value).next(), one.id.value);
  std::sort(keyed.begin(), keyed.end());
  std::vector<std::string> ids;
  for (auto& one : keyed) ids.push_back(std::move(one.second));
  return ids;
}

template <class List>
void number(const List& list, const std::string& mark, std::map<std::string, std::string>& codes) {
  int last = 0;
  for (const std::string& id : scattered(list)) codes[id] = mark + std::to_string(++last);
}

template <class List> void letter_all(const List& list, std::map<std::string, std::string>& codes) {
  int last = 0;
  for (const auto& one : list) codes[one.id.value] = letter(last++);
}

void live(Session& session, std::vector<Event> events) {
  for (Event& event : events) {
    Entry entry;
    entry.seq = session.seq + 1;
    entry.command = {"desk", std::to_string(entry.seq), 0};
    entry.event = std::move(event);
    session = after(std::move(session), entry);
  }
}

/// Goes on; an asked team passes. False: the script is played.
bool play_on(const Deck& deck, Session& session) {
  Ruling ruling = rule_on(deck, session, GoOn{}, session.now);
  if (ruling.refused()) {
    const Round* round = session.open_round();
    const auto* asking = round == nullptr ? nullptr : std::get_if<Asking>(&round->stage);
    if (asking == nullptr) return false;
    ruling = rule_on(deck, session, PassCard{round->asked(asking->card)}, session.now);
    if (ruling.refused()) return false;
  }
  live(session, std::move(ruling).take());
  return true;
}

} // namespace

Codes codes_of(const Deck& deck) {
  Codes codes;
  number(deck.personas, "", codes.personas);
  number(deck.verbatims, "V", codes.words);
  number(deck.clues, "C", codes.words);
  letter_all(deck.families, codes.families);
  letter_all(deck.fiefs, codes.fiefs);
  return codes;
}

std::vector<Round> rounds_of(const Deck& deck, const Script& script, std::uint64_t seed,
                             const std::vector<Team>& teams) {
  Opening opened;
  opened.session = "paper";
  opened.seed = seed;
  opened.script = script;
  opened.teams = teams;
  Session session;
  live(session, {opening(deck, std::move(opened))});
  while (play_on(deck, session)) {
  }
  return session.rounds;
}

std::string PaperEvening::say(Phrase phrase, const Values& values) const {
  return blason::say(language, nouns_of(deck, language), phrase, values);
}

std::string PaperEvening::foot() const {
  return say("print.foot", {{"deck", said(deck.title)},
                            {"script", said(script.name)},
                            {"seed", std::to_string(seed)},
                            {"count", teams.size()}});
}

std::string PaperEvening::name(const Round& round) const {
  if (round.plan.worth == 0) return say("step.practice");
  return say(Phrase::named("kind." + std::string(slug(round.plan.kind)) + ".name"));
}

std::string PaperEvening::which(const Round& round) const {
  if (round.plan.waves < 2) return say("wall.round", {{"round", round.number}});
  return say("wall.round.wave",
             {{"round", round.number}, {"wave", round.wave}, {"waves", round.plan.waves}});
}

std::string PaperEvening::question(const Round& round) const {
  Values values;
  if (round.plan.kind == Kind::twins)
    values = {{"first", spot_name(round, round.spots.front())},
              {"second", spot_name(round, round.spots.back())}};
  return say(Phrase::named("kind." + std::string(slug(round.plan.kind)) + ".title"), values);
}

std::size_t PaperEvening::number_of(const Team& team) const {
  const auto seat =
      std::find_if(teams.begin(), teams.end(), [&](const Team& one) { return one.id == team.id; });
  return static_cast<std::size_t>(seat - teams.begin()) + 1;
}

std::string PaperEvening::spot_code(const Round& round, const SpotId& spot) const {
  const auto at = std::find(round.spots.begin(), round.spots.end(), spot);
  return letter(static_cast<int>(at - round.spots.begin()));
}

std::string PaperEvening::spot_name(const Round& round, const SpotId& spot) const {
  const Kind kind = round.plan.kind;
  if (kind == Kind::families || kind == Kind::segments)
    return said(find(deck, FamilyId{spot.value})->name);
  if (kind == Kind::fiefs) {
    const Fief& fief = *find(deck, FiefId{spot.value});
    return fief.name.empty() ? fief.id.value : said(fief.name);
  }
  return said(find(deck, PersonaId{spot.value})->called());
}

std::string PaperEvening::points(const Round& round) const {
  std::string all;
  if (round.plan.worth == 0) return all;
  for (const Points rung : round.plan.ladder)
    all += (all.empty() ? "" : " / ") + std::to_string(rung * round.plan.worth);
  return all;
}

} // namespace blason
