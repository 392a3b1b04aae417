#pragma once

#include "paper_pages.hpp"
#include "print.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace blason {

/// "1.5,-0.5" or "1,5;-0,5": millimetres to the right and down. nullopt when it is no such pair, or
/// one of them is farther than 10 from 0.
std::optional<Point> read_offset(std::string_view words);

/// What is wrong with options that make no sense together; empty when all is well.
std::string at_odds(const PrintCall&, Language);

/// The call, once its options are known to be sound.
PrintWish wish_of(const PrintCall&);

} // namespace blason
