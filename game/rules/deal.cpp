#include "rules/deal.hpp"

#include "deck/find.hpp"

#include <algorithm>

namespace blason {
namespace {

using Pair = std::optional<std::pair<PersonaId, PersonaId>>;

bool has(const std::vector<CardId>& list, const CardId& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

CardId card_of(const std::string& id) { return CardId{id}; }

std::vector<CardId> persona_cards(const Deck& deck) {
  std::vector<CardId> cards;
  for (const Persona& persona : deck.personas) cards.push_back(card_of(persona.id.value));
  return cards;
}

std::vector<CardId> family_cards(const Deck& deck, Kind kind) {
  std::vector<CardId> cards;
  if (kind == Kind::fiefs && deck.fiefs.empty()) return cards;
  for (const Family& family : deck.families) {
    // A segment without criteria would be an empty card.
    if (kind == Kind::segments && family.segment.criteria.empty()) continue;
    cards.push_back(card_of(family.id.value));
  }
  return cards;
}

/// The first verbatim of the persona that was not told yet, key ones or others.
const Verbatim* untold_verbatim(const Deck& deck, const PersonaId& persona, const Past& past,
                                bool key) {
  for (const Verbatim& verbatim : deck.verbatims)
    if (verbatim.persona == persona && verbatim.key == key &&
        !has(past.told, card_of(verbatim.id.value)))
      return &verbatim;
  return nullptr;
}

/// One verbatim a persona: the key ones, then the others in deck order, the first not yet told.
std::vector<CardId> verbatim_cards(const Deck& deck, const Past& past) {
  std::vector<CardId> cards;
  for (const Persona& persona : deck.personas) {
    const Verbatim* chosen = untold_verbatim(deck, persona.id, past, true);
    if (chosen == nullptr) chosen = untold_verbatim(deck, persona.id, past, false);
    if (chosen == nullptr) chosen = key_verbatim(deck, persona.id);
    if (chosen != nullptr) cards.push_back(card_of(chosen->id.value));
  }
  return cards;
}

std::vector<CardId> twin_cards(const Deck& deck, const Pair& pair) {
  std::vector<CardId> cards;
  if (!pair) return cards;
  for (const Verbatim& verbatim : deck.verbatims)
    if (verbatim.persona == pair->first || verbatim.persona == pair->second)
      cards.push_back(card_of(verbatim.id.value));
  for (const Clue& clue : deck.clues) {
    const auto names = [&](const PersonaId& id) {
      return std::find(clue.personas.begin(), clue.personas.end(), id) != clue.personas.end();
    };
    if (names(pair->first) != names(pair->second)) cards.push_back(card_of(clue.id.value));
  }
  return cards;
}

std::vector<CardId> encounter_cards(const Deck& deck, const Past& past) {
  std::vector<CardId> cards;
  for (const Persona& persona : deck.personas)
    if (hints_for(deck, persona.id, past.shown).size() >= 2)
      cards.push_back(card_of(persona.id.value));
  return cards;
}

/// The size of one wave of a scored relay: whole turns, up if enough cards are untold, else down,
/// never zero. `left` cards can still be drawn, the untold ones first.
std::size_t whole_turns(std::size_t size, std::size_t teams, std::size_t untold, std::size_t left) {
  if (size % teams == 0 && size <= left) return size;
  const std::size_t down = std::min(size, left) / teams * teams;
  if (size <= left && down + teams <= untold) return down + teams;
  return down == 0 ? size : down;
}

} // namespace

std::vector<CardId> card_pool(const Deck& deck, Kind kind, const Past& past, const Pair& pair) {
  switch (kind) {
  case Kind::families:
    return persona_cards(deck);
  case Kind::segments:
  case Kind::fiefs:
    return family_cards(deck, kind);
  case Kind::verbatims:
    return verbatim_cards(deck, past);
  case Kind::clues: {
    std::vector<CardId> cards;
    for (const Clue& clue : deck.clues) cards.push_back(card_of(clue.id.value));
    return cards;
  }
  case Kind::twins:
    return twin_cards(deck, pair);
  case Kind::encounter:
    return encounter_cards(deck, past);
  }
  return {};
}

Deal draw(const std::vector<CardId>& pool, const Plan& plan, const Past& past, std::size_t teams,
          Dice dice) {
  std::vector<CardId> order = pool;
  dice.shuffle(order);
  const auto untold = [&](const CardId& card) { return !has(past.told, card); };
  std::size_t fresh = 0;
  if (plan.worth > 0)
    fresh = static_cast<std::size_t>(std::stable_partition(order.begin(), order.end(), untold) -
                                     order.begin());
  const std::size_t wanted =
      std::min(plan.cards ? static_cast<std::size_t>(*plan.cards) : order.size(), order.size());
  const auto waves = static_cast<std::size_t>(std::max(plan.waves, 1));
  Deal deal;
  std::size_t next = 0;
  for (std::size_t wave = 0; wave < waves; ++wave) {
    std::size_t size = wanted / waves + (wave < wanted % waves ? 1 : 0);
    if (plan.mode == Mode::relay && plan.worth > 0 && size > 0)
      size = whole_turns(size, teams, fresh > next ? fresh - next : 0, order.size() - next);
    size = std::min(size, order.size() - next);
    if (size == 0) break;
    const auto from = order.begin() + static_cast<std::ptrdiff_t>(next);
    std::vector<CardId> cards(from, from + static_cast<std::ptrdiff_t>(size));
    dice.shuffle(cards); // so that the order does not tell which cards come back
    deal.waves.push_back(std::move(cards));
    next += size;
  }
  return deal;
}

} // namespace blason
