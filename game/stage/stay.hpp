#pragma once

#include "seating/open_table.hpp"
#include "stage/desk_seat.hpp"
#include "stage/wall_seat.hpp"

namespace blason {

/// Both seats on one thread, until the person leaves one of them; `desk` may be nullptr. Sleeps
/// while nothing happens.
void stay(Watch& watch, OpenTable& table, Screens& screens, WallSeat& wall, DeskSeat* desk);

} // namespace blason
