#pragma once

#include "deck/script.hpp"
#include "rules/refusal.hpp"

#include <optional>
#include <string>

namespace blason {

/// What happened, or will, as words has sentences for it: `deed.<what>` for the past, `next.<what>`
/// for what the big button does. Fields that mean nothing for the deed are empty.
struct Deed {
  std::string what; // "try-closed"…; empty: nothing
  std::string team, other, card, spot, text;
  int number = 0;               // points with their sign, seconds, round, step, try, hint or card
  std::optional<StepKind> step; // of what is opened, skipped or looked at
  friend bool operator==(const Deed&, const Deed&) = default;
};

/// What the desk's next `TakeBack` undoes; `stuck`: why it will be refused.
struct UndoView {
  Deed deed;
  std::optional<Refusal> stuck;
};

/// What the desk's next `GoOn` does; `refused`: why it will be refused.
struct NextView {
  Deed deed;
  std::optional<Refusal> refused;
};

} // namespace blason
