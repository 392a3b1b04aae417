#include "made/made_deck.hpp"

#include "rules/dice.hpp"

#include <algorithm>

namespace blason {
namespace {

std::string numbered(const char* word, std::size_t number) { return word + std::to_string(number); }

void add_families(Deck& deck, Dice& dice) {
  const std::size_t fiefs = dice.below(4);
  for (std::size_t i = 0; i < fiefs; ++i) {
    Fief fief;
    fief.id = FiefId{numbered("fief", i)};
    fief.name = Text(numbered("Fief ", i));
    fief.why = Text("they behave alike");
    deck.fiefs.push_back(fief);
  }
  const std::size_t families = 2 + dice.below(4);
  for (std::size_t i = 0; i < families; ++i) {
    Family family;
    family.id = FamilyId{numbered("family", i)};
    family.name = Text(numbered("Family ", i));
    if (fiefs > 0) family.fief = deck.fiefs[dice.below(fiefs)].id;
    family.segment.name = Text(numbered("Segment ", i));
    family.segment.criteria = {Text(numbered("criterion ", i))};
    deck.families.push_back(family);
  }
}

void add_words(Deck& deck, Dice& dice, const PersonaId& id) {
  const std::size_t verbatims = dice.below(10) == 0 ? 0 : 1 + dice.below(3);
  for (std::size_t i = 0; i < verbatims; ++i) {
    Verbatim verbatim;
    verbatim.id = VerbatimId{numbered("v", deck.verbatims.size())};
    verbatim.persona = id;
    verbatim.text = Text(numbered("sentence ", deck.verbatims.size()));
    verbatim.why = Text(numbered("because ", deck.verbatims.size()));
    verbatim.key = dice.below(2) == 0;
    deck.verbatims.push_back(verbatim);
  }
  const std::size_t clues = dice.below(4);
  for (std::size_t i = 0; i < clues; ++i) {
    Clue clue;
    clue.id = ClueId{numbered("c", deck.clues.size())};
    clue.personas = {id};
    const PersonaId& other = deck.personas[dice.below(deck.personas.size())].id;
    if (dice.below(4) == 0 && other != id) clue.personas.push_back(other);
    clue.kind = static_cast<ClueKind>(dice.below(5));
    clue.text = Text(numbered("clue ", deck.clues.size()));
    clue.why = Text(numbered("since ", deck.clues.size()));
    deck.clues.push_back(clue);
  }
}

Step any_round(Dice& dice) {
  Step step;
  step.kind = StepKind::round;
  step.round.kind = static_cast<Kind>(dice.below(7));
  if (step.round.kind != Kind::encounter && dice.below(3) == 0) step.round.mode = Mode::relay;
  if (dice.below(4) != 0) step.round.cards = 1 + static_cast<int>(dice.below(8));
  step.round.waves = 1 + static_cast<int>(dice.below(3));
  step.round.worth = static_cast<int>(dice.below(3));
  if (dice.below(3) == 0) step.round.ladder = {5, 3, 2};
  if (dice.below(3) == 0) step.round.reveal = static_cast<int>(dice.below(3));
  return step;
}

Script any_script(Dice& dice) {
  Script script;
  script.id = ScriptId{"any"};
  script.name = Text("any");
  const auto add = [&](StepKind kind) {
    Step step;
    step.kind = kind;
    script.steps.push_back(step);
  };
  add(StepKind::welcome);
  for (std::size_t rounds = 2 + dice.below(4); rounds > 0; --rounds) {
    script.steps.push_back(any_round(dice));
    if (dice.below(3) == 0) add(StepKind::map);
    if (dice.below(5) == 0) add(StepKind::ideas);
    if (dice.below(4) == 0) add(StepKind::gallery);
    if (dice.below(4) == 0) add(StepKind::debrief);
  }
  add(StepKind::podium);
  return script;
}

} // namespace

Deck made_deck(std::uint64_t seed) {
  Dice dice(seed, "made deck");
  Deck deck;
  deck.id = DeckId{"made"};
  deck.version = "1.0.0";
  deck.languages = {"fr"};
  deck.title = Text("Made");
  add_families(deck, dice);
  const std::size_t personas = 2 + dice.below(11);
  for (std::size_t i = 0; i < personas; ++i) {
    Persona persona;
    persona.id = PersonaId{numbered("p", i)};
    persona.name = Text(numbered("Persona ", i));
    persona.family = deck.families[dice.below(deck.families.size())].id;
    persona.why = Text(numbered("whence ", i));
    persona.story = Text(numbered("story ", i));
    persona.traits = {Text(numbered("trait ", i))};
    persona.sheet.profile = Text(numbered("profile ", i));
    persona.sheet.promise = Text(numbered("promise ", i));
    deck.personas.push_back(persona);
  }
  for (std::size_t i = 0; i < personas; ++i) add_words(deck, dice, PersonaId{numbered("p", i)});
  for (std::size_t i = 0; i + 1 < personas; i += 2) {
    Contrast contrast;
    contrast.pair = {deck.personas[i].id, deck.personas[i + 1].id};
    contrast.differs = Text(numbered("difference ", i));
    deck.contrasts.push_back(contrast);
  }
  deck.scripts.push_back(any_script(dice));
  return deck;
}

} // namespace blason
