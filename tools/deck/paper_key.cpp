#include "paper_pages.hpp"

#include "deck/find.hpp"
#include "rules/deal.hpp"

#include <algorithm>

namespace blason {
namespace {

struct WordLine {
  std::string words, why;
};

WordLine word_line(const PaperEvening& evening, const std::string& id) {
  if (const Verbatim* verbatim = find(evening.deck, VerbatimId{id}))
    return {quote(evening.language, evening.said(verbatim->text)), evening.said(verbatim->why)};
  const Clue& clue = *find(evening.deck, ClueId{id});
  const std::string question = evening.said(clue.question);
  return {question + (question.empty() ? "" : " ") + evening.said(clue.text),
          evening.said(clue.why)};
}

std::vector<std::string> filled(std::vector<std::string> lines) {
  std::erase(lines, std::string());
  return lines;
}

/// What the card of a round shows, as far as it helps to find it.
std::vector<std::string> card_lines(const PaperEvening& evening, const Round& round,
                                    std::size_t card) {
  const std::string& id = round.cards[card].value;
  switch (round.plan.kind) {
  case Kind::families: {
    const Persona& persona = *find(evening.deck, PersonaId{id});
    return {evening.said(persona.name) + " (" + evening.codes.personas.at(id) + ")"};
  }
  case Kind::segments: {
    const Family& family = *find(evening.deck, FamilyId{id});
    std::vector<std::string> lines;
    for (const Text& criterion : family.segment.criteria) lines.push_back(evening.said(criterion));
    return lines;
  }
  case Kind::fiefs:
    return {evening.said(find(evening.deck, FamilyId{id})->name)};
  case Kind::encounter: {
    std::vector<std::string> lines;
    for (const CardId& hint : round.hints[card])
      lines.push_back(
          evening.say("print.key.hint", {{"number", lines.size() + 1},
                                         {"words", word_line(evening, hint.value).words}}));
    lines.resize(std::min(lines.size(), round.plan.ladder.size()));
    return lines;
  }
  case Kind::verbatims:
  case Kind::clues:
  case Kind::twins:
    break;
  }
  return {word_line(evening, id).words + " (" + evening.codes.words.at(id) + ")"};
}

KeySection round_section(const PaperEvening& evening, const Round& round) {
  KeySection section;
  section.heading = evening.which(round) + " · " + evening.name(round);
  section.lines = filled({evening.question(round)});
  if (const std::string points = evening.points(round); !points.empty())
    section.lines.push_back(evening.say("print.how.points", {{"points", points}}));
  for (std::size_t card = 0; card < round.cards.size(); ++card) {
    KeyRow row;
    row.lead = std::to_string(card + 1);
    for (const SpotId& spot : right_spots(evening.deck, round.plan.kind, round.cards[card]))
      row.title += (row.title.empty() ? "" : "\n") + evening.spot_code(round, spot) + " · " +
                   evening.spot_name(round, spot);
    row.lines = card_lines(evening, round, card);
    if (round.relay() && round.teams.size() > 1) {
      const TeamId& asked = round.asked(static_cast<int>(card));
      for (const Team& team : evening.teams)
        if (team.id == asked)
          row.lines.push_back(evening.say("print.key.asked", {{"team", team.name}}));
    }
    section.rows.push_back(std::move(row));
  }
  return section;
}

void add_words_of(const PaperEvening& evening, const Persona& persona, KeySection& section) {
  const auto add = [&](const std::string& id) {
    const WordLine line = word_line(evening, id);
    section.rows.push_back({evening.codes.words.at(id), "", filled({line.words, line.why})});
  };
  for (const Verbatim& verbatim : evening.deck.verbatims)
    if (verbatim.persona == persona.id) add(verbatim.id.value);
  for (const Clue& clue : evening.deck.clues)
    if (std::find(clue.personas.begin(), clue.personas.end(), persona.id) != clue.personas.end())
      add(clue.id.value);
}

KeySection family_section(const PaperEvening& evening, const Family& family) {
  KeySection section;
  section.heading = evening.codes.families.at(family.id.value) + " · " + evening.said(family.name);
  section.crest = family.crest.value_or(Crest());
  section.lines.push_back(
      evening.say("print.key.segment", {{"segment", evening.said(family.segment.name)}}));
  if (const Fief* fief = find(evening.deck, family.fief); fief != nullptr && !fief->name.empty())
    section.lines.push_back(evening.say(
        "print.fief",
        {{"fief", evening.codes.fiefs.at(fief->id.value) + " · " + evening.said(fief->name)}}));
  std::string criteria;
  for (const Text& criterion : family.segment.criteria)
    criteria += (criteria.empty() ? "" : " · ") + evening.said(criterion);
  section.lines.push_back(criteria);
  section.lines = filled(section.lines);
  for (const Persona& persona : evening.deck.personas) {
    if (persona.family != family.id) continue;
    section.rows.push_back({evening.codes.personas.at(persona.id.value), evening.said(persona.name),
                            filled({evening.said(persona.why)})});
    add_words_of(evening, persona, section);
  }
  return section;
}

KeySection contrasts_section(const PaperEvening& evening) {
  KeySection section;
  section.heading = evening.say("print.key.twins");
  const auto named = [&](const PersonaId& id) {
    return evening.said(find(evening.deck, id)->called());
  };
  for (const Contrast& contrast : evening.deck.contrasts) {
    KeyRow row;
    row.lead = evening.codes.personas.at(contrast.pair.first.value) + " / " +
               evening.codes.personas.at(contrast.pair.second.value);
    row.title = named(contrast.pair.first) + "\n" + named(contrast.pair.second);
    const auto add = [&](Phrase phrase, const Text& words) {
      if (!words.empty())
        row.lines.push_back(evening.say(phrase, {{"words", evening.said(words)}}));
    };
    add("print.key.same", contrast.same);
    add("print.key.differs", contrast.differs);
    add("print.key.ask", contrast.ask);
    add("print.key.never", contrast.never);
    section.rows.push_back(std::move(row));
  }
  return section;
}

} // namespace

AnswerKey answer_key(const PaperEvening& evening) {
  AnswerKey key;
  key.title = evening.say("print.key.title");
  key.warning = evening.say("print.key.warning");
  key.note = evening.say("print.key.note",
                         {{"seed", std::to_string(evening.seed)}, {"count", evening.teams.size()}});
  for (const Round& round : evening.rounds) key.sections.push_back(round_section(evening, round));
  for (const Family& family : evening.deck.families)
    key.sections.push_back(family_section(evening, family));
  if (!evening.deck.contrasts.empty()) key.sections.push_back(contrasts_section(evening));
  key.foot = evening.foot();
  return key;
}

} // namespace blason
