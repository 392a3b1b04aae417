#include "laws/secrecy.hpp"

#include "rules/dice.hpp"
#include "wire/view_json.hpp"

#include <algorithm>

namespace blason {
namespace {

bool one_list(Kind kind) {
  return kind == Kind::verbatims || kind == Kind::clues || kind == Kind::twins;
}

template <class Same> bool told(const Session& session, const std::string& id, Same same) {
  return std::any_of(session.rounds.begin(), session.rounds.end(), [&](const Round& round) {
    if (!same(round.plan.kind)) return false;
    const int card = round.card(CardId{id});
    return card >= 0 && round.told[static_cast<std::size_t>(card)] != 0;
  });
}

bool was_hint(const Session& session, const std::string& id) {
  return std::any_of(session.rounds.begin(), session.rounds.end(), [&](const Round& round) {
    for (const auto& hints : round.hints)
      if (std::find(hints.begin(), hints.end(), CardId{id}) != hints.end()) return true;
    return false;
  });
}

/// A correct answer must still be a spot of the rounds that hold the card: the deal is kept.
bool dealt_with(const Session& session, const std::string& id, const PersonaId& persona) {
  return std::all_of(session.rounds.begin(), session.rounds.end(), [&](const Round& round) {
    return !one_list(round.plan.kind) || round.card(CardId{id}) < 0 ||
           round.spot(SpotId{persona.value}) != nowhere;
  });
}

void rewrite_families(Deck& deck, const Session& session, Dice& dice) {
  // At the podium everything is told.
  if (session.podium) return;
  for (Persona& persona : deck.personas)
    if (!told(session, persona.id.value, [](Kind kind) { return kind == Kind::families; })) {
      persona.family = deck.families[dice.below(deck.families.size())].id;
      persona.why = Text("another reason");
    }
}

void rewrite_fiefs(Deck& deck, const Session& session, Dice& dice) {
  const auto asks = [](const Step& step) {
    return step.kind == StepKind::round && step.round.kind == Kind::fiefs;
  };
  const bool asked = std::any_of(session.script.steps.begin(), session.script.steps.end(), asks);
  // Near points already told are judgements that rest on fiefs: they are kept.
  const bool near = std::any_of(session.rounds.begin(), session.rounds.end(),
                                [](const Round& round) { return round.plan.near > 0; });
  if (!asked || near || session.podium || deck.fiefs.empty()) return;
  for (Family& family : deck.families)
    if (!told(session, family.id.value, [](Kind kind) { return kind == Kind::fiefs; }))
      family.fief = deck.fiefs[dice.below(deck.fiefs.size())].id;
}

void rewrite_words(Deck& deck, const Session& session, Dice& dice) {
  for (Verbatim& verbatim : deck.verbatims) {
    const PersonaId& other = deck.personas[dice.below(deck.personas.size())].id;
    if (!told(session, verbatim.id.value, one_list) && !was_hint(session, verbatim.id.value) &&
        dealt_with(session, verbatim.id.value, other)) {
      verbatim.persona = other;
      verbatim.why = Text("another reason");
    }
  }
  for (Clue& clue : deck.clues) {
    const PersonaId& other = deck.personas[dice.below(deck.personas.size())].id;
    if (!told(session, clue.id.value, one_list) && !was_hint(session, clue.id.value) &&
        dealt_with(session, clue.id.value, other)) {
      clue.personas = {other};
      clue.why = Text("another reason");
    }
  }
}

/// The persona the room is looking for becomes another one of the spots, with the same hints.
void rewrite_encounter(Session& session, Dice& dice) {
  if (session.rounds.empty() || !session.rounds.back().encounter()) return;
  Round& round = session.rounds.back();
  for (std::size_t card = 0; card < round.cards.size(); ++card) {
    if (round.told[card] != 0) continue;
    const CardId other{round.spots[dice.below(round.spots.size())].value};
    if (round.card(other) < 0) round.cards[card] = other;
  }
}

} // namespace

Rewritten with_other_answers(const Deck& deck, const Session& session, std::uint64_t seed) {
  Rewritten other{deck, session};
  Dice dice(seed, "other answers");
  rewrite_families(other.deck, session, dice);
  rewrite_fiefs(other.deck, session, dice);
  rewrite_words(other.deck, session, dice);
  rewrite_encounter(other.session, dice);
  return other;
}

std::vector<std::string> bytes_that_leave(const Deck& deck, const Session& session) {
  std::vector<std::string> bytes{view_json(wall_view(deck, session))};
  for (const Team& team : session.teams)
    bytes.push_back(view_json(hand_view(deck, session, team.id)));
  return bytes;
}

} // namespace blason
