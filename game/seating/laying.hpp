#pragma once

#include "table/live_table.hpp"

#include <optional>
#include <string>

namespace blason {

/// Lays an order of the desk on the table and waits for its answer; nullopt: there was none for
/// longer than a hand waits. Not for the table's own thread.
std::optional<Outcome> lay_and_wait(LiveTable& table, const std::string& device, Intent intent);

} // namespace blason
