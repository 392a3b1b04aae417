#include "desk/keys.hpp"
#include "desk/panels.hpp"

namespace blason::desk {
namespace {

void place_right(float right, const std::string& words) {
  const float wide = ImGui::CalcTextSize(words.c_str()).x;
  ImGui::SameLine(right - wide);
}

std::string saved_words(const Pen& pen) {
  if (!pen.about.trouble.empty()) return pen.about.trouble;
  if (pen.about.saved_at.empty()) return pen.say("desk.saved");
  return pen.say("desk.saved-at", {{"time", pen.about.saved_at}});
}

void draw_menu(const Pen& pen) {
  ImGui::PushFont(strong_font());
  line(pen, "brand", "Blason", Tone::gold);
  ImGui::PopFont();
  const std::pair<const char*, std::string> menu[] = {
      {"compose", pen.say("desk.teams")},   {"exports", pen.say("desk.export")},
      {"windows", pen.say("desk.screens")}, {"language", pen.say("desk.language")},
      {"keys", pen.say("desk.help")},
  };
  for (const auto& entry : menu) {
    ImGui::SameLine();
    act_button(pen, entry.first, entry.second);
  }
}

void draw_trouble(const Pen& pen, Area area) {
  const std::string words = pen.say("desk.save-elsewhere");
  const float button_wide = ImGui::CalcTextSize(words.c_str()).x + 20;
  ImGui::SameLine();
  shortened(pen, "saved", saved_words(pen), area.width - ImGui::GetCursorPosX() - button_wide - 24,
            Tone::wrong);
  ImGui::SameLine(area.width - button_wide - 10);
  act_button(pen, "elsewhere", words, {}, Look::danger);
}

} // namespace

void draw_head_panel(const Pen& pen, Area area) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {10, 3});
  open_panel(pen, "head", {}, area);
  ImGui::AlignTextToFramePadding();
  draw_menu(pen);
  if (!pen.about.trouble.empty()) {
    draw_trouble(pen, area);
  } else {
    const std::string saved = saved_words(pen);
    const std::string wall = pen.about.wall_on.empty()
                                 ? pen.say("desk.wall-none")
                                 : pen.say("desk.wall-where", {{"monitor", pen.about.wall_on}});
    const float saved_wide = ImGui::CalcTextSize(saved.c_str()).x;
    const float left = ImGui::GetItemRectMax().x + 12 - area.x;
    const float wall_wide = ImGui::CalcTextSize(wall.c_str()).x;
    if (left + wall_wide + saved_wide + 36 < area.width) {
      place_right(area.width - saved_wide - 32, wall);
      line(pen, "wall-where", wall, Tone::dim);
    }
    place_right(area.width - 10, saved);
    line(pen, "saved", saved, Tone::dim);
  }
  close_panel();
  ImGui::PopStyleVar();
}

} // namespace blason::desk
