// What a session file says, as the program reads it.
#include "laws.hpp"

#include "deckfile/read.hpp"
#include "record/examine.hpp"
#include "session/results.hpp"
#include "session/session.hpp"
#include "views/hand.hpp"
#include "wire/hand_text.hpp"

namespace blason::crowd {

Recorded recorded_in(const std::filesystem::path& session) {
  const Examined found = examine(session);
  Recorded record;
  record.finding = slug(found.finding);
  for (const Row& row : found.content.rows)
    record.facts.push_back({row.seq, row.device, row.command, row.type, row.body});
  const deckfile::ReadDeck read_deck = deckfile::read(found.content.deck);
  Session folded;
  for (const Entry& entry : found.entries) folded = after(std::move(folded), entry);
  for (const Team& team : folded.teams)
    record.hands[team.id.value] = whole_hand(hand_text(hand_view(read_deck.deck, folded, team.id)));
  const Results results = results_of(read_deck.deck, folded);
  for (const TeamScore& team : results.teams) record.points[team.id.value] = team.points;
  for (const AnswerLine& one : results.answers)
    record.answers.push_back(std::to_string(one.round) + " " + one.team.value + " " +
                             one.card.value + " " + std::to_string(one.attempt.value_or(0)));
  for (const Persona& persona : read_deck.deck.personas)
    record.family_of[persona.id.value] = persona.family.value;
  return record;
}

} // namespace blason::crowd
