#include "desk/keys.hpp"
#include "desk/panels.hpp"
#include "desk/sentences.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

constexpr float side = 10, above = 6;

float elsewhere_width(const Pen& pen) {
  return ImGui::CalcTextSize(pen.say("desk.save-elsewhere").c_str()).x + 20;
}

/// What is wrong already goes before what will be.
std::string alarm_words(const Pen& pen) {
  return pen.about.trouble.empty() ? tight_words(pen) : trouble_in_a_line(pen);
}

float words_width(const Pen& pen, float width) { return width - elsewhere_width(pen) - 3 * side; }

} // namespace

std::string trouble_in_a_line(const Pen& pen) {
  std::string words = pen.about.trouble;
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

std::string tight_words(const Pen& pen) {
  if (!pen.about.health.tight()) return {};
  return pen.say("desk.health.tight", {{"size", size_words(pen, pen.about.health.free_bytes)}});
}

float alarm_height(const Pen& pen, float width) {
  const std::string said = alarm_words(pen);
  if (said.empty()) return 0;
  const float words = paragraph_height(said, words_width(pen, width));
  return std::max(words, ImGui::GetFrameHeight()) + 2 * above;
}

void draw_alarm_panel(const Pen& pen, Area area) {
  const bool failing = !pen.about.trouble.empty();
  const Tone tone = failing ? Tone::wrong : Tone::gold;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {side, above});
  ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {0, 0});
  open_panel(pen, "alarm", {}, area);
  ImGui::GetWindowDrawList()->AddRect({area.x, area.y}, {area.x + area.width, area.y + area.height},
                                      shade(tone), 4, 0, 2);
  if (ImGui::BeginTable("alarm", 2, ImGuiTableFlags_NoPadOuterX)) {
    ImGui::TableSetupColumn("words", ImGuiTableColumnFlags_WidthFixed,
                            words_width(pen, area.width));
    ImGui::TableSetupColumn("act", ImGuiTableColumnFlags_WidthStretch);
    ImGui::TableNextColumn();
    paragraph(pen, failing ? "saved" : "tight", alarm_words(pen), tone);
    ImGui::TableNextColumn();
    ImGui::SetCursorPosX(area.width - elsewhere_width(pen) - side);
    act_button(pen, "elsewhere", pen.say("desk.save-elsewhere"), {},
               failing ? Look::danger : Look::plain);
    ImGui::EndTable();
  }
  close_panel();
  ImGui::PopStyleVar(2);
}

} // namespace blason::desk
