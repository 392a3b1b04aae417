#pragma once

#include "rules/judge.hpp"
#include "session/session.hpp"
#include "views/scenes.hpp"

#include <string>
#include <string_view>

// Cards and spots dressed for a seat: what is written on them, and nothing about where they belong.

namespace blason {

/// A, B… Z, AA, AB… for the spot at that place.
std::string letter(int spot);

PersonaFace persona_face(const Deck& deck, const PersonaId& id, std::string_view language);
FamilyFace family_face(const Deck& deck, const FamilyId& id, std::string_view language);
/// A card of the round; an encounter's is Somebody with the hints open so far (`hints`).
Face card_face(const Deck& deck, const Round& round, int card, std::string_view language,
               int hints = 0);
/// The face an encounter's card has once it was told; any other card's own.
Face told_face(const Deck& deck, const Round& round, int card, std::string_view language);
/// What the room had of a card when it first chose: an encounter's first hint, any other card
/// itself.
Face first_seen(const Deck& deck, const Round& round, int card, std::string_view language);
CardView card_view(const Deck& deck, const Round& round, int card, std::string_view language,
                   int hints = 0);
std::vector<SpotView> spot_views(const Deck& deck, const Round& round, std::string_view language);
RoundHead head_of(const Round& round);

/// How many hints of an encounter's card were opened before it was told.
int hints_opened(const Round& round, int card);

/// Why the card belongs where it belongs, in the author's words; empty when the deck does not say.
std::string why_of(const Deck& deck, const Round& round, int card, std::string_view language);

/// Where the card counts as right, accepted spots included.
std::vector<int> right_spots(const Round& round, const Key& key, int card);

/// The answer of one card with every team's result; only for cards that were told.
Verdict verdict_of(const Deck& deck, const Round& round, const Key& key, int card,
                   std::string_view language);

} // namespace blason
