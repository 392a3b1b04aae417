#include "deck/find.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

template <class List, class Id> auto* find_in(const List& list, const Id& id) {
  const auto at =
      std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
  return at == list.end() ? nullptr : &*at;
}

constexpr std::array<std::string_view, 5> clue_kinds{"situation", "need", "barrier", "channel",
                                                     "golden"};

} // namespace

const Persona* find(const Deck& deck, const PersonaId& id) { return find_in(deck.personas, id); }
const Family* find(const Deck& deck, const FamilyId& id) { return find_in(deck.families, id); }
const Fief* find(const Deck& deck, const FiefId& id) { return find_in(deck.fiefs, id); }
const Verbatim* find(const Deck& deck, const VerbatimId& id) { return find_in(deck.verbatims, id); }
const Clue* find(const Deck& deck, const ClueId& id) { return find_in(deck.clues, id); }
const Script* find(const Deck& deck, const ScriptId& id) { return find_in(deck.scripts, id); }

const Verbatim* key_verbatim(const Deck& deck, const PersonaId& id) {
  const Verbatim* first = nullptr;
  for (const Verbatim& verbatim : deck.verbatims) {
    if (verbatim.persona != id) continue;
    if (verbatim.key) return &verbatim;
    if (first == nullptr) first = &verbatim;
  }
  return first;
}

std::string_view slug(ClueKind kind) { return clue_kinds.at(static_cast<std::size_t>(kind)); }

std::optional<ClueKind> clue_kind(std::string_view slug) {
  const auto at = std::find(clue_kinds.begin(), clue_kinds.end(), slug);
  if (at == clue_kinds.end()) return std::nullopt;
  return static_cast<ClueKind>(at - clue_kinds.begin());
}

} // namespace blason
