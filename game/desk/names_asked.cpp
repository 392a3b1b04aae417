#include "desk/names_asked.hpp"

#include "desk/keys.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

bool asks_for_a_name(const DeskTeam& team) { return !team.out && !team.asked.empty(); }

std::string asked_words(const Pen& pen, const DeskTeam& team) {
  const auto& teams = pen.view.teams;
  const auto others = std::count_if(teams.begin(), teams.end(), asks_for_a_name) - 1;
  std::string words = pen.say("desk.name-asked", {{"team", team.name}, {"name", team.asked}});
  if (others > 0) words += " " + pen.say("desk.names-behind", {{"count", others}});
  return words;
}

} // namespace

const DeskTeam* asking_team(const Pen& pen) {
  if (const DeskTeam* chosen = pen.view.team(pen.draft.typing.team))
    if (asks_for_a_name(*chosen)) return chosen;
  for (const DeskTeam& team : pen.view.teams)
    if (asks_for_a_name(team)) return &team;
  return nullptr;
}

float names_asked_height(const Pen& pen, float width) {
  const DeskTeam* team = asking_team(pen);
  if (team == nullptr) return 0;
  return paragraph_height(asked_words(pen, *team), width) + ImGui::GetFrameHeight() +
         2 * ImGui::GetStyle().ItemSpacing.y;
}

void draw_names_asked(const Pen& pen) {
  const DeskTeam* team = asking_team(pen);
  if (team == nullptr) return;
  paragraph(pen, "names.asked", asked_words(pen, *team), Tone::gold);
  act_button(pen, "name-approve", pen.say("desk.name-approve"));
  ImGui::SameLine();
  act_button(pen, "name-decline", pen.say("desk.name-decline"));
  ImGui::SameLine();
  if (button(pen, "names.rename", pen.say("desk.name-other"))) {
    pen.open(Form::rename);
    pen.draft.team = team->id;
  }
}

} // namespace blason::desk
