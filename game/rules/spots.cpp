#include "rules/deal.hpp"

#include "deck/find.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

using Pair = std::optional<std::pair<PersonaId, PersonaId>>;

template <class List> std::vector<SpotId> all_of(const List& list) {
  std::vector<SpotId> spots;
  for (const auto& one : list) spots.push_back(SpotId{one.id.value});
  return spots;
}

std::size_t decoys(Kind kind) { return kind == Kind::verbatims ? 3 : 2; }

bool has(const std::vector<SpotId>& list, const SpotId& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

/// The spots that some card needs, and decoys drawn among the others; in the order of `all`.
std::vector<SpotId> needed_and_decoys(const Deck& deck, Kind kind, const std::vector<CardId>& cards,
                                      const std::vector<SpotId>& all, Dice& dice) {
  std::vector<SpotId> wanted;
  for (const CardId& card : cards)
    for (const SpotId& spot : right_spots(deck, kind, card))
      if (!has(wanted, spot)) wanted.push_back(spot);
  std::vector<SpotId> others;
  for (const SpotId& spot : all)
    if (!has(wanted, spot)) others.push_back(spot);
  dice.shuffle(others);
  others.resize(std::min(others.size(), decoys(kind)));
  wanted.insert(wanted.end(), others.begin(), others.end());
  std::vector<SpotId> spots;
  for (const SpotId& spot : all)
    if (has(wanted, spot)) spots.push_back(spot);
  return spots;
}

std::optional<CardId> hint_of_kind(const Deck& deck, const PersonaId& persona, ClueKind kind,
                                   const std::vector<CardId>& shown) {
  std::optional<CardId> first;
  for (const Clue& clue : deck.clues) {
    // A clue that is right for several personas points to nobody.
    if (clue.kind != kind || clue.personas.size() != 1 || clue.personas.front() != persona)
      continue;
    CardId id{clue.id.value};
    if (std::find(shown.begin(), shown.end(), id) == shown.end()) return id;
    if (!first) first = std::move(id);
  }
  return first;
}

std::optional<CardId> verbatim_hint(const Deck& deck, const PersonaId& persona,
                                    const std::vector<CardId>& shown) {
  std::optional<CardId> first;
  for (const Verbatim& verbatim : deck.verbatims) {
    if (verbatim.persona != persona) continue;
    CardId id{verbatim.id.value};
    if (std::find(shown.begin(), shown.end(), id) == shown.end()) return id;
    if (!first) first = std::move(id);
  }
  return first;
}

} // namespace

std::vector<SpotId> spots_for(const Deck& deck, const Plan& plan, const std::vector<CardId>& cards,
                              const Pair& pair, Dice dice) {
  if (plan.kind == Kind::families) return all_of(deck.families);
  if (plan.kind == Kind::twins) {
    std::vector<SpotId> two{SpotId{pair->first.value}, SpotId{pair->second.value}};
    dice.shuffle(two);
    return two;
  }
  const bool personas = plan.kind != Kind::segments && plan.kind != Kind::fiefs;
  std::vector<SpotId> all = personas                      ? all_of(deck.personas)
                            : plan.kind == Kind::segments ? all_of(deck.families)
                                                          : all_of(deck.fiefs);
  if (plan.kind == Kind::verbatims)
    // A persona without a verbatim sits the round out, as a spot too.
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const SpotId& spot) {
                               return key_verbatim(deck, PersonaId{spot.value}) == nullptr;
                             }),
              all.end());
  if (plan.cards) all = needed_and_decoys(deck, plan.kind, cards, all, dice);
  if (personas) dice.shuffle(all);
  return all;
}

std::vector<CardId> hints_for(const Deck& deck, const PersonaId& persona,
                              const std::vector<CardId>& shown) {
  std::vector<CardId> hints;
  const auto add = [&](std::optional<CardId> hint) {
    if (hint) hints.push_back(*std::move(hint));
  };
  constexpr std::array first_hints{ClueKind::situation, ClueKind::need, ClueKind::barrier,
                                   ClueKind::channel};
  for (const ClueKind kind : first_hints) {
    add(hint_of_kind(deck, persona, kind, shown));
    if (!hints.empty()) break;
  }
  add(hint_of_kind(deck, persona, ClueKind::golden, shown));
  add(verbatim_hint(deck, persona, shown));
  return hints;
}

std::vector<SpotId> right_spots(const Deck& deck, Kind kind, const CardId& card) {
  switch (kind) {
  case Kind::families:
    return {SpotId{find(deck, PersonaId{card.value})->family.value}};
  case Kind::segments:
  case Kind::encounter:
    return {SpotId{card.value}};
  case Kind::fiefs:
    return {SpotId{find(deck, FamilyId{card.value})->fief.value}};
  case Kind::verbatims:
  case Kind::clues:
  case Kind::twins:
    break;
  }
  if (const Verbatim* verbatim = find(deck, VerbatimId{card.value}))
    return {SpotId{verbatim->persona.value}};
  std::vector<SpotId> spots;
  for (const PersonaId& persona : find(deck, ClueId{card.value})->personas)
    spots.push_back(SpotId{persona.value});
  return spots;
}

} // namespace blason
