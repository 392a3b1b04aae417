#pragma once

#include "desk/pen.hpp"

namespace blason::desk {

/// The team whose name is to be approved or declined next: the chosen one if it asks for one, else
/// the first that does; nullptr: none.
const DeskTeam* asking_team(const Pen& pen);

/// What teams ask to be called, and the answers to it; how tall that is, 0 where none asks.
void draw_names_asked(const Pen& pen);
float names_asked_height(const Pen& pen, float width);

} // namespace blason::desk
