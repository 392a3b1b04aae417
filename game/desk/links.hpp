#pragma once

#include "desk/pen.hpp"

namespace blason::desk {

/// "2", "2 sur 3", "perdu 0:04": the phones of a team, in the row whose items begin so. Or, when it
/// is asked for, the team's code.
void draw_link(const Pen& pen, const DeskTeam& team, const std::string& item);

/// How high the line about teams stands whose answers are awaited and whose phones are all away, at
/// that width, in pixels; 0: there are none.
float lost_height(const Pen& pen, float width);
/// What to do about them, and the button that answers for the first.
void draw_lost(const Pen& pen);

} // namespace blason::desk
