#pragma once

#include "deck/ids.hpp"

#include <cstddef>
#include <cstdint>

namespace blason {

using TeamId = Id<struct TeamTag>;
/// A card or a spot of a round: the id of the persona, family, fief, verbatim or clue it shows.
using CardId = Id<struct CardTag>;
using SpotId = Id<struct SpotTag>;

/// What seats say instead of an id: the place of a card or a spot in its round, from 0, in the one
/// seeded order every view shows. The id of a verbatim or of a clue would give its persona away.
enum class CardNo : int {};
enum class SpotNo : int {};

using Points = int;
/// Played milliseconds since the session opened; they stand still in a pause.
using Millis = std::int64_t;

constexpr int index(CardNo card) { return static_cast<int>(card); }
constexpr int index(SpotNo spot) { return static_cast<int>(spot); }
/// An index as the containers want it; it must not be negative.
constexpr std::size_t at(int index) { return static_cast<std::size_t>(index); }

} // namespace blason
