#include "desk/keys.hpp"
#include "desk/panels.hpp"
#include "desk/sentences.hpp"

#include <algorithm>
#include <cmath>

namespace blason::desk {
namespace {

enum class Progress { past, present, to_come };

Progress progress_of(const DeskView& view, int step) {
  if (step == view.step) return Progress::present;
  return step < view.step ? Progress::past : Progress::to_come;
}

/// The lozenge before a step: full once played, outlined while it is to come.
void lozenge(Progress progress) {
  const float tall = ImGui::GetTextLineHeight(), r = 6;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 middle{at.x + r + 1, at.y + tall / 2};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImU32 ink = shade(progress == Progress::to_come ? Tone::dim : Tone::gold,
                          progress == Progress::to_come ? 0.5F : 1.0F);
  const ImVec2 up{middle.x, middle.y - r}, right{middle.x + r, middle.y};
  const ImVec2 down{middle.x, middle.y + r}, left{middle.x - r, middle.y};
  if (progress == Progress::past)
    list.AddQuadFilled(up, right, down, left, ink);
  else
    list.AddQuad(up, right, down, left, ink, 1.6F);
  ImGui::Dummy({2 * r + 4, tall});
  ImGui::SameLine(0, 6);
}

void draw_step(const Pen& pen, int index) {
  const DeskStep& step = pen.view.steps[static_cast<std::size_t>(index)];
  const Progress progress = progress_of(pen.view, index);
  const std::string id = "step." + std::to_string(index);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float wide = ImGui::GetContentRegionAvail().x;
  const float tall = ImGui::GetTextLineHeight() + 6;
  ImGui::PushID(index);
  const bool clicked = ImGui::InvisibleButton("step", {wide, tall});
  ImGui::PopID();
  Item row{id, at.x, at.y, at.x + wide, at.y + tall, {}, 0, wide, 0, 0, true, pen.scrolled};
  pen.draft.items.add(row);
  if (progress == Progress::present || index == pen.view.looking)
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + wide, at.y + tall},
                                              IM_COL32(0x3A, 0x3F, 0x75, 255), 3);
  ImGui::SetCursorScreenPos({at.x + 4, at.y + 3});
  lozenge(progress);
  const Tone tone = progress == Progress::present ? Tone::gold
                    : progress == Progress::past  ? Tone::dim
                                                  : Tone::text;
  const std::string minutes =
      pen.said("desk.minutes", {{"count", std::ceil(step.minutes * 10) / 10}});
  const float minutes_wide = ImGui::CalcTextSize(minutes.c_str()).x;
  shortened(pen, id + ".name", step_words(pen, step), wide - minutes_wide - 40, tone);
  ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - minutes_wide - 4);
  line(pen, id + ".minutes", minutes, Tone::dim);
  ImGui::SetCursorScreenPos({at.x, at.y + tall + 1});
  if (clicked && progress != Progress::to_come)
    pen.order(id, Intent{LookBack{index == pen.view.step ? -1 : index}});
}

void draw_pair(const Pen& pen, const std::string& id, const std::string& name,
               const std::string& value, Tone tone) {
  const float wide = ImGui::CalcTextSize(value.c_str()).x;
  line(pen, id + ".name", name, tone == Tone::text ? Tone::dim : tone);
  ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - wide);
  line(pen, id, value, tone);
}

std::string drift_words(const Pen& pen, Millis by) {
  const Millis minutes = (by < 0 ? -by : by) / 60'000;
  if (minutes == 0) return pen.say("desk.on-time");
  const std::string time = duration(minutes * 60);
  return by > 0 ? pen.say("desk.late", {{"time", time}}) : pen.say("desk.ahead", {{"time", time}});
}

/// "15:46" when the time of day is known, else how long the rest takes.
void draw_times(const Pen& pen) {
  const Pace& pace = pen.view.pace;
  const Millis left = left_to_play(pace, pen.about.played);
  draw_pair(pen, "elapsed", pen.say("desk.elapsed"), hours(pen.about.played), Tone::text);
  if (pen.about.minute_of_day >= 0) {
    const Millis end = (pen.about.minute_of_day + left / 60'000) % (24 * 60);
    draw_pair(pen, "planned-end", pen.say("desk.planned-end"), clock(end), Tone::text);
  } else {
    draw_pair(pen, "planned-end", pen.say("desk.time-left"), hours(left), Tone::text);
  }
  const Millis by = drift(pace, pen.about.played);
  draw_pair(pen, "drift", pen.say("desk.drift"), drift_words(pen, by),
            by >= 60'000 ? Tone::gold : Tone::text);
}

/// How tall all that stands below the steps is.
float below_the_steps(const Pen& pen) {
  const float wide = ImGui::GetContentRegionAvail().x, text = ImGui::GetTextLineHeightWithSpacing();
  const float words = paragraph_height(pen.said("desk.say." + pen.view.moment), wide) +
                      paragraph_height(pen.said("desk.rescue." + pen.view.moment), wide);
  const float looking =
      pen.view.looking >= 0 ? paragraph_height(pen.say("desk.look-at"), wide) + 6 : 0;
  return words + looking + 5 * text + 3 * 20 + ImGui::GetFrameHeightWithSpacing() + 20;
}

void draw_script(const Pen& pen) {
  const Pen listed{pen.view, pen.about, pen.draft, pen.acts, true};
  const float line_tall = ImGui::GetTextLineHeight() + 8;
  const float room = ImGui::GetContentRegionAvail().y - below_the_steps(pen);
  const float need = line_tall * static_cast<float>(pen.view.steps.size()) + 6;
  ImGui::BeginChild("steps", {0, std::max(std::min(need, room), 3 * line_tall)}, false);
  for (int step = 0; step < static_cast<int>(pen.view.steps.size()); ++step)
    draw_step(listed, step);
  // The present step is brought into sight when it changes.
  if (pen.draft.seen_step != pen.view.step) {
    ImGui::SetScrollY(std::max(0.0F, line_tall * static_cast<float>(pen.view.step - 2)));
    pen.draft.seen_step = pen.view.step;
  }
  ImGui::EndChild();
}

} // namespace

void draw_script_panel(const Pen& pen, Area area) {
  open_panel(pen, "script", pen.say("desk.script"), area);
  draw_script(pen);
  rule();
  draw_times(pen);
  rule();
  if (pen.view.looking >= 0) paragraph(pen, "looking", pen.say("desk.look-at"), Tone::gold);
  heading(pen, "say.title", pen.say("desk.say-now"));
  paragraph(pen, "say", pen.said("desk.say." + pen.view.moment));
  rule();
  heading(pen, "rescue.title", pen.say("desk.rescue-now"));
  paragraph(pen, "rescue", pen.said("desk.rescue." + pen.view.moment), Tone::dim);
  ImGui::Dummy({0, 2});
  act_button(pen, "insert", pen.say("desk.insert"));
  close_panel();
}

} // namespace blason::desk
