#include "desk/keys.hpp"
#include "desk/panels.hpp"
#include "desk/sentences.hpp"
#include "desk/typing.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

std::string clock_words(const Pen& pen) {
  const Millis left = pen.view.clock->closes_at - pen.about.played;
  return clock((std::max<Millis>(left, 0) + 999) / 1000);
}

void draw_clock(const Pen& pen, float tall) {
  act_button(pen, "shorter", "−30 s", {56, tall});
  ImGui::SameLine();
  const ImVec2 at = ImGui::GetCursorPos();
  constexpr float wide = 112;
  if (pen.view.clock) {
    const std::string words = clock_words(pen);
    ImGui::PushFont(clock_font());
    const ImVec2 size = ImGui::CalcTextSize(words.c_str());
    ImGui::SetCursorPos({at.x + (wide - size.x) / 2, at.y + (tall - size.y) / 2});
    line(pen, "clock", words, Tone::gold);
    ImGui::PopFont();
  } else {
    const std::string words = pen.say("desk.no-clock");
    const ImVec2 size = ImGui::CalcTextSize(words.c_str());
    ImGui::SetCursorPos({at.x + (wide - size.x) / 2, at.y + (tall - size.y) / 2});
    line(pen, "clock", words, Tone::dim);
  }
  ImGui::SetCursorPos({at.x + wide + 6, at.y});
  act_button(pen, "longer", "+30 s", {56, tall});
}

void draw_end(const Pen& pen, float wide, float tall) {
  const std::string black = pen.say("desk.black"), rekindled = pen.say("desk.black-off");
  act_button(pen, "black", pen.view.black ? rekindled : black, {wide, tall},
             pen.view.black ? Look::chosen : Look::plain);
  ImGui::SameLine();
  if (pen.view.ended)
    return act_button(pen, "home", pen.say("desk.home"), {wide, tall}, Look::gold);
  const bool ending = pen.draft.ending;
  act_button(pen, "end", ending ? pen.say("desk.end-again") : pen.say("desk.end"), {wide, tall},
             ending ? Look::gold : Look::danger);
}

/// After the first of two letters: what the second may be.
void draw_chord(const Pen& pen) {
  const std::string letter(1, pen.draft.chord);
  std::string words = pen.say("desk.chord", {{"letter", letter}});
  for (const DeskKey& key : desk_keys())
    if (key.first == pen.draft.chord && key.second != 0)
      words += std::string("   ") + key.second + " " + pen.said(std::string(key.what));
  paragraph(pen, "chord", words, Tone::gold);
}

void draw_moves(const Pen& pen, float unit, float tall) {
  act_button(pen, "back", pen.say("desk.back"), {unit, tall});
  ImGui::SameLine();
  act_button(pen, "pause", pen.view.paused ? pen.say("desk.resume") : pen.say("desk.pause"),
             {unit, tall}, pen.view.paused ? Look::chosen : Look::plain);
  ImGui::SameLine();
  act_button(pen, "next", next_words(pen), {unit * 2.1F, tall}, Look::gold);
  ImGui::SameLine();
  act_button(pen, "skip", pen.say("desk.skip"), {unit, tall});
  ImGui::SameLine(0, 18);
  act_button(pen, "undo", undo_words(pen), {unit * 2, tall});
  ImGui::SameLine(0, 18);
}

/// That nothing is being saved, and what can be done; the place is one line.
void draw_strip_trouble(const Pen& pen, float wide) {
  const std::string elsewhere = pen.say("desk.save-elsewhere");
  const float button_wide = ImGui::CalcTextSize(elsewhere.c_str()).x + 20;
  shortened(pen, "saved", trouble_in_a_line(pen), wide - button_wide - 36, Tone::wrong);
  ImGui::SameLine(wide - button_wide - 10);
  act_button(pen, "elsewhere", elsewhere, {button_wide, ImGui::GetTextLineHeight() + 2},
             Look::danger);
}

/// Where typing stands, and how much of it there is: the letters themselves the room would read.
std::string strip_words(const Pen& pen, const DeskBoard& board, int count) {
  const TeamId& team = pen.draft.typing.team;
  std::string words = pen.say("desk.type-strip", {{"team", pen.view.team(team)->name},
                                                  {"number", std::min(typed_card(pen) + 1, count)},
                                                  {"total", count}});
  const DeskHand* hand = board.hand(team);
  if (hand == nullptr || board.stage != DeskStage::sorting) return words;
  const auto banners = std::count(hand->banners.begin(), hand->banners.end(), char{1});
  return words + " · " +
         pen.say("desk.type-strip-has", {{"placed", hand->placed}, {"banners", banners}});
}

/// One line above the buttons: what is most pressing.
void draw_strip_line(const Pen& pen, float wide) {
  const DeskBoard* board = typed_round(pen.view);
  if (pen.draft.chord != 0) {
    draw_chord(pen);
  } else if (!pen.about.trouble.empty()) {
    draw_strip_trouble(pen, wide);
  } else if (board != nullptr && !pen.draft.typing.team.empty()) {
    const int count = static_cast<int>(board->cards.size());
    line(pen, "typing", strip_words(pen, *board, count), Tone::gold);
  } else if (pen.view.clock) {
    line(pen, "clock", clock_words(pen), Tone::gold);
  } else if (const std::string tight = tight_words(pen); !tight.empty()) {
    line(pen, "tight", tight, Tone::gold);
  } else {
    line(pen, "clock", pen.say("desk.no-clock"), Tone::dim);
  }
}

} // namespace

void draw_transport_panel(const Pen& pen, Area area) {
  open_panel(pen, "transport", {}, area);
  if (pen.draft.chord != 0) {
    draw_chord(pen);
  } else {
    const float tall = area.height - 18;
    const float fixed = 20 + 2 * 56 + 112 + 12 + 36 + 18 + 6 * 7;
    const float unit = (area.width - fixed) / 9.1F;
    draw_moves(pen, unit, tall);
    draw_clock(pen, tall);
    ImGui::SameLine(0, 18);
    draw_end(pen, unit, tall);
  }
  close_panel();
}

void draw_strip(const Pen& pen, Area area) {
  open_panel(pen, "strip", {}, area);
  draw_strip_line(pen, area.width);
  const float unit = (area.width - 20 - 8 * 6) / 10.1F;
  const float tall = area.height - ImGui::GetCursorPosY() - 8;
  act_button(pen, "back", pen.say("desk.back"), {unit, tall});
  ImGui::SameLine();
  act_button(pen, "pause", pen.view.paused ? pen.say("desk.resume") : pen.say("desk.pause"),
             {unit, tall});
  ImGui::SameLine();
  act_button(pen, "next", next_words(pen), {unit * 2.1F, tall}, Look::gold);
  ImGui::SameLine();
  act_button(pen, "skip", pen.say("desk.skip"), {unit, tall});
  ImGui::SameLine();
  act_button(pen, "undo", undo_words(pen), {unit, tall});
  ImGui::SameLine();
  act_button(pen, "hint", pen.say("desk.open-hint"), {unit, tall});
  ImGui::SameLine();
  act_button(pen, "longer", pen.say("desk.longer"), {unit, tall});
  ImGui::SameLine();
  draw_end(pen, unit, tall);
  close_panel();
}

} // namespace blason::desk
