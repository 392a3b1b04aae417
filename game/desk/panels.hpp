#pragma once

#include "desk/pen.hpp"

// One function a panel, each in its own source. A panel reads the pen's values and adds acts.

namespace blason::desk {

void draw_head_panel(const Pen& pen, Area area);       // deck, screens, saving
void draw_script_panel(const Pen& pen, Area area);     // steps, time, what to say
void draw_teams_panel(const Pen& pen, Area area);      // live boards, tries
void draw_board_grid_panel(const Pen& pen, Area area); // cards by spots, with the key
void draw_side_panel(const Pen& pen, Area area);       // tabs of the four below
void draw_transport_panel(const Pen& pen, Area area);  // what moves the evening
/// The words of the trouble with saving, on one line.
std::string trouble_in_a_line(const Pen& pen);
/// That the disk of the record has little room left, and what to do; empty: it has enough.
std::string tight_words(const Pen& pen);
/// How high the alarm stands at that width, in pixels; 0: all is saved, and can be.
float alarm_height(const Pen& pen, float width);
void draw_alarm_panel(const Pen& pen, Area area); // that nothing is saved, and what to do
void draw_strip(const Pen& pen, Area area);       // one screen: no key, no answers, no notes

// The tabs, in the panel that is open.
void draw_key_panel(const Pen& pen);
void draw_typing_panel(const Pen& pen);
void draw_notes_panel(const Pen& pen);
void draw_journal_panel(const Pen& pen);

void draw_keys_overlay(const Pen& pen, Area screen);
/// What came of the last act, beside the item it was asked at.
void draw_remark(const Brush& brush, const std::string& words, const std::string& item,
                 Area screen);

} // namespace blason::desk
