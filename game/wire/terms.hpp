#pragma once

#include "deck/script.hpp"
#include "rules/intents.hpp"
#include "rules/round.hpp"

#include <optional>
#include <string_view>

// The words that stand for enumerations on the wire and in records; those of scripts are the deck
// format's.

namespace blason {

std::string_view word(Beat beat);
std::string_view word(Switch what);
inline std::string_view word(StepKind kind) { return slug(kind); }
inline std::string_view word(Kind kind) { return slug(kind); }
inline std::string_view word(Mode mode) { return slug(mode); }

/// The enumerator of a word, nullopt for a word that is none of them.
std::optional<Beat> term(std::string_view word, Beat);
std::optional<Switch> term(std::string_view word, Switch);
inline std::optional<StepKind> term(std::string_view word, StepKind) { return step_kind(word); }
inline std::optional<Kind> term(std::string_view word, Kind) { return round_kind(word); }
inline std::optional<Mode> term(std::string_view word, Mode) { return round_mode(word); }

} // namespace blason
