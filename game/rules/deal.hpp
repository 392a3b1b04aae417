#pragma once

#include "rules/dice.hpp"
#include "rules/plan.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace blason {

/// What the room already knows, as far as a deal minds.
struct Past {
  std::vector<CardId>
      told; // cards of this kind whose answer was revealed (verbatims, clues, twins: one list)
  std::vector<CardId> shown; // verbatims and clues seen, as cards or hints
};

/// A draw: its waves in order, each never empty.
struct Deal {
  std::vector<std::vector<CardId>> waves;
};

/// The cards a round of that kind can have. `pair` is read for twins only.
std::vector<CardId> card_pool(const Deck& deck, Kind kind, const Past& past,
                              const std::optional<std::pair<PersonaId, PersonaId>>& pair);

/// Draws the cards of all waves (game.md §4 `cards`): unrevealed ones first in a scored round,
/// whole turns of the teams in a scored relay.
Deal draw(const std::vector<CardId>& pool, const Plan& plan, const Past& past, std::size_t teams,
          Dice dice);

/// The spots of one wave: all of them, or those needed and decoys. Families and fiefs stand in deck
/// order, personas in a seeded one.
std::vector<SpotId> spots_for(const Deck& deck, const Plan& plan, const std::vector<CardId>& cards,
                              const std::optional<std::pair<PersonaId, PersonaId>>& pair,
                              Dice dice);

/// The hints of an encounter with that persona, in the order they open; fewer than two: it is not
/// drawn.
std::vector<CardId> hints_for(const Deck& deck, const PersonaId& persona,
                              const std::vector<CardId>& shown);

/// The right spots of a card, whether or not they lie in a round.
std::vector<SpotId> right_spots(const Deck& deck, Kind kind, const CardId& card);

} // namespace blason
