#pragma once

#include "rules/ids.hpp"

#include <optional>
#include <variant>

namespace blason {

/// A spot's index in its round; −1: the card lies nowhere.
using Lie = int;
inline constexpr Lie nowhere = -1;

// The stages of a round. A round is in exactly one, and each carries only what it has.

/// Sealed: boards may be changed. `attempt` counts from 1.
struct Sorting {
  int attempt = 1;
  Millis opened_at = 0;
  std::optional<Millis> closes_at;
  friend bool operator==(const Sorting&, const Sorting&) = default;
};
/// Sealed: the try is closed and nothing is told; a further try may open.
struct Weighing {
  int attempt = 1;
  friend bool operator==(const Weighing&, const Weighing&) = default;
};
/// Relay: one card is offered to one team.
struct Asking {
  int card = 0;
  Millis opened_at = 0;
  std::optional<Millis> closes_at;
  friend bool operator==(const Asking&, const Asking&) = default;
};
/// Encounter: hints up to `hint` (from 1) of one persona are open.
struct Hinting {
  int card = 0;
  int hint = 1;
  Millis opened_at = 0;
  std::optional<Millis> closes_at;
  friend bool operator==(const Hinting&, const Hinting&) = default;
};
/// Relay and encounter: the card lies at its right spot, with its why.
struct Told {
  int card = 0;
  friend bool operator==(const Told&, const Told&) = default;
};
/// Sealed: the round is judged, `beat` steps of its reveal have been shown.
struct Revealing {
  int beat = 0;
  friend bool operator==(const Revealing&, const Revealing&) = default;
};
struct Done {
  friend bool operator==(const Done&, const Done&) = default;
};
using Stage = std::variant<Sorting, Weighing, Asking, Hinting, Told, Revealing, Done>;

} // namespace blason
