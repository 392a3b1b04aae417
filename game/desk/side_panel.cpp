#include "desk/panels.hpp"

#include <array>
#include <utility>

namespace blason::desk {
namespace {

/// Typing for a team shows what is typed, whatever tab was open before.
Tab shown_tab(const Pen& pen) {
  return !pen.draft.typing.team.empty() ? Tab::typing : pen.draft.tab;
}

void draw_tabs(const Pen& pen, Tab shown) {
  const std::array<std::pair<Tab, std::string>, 4> tabs{
      {{Tab::key, pen.say("desk.tab.key")},
       {Tab::typing, pen.say("desk.tab.typing")},
       {Tab::notes, pen.say("desk.tab.notes")},
       {Tab::journal, pen.say("desk.tab.journal")}}};
  constexpr std::array<const char*, 4> ids{"tab.key", "tab.typing", "tab.notes", "tab.journal"};
  for (std::size_t i = 0; i < tabs.size(); ++i) {
    if (i > 0) ImGui::SameLine(0, 3);
    const Look look = tabs.at(i).first == shown ? Look::chosen : Look::plain;
    if (!button(pen, ids.at(i), tabs.at(i).second, {}, look)) continue;
    pen.draft.tab = tabs.at(i).first;
    pen.draft.typing = {};
  }
  ImGui::Separator();
}

} // namespace

void draw_side_panel(const Pen& pen, Area area) {
  open_panel(pen, "side", pen.say("desk.private"), area);
  const Tab shown = shown_tab(pen);
  draw_tabs(pen, shown);
  const Pen listed{pen.view, pen.about, pen.draft, pen.acts, true};
  ImGui::BeginChild("tab", {0, 0}, false);
  switch (shown) {
  case Tab::key:
    draw_key_panel(listed);
    break;
  case Tab::typing:
    draw_typing_panel(listed);
    break;
  case Tab::notes:
    draw_notes_panel(listed);
    break;
  case Tab::journal:
    draw_journal_panel(listed);
    break;
  }
  ImGui::EndChild();
  close_panel();
}

} // namespace blason::desk
