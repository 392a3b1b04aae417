#pragma once

#include "deck/deck.hpp"
#include "rules/ids.hpp"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace blason {

/// The parameters of one round, every default of game.md §4 filled in.
struct Plan {
  Kind kind = Kind::families;
  Mode mode = Mode::sealed; // an encounter is always sealed
  std::optional<int> cards; // nullopt: all
  int waves = 1;
  std::vector<Points> ladder;
  int worth = 1, near = 0, banners = 0, chorus = 0, reveal = 4;
  int seconds = 0; // for the cards dealt; 0: no clock
  bool dealt = false;
  friend bool operator==(const Plan&, const Plan&) = default;
};

/// What a step asks for, with the defaults of its kind and mode. `seconds` stays 0 when the step
/// says none: it depends on the cards dealt. Parameters that mean nothing for the kind are 0.
Plan plan_round(const Deck& deck, const RoundStep& step, std::size_t teams);

/// The clock of a round of that many cards: the step's own, else 30 s a card.
int clock_seconds(const RoundStep& step, std::size_t cards);

} // namespace blason
