#include "desk/keys.hpp"
#include "desk/panels.hpp"
#include "desk/sentences.hpp"

namespace blason::desk {
namespace {

void place_right(float right, const std::string& words) {
  const float wide = ImGui::CalcTextSize(words.c_str()).x;
  ImGui::SameLine(right - wide);
}

std::string saved_words(const Pen& pen) {
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

/// What stands at the right, as far as the menu leaves room.
void draw_state(const Pen& pen, float width, float menu) {
  const bool failing = !pen.about.trouble.empty(); // the alarm below says so
  const std::string saved = failing ? std::string() : saved_words(pen);
  const std::string wall = pen.about.wall_on.empty()
                               ? pen.say("desk.wall-none")
                               : pen.say("desk.wall-where", {{"monitor", pen.about.wall_on}});
  const float saved_wide = failing ? 0 : ImGui::CalcTextSize(saved.c_str()).x + 22;
  if (menu + ImGui::CalcTextSize(wall.c_str()).x + saved_wide + 14 < width) {
    place_right(width - saved_wide - 10, wall);
    line(pen, "wall-where", wall, Tone::dim);
  }
  const std::string phones = phone_words(pen);
  const float taken = saved_wide + ImGui::CalcTextSize(wall.c_str()).x + 22;
  if (!phones.empty() && menu + ImGui::CalcTextSize(phones.c_str()).x + taken + 14 < width) {
    place_right(width - taken - 10, phones);
    line(pen, "phones-here", phones, Tone::text);
  }
  if (failing) return;
  place_right(width - 10, saved);
  line(pen, "saved", saved, Tone::dim);
}

} // namespace

void draw_head_panel(const Pen& pen, Area area) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {10, 3});
  open_panel(pen, "head", {}, area);
  ImGui::AlignTextToFramePadding();
  draw_menu(pen);
  draw_state(pen, area.width, ImGui::GetItemRectMax().x + 12 - area.x);
  close_panel();
  ImGui::PopStyleVar();
}

} // namespace blason::desk
