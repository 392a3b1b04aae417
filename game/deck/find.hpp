#pragma once

#include "deck/deck.hpp"

#include <string_view>

namespace blason {

/// The thing of that id in the deck, or nullptr. Linear: decks are small and the loops that matter
/// index first.
const Persona* find(const Deck& deck, const PersonaId& id);
const Family* find(const Deck& deck, const FamilyId& id);
const Fief* find(const Deck& deck, const FiefId& id);
const Verbatim* find(const Deck& deck, const VerbatimId& id);
const Clue* find(const Deck& deck, const ClueId& id);
const Script* find(const Deck& deck, const ScriptId& id);

/// The persona's verbatim to play first: the one marked key, else the first in deck order, else
/// nullptr.
const Verbatim* key_verbatim(const Deck& deck, const PersonaId& id);

std::string_view slug(ClueKind kind);
std::optional<ClueKind> clue_kind(std::string_view slug);

} // namespace blason
