#pragma once

#include "session/session.hpp"
#include "wire/order_text.hpp"

#include <optional>
#include <span>

namespace blason {

/// The order that led to these events of one command; nullopt when none explains them. `session`:
/// before them.
std::optional<SaidOrder> order_behind(const Deck& deck, const Session& session,
                                      std::span<const Entry> events);

} // namespace blason
