#include "desk/desk.hpp"

#include "desk/forms.hpp"
#include "desk/keys.hpp"
#include "desk/links.hpp"
#include "desk/names_asked.hpp"
#include "desk/panels.hpp"
#include "desk/typing.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

constexpr float gap = 6;

void draw_desk(const Pen& pen, Area screen) {
  const float head = 34, foot = 78;
  const float alarm = alarm_height(pen, screen.width - 2 * gap);
  const float below_head = alarm > 0 ? head + gap + alarm : head;
  const float top = below_head + gap, tall = screen.height - below_head - foot - 3 * gap;
  const float left = std::clamp(screen.width * 0.22F, 250.0F, 340.0F);
  const float right = std::clamp(screen.width * 0.25F, 290.0F, 400.0F);
  const float middle = screen.width - left - right - 4 * gap;
  // Room for the teams there are, up to half of the middle; the grid has the rest.
  const float rows = static_cast<float>(pen.view.teams.size()) + 1;
  const float told = lost_height(pen, middle - 20) + names_asked_height(pen, middle - 20);
  const float teams = std::min(rows * 34 + 92 + told, tall * 0.5F);
  draw_head_panel(pen, {0, 0, screen.width, head});
  if (alarm > 0) draw_alarm_panel(pen, {gap, head + gap, screen.width - 2 * gap, alarm});
  draw_script_panel(pen, {gap, top, left, tall});
  draw_teams_panel(pen, {left + 2 * gap, top, middle, teams});
  draw_board_grid_panel(pen, {left + 2 * gap, top + teams + gap, middle, tall - teams - gap});
  draw_side_panel(pen, {left + middle + 3 * gap, top, right, tall});
  draw_transport_panel(pen, {gap, screen.height - foot - gap, screen.width - 2 * gap, foot});
}

} // namespace

bool wants_room(const Draft& draft) { return draft.form != Form::none || draft.keys; }

void draw(const DeskView& view, const Surroundings& about, Draft& draft, std::vector<Act>& acts) {
  const Pen pen{view, about, draft, acts};
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  const Area screen{0, 0, size.x, size.y};
  // Typing ends with its round, and with its team.
  const DeskBoard* board = view.present();
  const DeskTeam* team = view.team(draft.typing.team);
  const bool gone = team == nullptr || team->out;
  if (gone || board == nullptr || board->head.number != draft.typing.round) draft.typing = {};
  // A card chosen in one round need not exist in the next.
  if (const DeskBoard* shown = pen.shown_round(); shown != nullptr) {
    if (draft.card >= static_cast<int>(shown->cards.size())) draft.card = 0;
    if (draft.spot >= static_cast<int>(shown->spots.size())) draft.spot = 0;
  }
  heed_refusals(pen);
  answer_keys(pen);
  draft.items.all.clear();
  if (about.one_screen)
    draw_strip(pen,
               {0, std::max(0.0F, size.y - strip_height), size.x, std::min(size.y, strip_height)});
  else
    draw_desk(pen, screen);
  // Above the strip, when its window was given the room.
  const bool over_strip = about.one_screen && size.y > 3 * strip_height;
  draw_form(pen, over_strip ? Area{0, 0, size.x, size.y - strip_height} : screen);
  draw_keys_overlay(pen, screen);
  // What an earlier act came to does not lie over the form opened since.
  const bool beside = draft.form != Form::none && !draft.last.starts_with("form");
  const std::string& remark = draft.own_remark.empty() && !beside ? about.remark : draft.own_remark;
  draw_remark(pen, remark, draft.last, screen);
}

} // namespace blason::desk
