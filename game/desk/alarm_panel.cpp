#include "desk/keys.hpp"
#include "desk/panels.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

constexpr float side = 10, above = 6;

float elsewhere_width(const Pen& pen) {
  return ImGui::CalcTextSize(pen.say("desk.save-elsewhere").c_str()).x + 20;
}

float words_width(const Pen& pen, float width) { return width - elsewhere_width(pen) - 3 * side; }

} // namespace

std::string trouble_in_a_line(const Pen& pen) {
  std::string words = pen.about.trouble;
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

float alarm_height(const Pen& pen, float width) {
  if (pen.about.trouble.empty()) return 0;
  const float words = paragraph_height(trouble_in_a_line(pen), words_width(pen, width));
  return std::max(words, ImGui::GetFrameHeight()) + 2 * above;
}

void draw_alarm_panel(const Pen& pen, Area area) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {side, above});
  ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {0, 0});
  open_panel(pen, "alarm", {}, area);
  ImGui::GetWindowDrawList()->AddRect({area.x, area.y}, {area.x + area.width, area.y + area.height},
                                      shade(Tone::wrong), 4, 0, 2);
  if (ImGui::BeginTable("alarm", 2, ImGuiTableFlags_NoPadOuterX)) {
    ImGui::TableSetupColumn("words", ImGuiTableColumnFlags_WidthFixed,
                            words_width(pen, area.width));
    ImGui::TableSetupColumn("act", ImGuiTableColumnFlags_WidthStretch);
    ImGui::TableNextColumn();
    paragraph(pen, "saved", trouble_in_a_line(pen), Tone::wrong);
    ImGui::TableNextColumn();
    ImGui::SetCursorPosX(area.width - elsewhere_width(pen) - side);
    act_button(pen, "elsewhere", pen.say("desk.save-elsewhere"), {}, Look::danger);
    ImGui::EndTable();
  }
  close_panel();
  ImGui::PopStyleVar(2);
}

} // namespace blason::desk
