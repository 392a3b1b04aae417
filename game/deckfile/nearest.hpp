#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace blason::deckfile {

/// Letters to insert, drop, change or swap with a neighbour to get from one word to the other; more
/// than `most` counts as most + 1. Bytes are compared, capitals and small letters as equals.
std::size_t distance(std::string_view one, std::string_view other, std::size_t most);

/// The candidate somebody who wrote `word` probably meant: at most a third of its letters away, and
/// at most three. Empty when none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

} // namespace blason::deckfile
