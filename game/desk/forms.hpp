#pragma once

#include "desk/pen.hpp"

namespace blason::desk {

/// The open form, over the desk; nothing when none is open.
void draw_form(const Pen& pen, Area screen);
/// Does what the open form says and closes it.
void confirm_form(const Pen& pen);

// What stands in the forms, each in its own source.
void draw_team_form(const Pen& pen);
void draw_step_form(const Pen& pen);
void draw_correct_form(const Pen& pen);
void draw_card_form(const Pen& pen);
void draw_note_form(const Pen& pen);
void draw_export_form(const Pen& pen);
void draw_windows_form(const Pen& pen);
/// Opens the form of the Wi-Fi with what is kept of it.
void open_wifi_form(const Pen& pen);
void draw_wifi_form(const Pen& pen);
/// Does what that form says; false, and why not, when no network can be like that.
bool confirm_wifi(const Pen& pen);

/// The teams the composer would seat, after those that play.
std::vector<SeatTeam> teams_to_seat(const Pen& pen);

} // namespace blason::desk
