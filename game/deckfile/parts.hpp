#pragma once

#include "deck/deck.hpp"
#include "deckfile/reading.hpp"

#include <optional>

namespace blason::deckfile {

// One function for each part of the format; every problem goes into `reading`. What is wrong is
// left as not said.

/// Characters a card has room for: the table of decks/README.md.
namespace fits {
inline constexpr std::size_t tagline = 44, trait = 56, situation = 26, motto = 24, verbatim = 110,
                             promise = 90;
}

std::optional<Crest> read_crest(Reading& reading, NodeId node);
Portrait read_portrait(Reading& reading, NodeId node);
Persona read_persona(Reading& reading, NodeId node);
Sheet read_sheet(Reading& reading, NodeId node);
Empathy read_empathy(Reading& reading, NodeId node);
std::vector<Rubric> read_rubrics(Reading& reading, NodeId node);

Fief read_fief(Reading& reading, NodeId node);
/// `fiefs`: whether the deck has fiefs, so that every family must stand in one.
Family read_family(Reading& reading, NodeId node, bool fiefs);

Verbatim read_verbatim(Reading& reading, NodeId node);
Clue read_clue(Reading& reading, NodeId node);
Contrast read_contrast(Reading& reading, NodeId node);
/// Two different personas; nullopt when it is not two.
std::optional<std::pair<PersonaId, PersonaId>> read_pair(Reading& reading, NodeId node);

Script read_script(Reading& reading, NodeId node);
Theme read_theme(Reading& reading, NodeId node);
Method read_method(Reading& reading, NodeId node);
std::optional<std::pair<Axis, Axis>> read_axes(Reading& reading, NodeId node);

/// The whole deck. The languages are read first: every text needs them.
Deck read_deck(Reading& reading, NodeId root);

/// Warnings about a deck that was read: what is missing for a good evening.
void tell_weaknesses(Reading& reading, const Deck& deck);

} // namespace blason::deckfile
