#include "desk/keys.hpp"
#include "desk/panels.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

void draw_key_line(const Pen& pen, const DeskKey& key) {
  ImGui::TableNextColumn();
  line(pen, "cap." + std::string(key.id), cap(pen, key), Tone::gold);
  ImGui::TableNextColumn();
  paragraph(pen, "what." + std::string(key.id), pen.said(std::string(key.what)));
}

} // namespace

void draw_keys_overlay(const Pen& pen, Area screen) {
  if (!pen.draft.keys) return;
  ImGui::SetNextWindowPos({screen.width / 2, screen.height / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSize({screen.width - 40, screen.height - 24});
  ImGui::SetNextWindowFocus();
  ImGui::PushStyleColor(ImGuiCol_Border, shade(Tone::gold));
  ImGui::Begin("##keys", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav);
  heading(pen, "keys.title", pen.say("help.title"));
  ImGui::SameLine();
  ImGui::SetCursorPosX(ImGui::GetWindowWidth() / 2);
  line(pen, "keys.close", pen.say("help.close"), Tone::dim);
  paragraph(pen, "keys.typing", pen.say("desk.type-how"), Tone::dim);
  paragraph(pen, "keys.choice", pen.say("desk.choose-how"), Tone::dim);
  paragraph(pen, "keys.windows", pen.say("help.windows"), Tone::dim);
  ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {4, 1}); // a third of the rows stand on one screen
  if (ImGui::BeginTable("keys", 6)) {
    for (int column = 0; column < 3; ++column) {
      ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch, 2);
      ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch, 3.4F);
    }
    // Read down each column: rows of a kind stay together.
    const std::size_t rows = (desk_keys().size() + 2) / 3;
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t at = row; at < rows * 3; at += rows) {
        if (at < desk_keys().size())
          draw_key_line(pen, desk_keys()[at]);
        else
          ImGui::TableNextColumn(), ImGui::TableNextColumn();
      }
    ImGui::EndTable();
  }
  ImGui::PopStyleVar();
  ImGui::End();
  ImGui::PopStyleColor();
}

namespace {

/// How wide a remark may be before its lines break: in a strip as wide as it takes to leave half of
/// the strip to be seen.
float remark_width(const std::string& words, float edge, Area screen) {
  const float widest = std::max(380.0F, screen.width - 2 * edge - 8);
  const auto tall = [&](float width) {
    return ImGui::CalcTextSize(words.c_str(), nullptr, false, width).y + 2 * edge;
  };
  float width = 380;
  while (width < widest && tall(width) > screen.height / 2) width = std::min(width + 100, widest);
  return width;
}

} // namespace

void draw_remark(const Brush& brush, const std::string& words, const std::string& last,
                 Area screen) {
  if (words.empty()) return;
  const Item* item = brush.items.find(last);
  // Typing is told beside the line it goes to, where that is shown.
  if (item == nullptr) item = brush.items.find("typing");
  constexpr float edge = 8;
  const float most = remark_width(words, edge, screen);
  const ImVec2 size = ImGui::CalcTextSize(words.c_str(), nullptr, false, most);
  const float wide = size.x + 2 * edge, tall = size.y + 2 * edge;
  float x = (screen.width - wide) / 2, y = screen.height - tall - 100;
  if (item != nullptr) {
    x = std::clamp(item->left, 4.0F, std::max(4.0F, screen.width - wide - 4));
    const bool below = item->bottom + tall + 8 < screen.height;
    y = below ? item->bottom + 4 : item->top - tall - 4;
  }
  y = std::clamp(y, 4.0F, std::max(4.0F, screen.height - tall - 4));
  ImDrawList& list = *ImGui::GetForegroundDrawList();
  list.AddRectFilled({x, y}, {x + wide, y + tall}, IM_COL32(0x4A, 0x3E, 0x1E, 250), 4);
  list.AddRect({x, y}, {x + wide, y + tall}, shade(Tone::gold), 4);
  list.AddText(ImGui::GetFont(), ImGui::GetFontSize(), {x + edge, y + edge}, shade(Tone::text),
               words.c_str(), nullptr, most);
  brush.items.add(
      {"remark", x, y, x + wide, y + tall, words, size.x, wide - edge, size.y, tall, false, false});
}

} // namespace blason::desk
