#include "desk/forms.hpp"

#include "desk/compose.hpp"
#include "desk/keys.hpp"
#include "desk/sentences.hpp"
#include "desk/typing.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

std::string title_of(const Pen& pen) {
  switch (pen.draft.form) {
  case Form::none:
    break;
  case Form::team: {
    const DeskTeam* team = pen.chosen_team();
    return team == nullptr ? pen.say("desk.teams") : team->name;
  }
  case Form::adjust:
    return pen.say("desk.adjust");
  case Form::add_team:
    return pen.say("desk.add-team");
  case Form::rename:
    return pen.say("desk.rename");
  case Form::merge:
    return pen.say("desk.merge");
  case Form::split:
    return pen.say("desk.split");
  case Form::remove:
    return pen.say("desk.remove");
  case Form::compose:
    return pen.say("desk.compose");
  case Form::insert:
    return pen.say("desk.insert");
  case Form::correct:
    return pen.say("desk.correct");
  case Form::accept:
    return pen.say("desk.accept");
  case Form::withdraw:
    return pen.say("desk.withdraw");
  case Form::park:
    return pen.say("desk.park");
  case Form::note:
    return pen.say("desk.note");
  case Form::exports:
    return pen.say("desk.export");
  case Form::windows:
    return pen.say("desk.screens");
  case Form::wifi:
    return pen.say("desk.wifi");
  }
  return {};
}

bool has_nothing_to_confirm(Form form) {
  return form == Form::team || form == Form::exports || form == Form::windows;
}

void draw_inside(const Pen& pen) {
  switch (pen.draft.form) {
  case Form::insert:
    return draw_step_form(pen);
  case Form::correct:
    return draw_correct_form(pen);
  case Form::accept:
  case Form::withdraw:
  case Form::park:
    return draw_card_form(pen);
  case Form::note:
    return draw_note_form(pen);
  case Form::exports:
    return draw_export_form(pen);
  case Form::windows:
    return draw_windows_form(pen);
  case Form::wifi:
    return draw_wifi_form(pen);
  default:
    return draw_team_form(pen);
  }
}

void draw_ends(const Pen& pen) {
  ImGui::Dummy({0, 4});
  if (has_nothing_to_confirm(pen.draft.form)) {
    if (button(pen, "form.close", pen.say("desk.close"))) pen.draft.form = Form::none;
    return;
  }
  const bool confirmed = button(pen, "form.confirm", pen.say("desk.confirm"), {}, Look::gold);
  ImGui::SameLine();
  const bool cancelled = button(pen, "form.cancel", pen.say("desk.cancel"));
  if (confirmed) confirm_form(pen);
  if (cancelled) pen.draft.form = Form::none;
}

Step step_of(const Draft& draft) {
  Step step;
  step.kind = draft.step;
  step.minutes = 5;
  step.round.kind = draft.kind;
  return step;
}

int number_of(const Pen& pen) {
  return pen.shown_round() == nullptr ? 0 : pen.shown_round()->head.number;
}

bool chosen_card_told(const Pen& pen) {
  const DeskBoard* board = pen.shown_round();
  const auto card = static_cast<std::size_t>(std::max(0, pen.draft.card));
  return board != nullptr && card < board->cards.size() && board->cards[card].told;
}

Correct correction(const Pen& pen) {
  const Draft& draft = pen.draft;
  Correct wish;
  wish.round = number_of(pen);
  wish.team = draft.team;
  wish.card = CardNo{draft.card};
  wish.attempt = draft.attempt;
  if (draft.spot >= 0) wish.spot = SpotNo{draft.spot};
  return wish;
}

/// The act a form comes to; a composer's are several.
std::vector<Intent> acts_of(const Pen& pen) {
  const Draft& draft = pen.draft;
  switch (draft.form) {
  case Form::adjust:
    return {Adjust{draft.team, draft.points, draft.note.data()}};
  case Form::add_team:
    return {SeatTeam{draft.name.data(), draft.banner, draft.size}};
  case Form::rename:
    return {RenameTeam{draft.team, draft.name.data()}};
  case Form::merge:
    return {MergeTeam{draft.team, draft.other}};
  case Form::split:
    return {SplitTeam{draft.team, draft.name.data()}};
  case Form::remove:
    return {RemoveTeam{draft.team}};
  case Form::insert:
    return {InsertStep{step_of(draft)}};
  case Form::correct:
    return {correction(pen)};
  case Form::accept:
    return {AcceptAlso{number_of(pen), CardNo{draft.card}, SpotNo{std::max(0, draft.spot)}}};
  case Form::withdraw:
    return {Withdraw{number_of(pen), CardNo{draft.card}}};
  case Form::park:
    return {Park{number_of(pen), CardNo{draft.card}}};
  case Form::note:
    return draft.remark[0] == 0 ? std::vector<Intent>{}
                                : std::vector<Intent>{Note{draft.remark.data()}};
  default:
    return {};
  }
}

} // namespace

std::vector<SeatTeam> teams_to_seat(const Pen& pen) {
  const std::vector<int> sizes = compose(pen.draft.people, pen.draft.teams);
  const std::size_t playing = playing_teams(pen.view).size();
  std::vector<SeatTeam> seats;
  int banner = 0;
  for (std::size_t team = playing; team < sizes.size(); ++team) {
    const auto taken = [&](const DeskTeam& one) { return one.banner == banner; };
    while (banner < 11 && std::any_of(pen.view.teams.begin(), pen.view.teams.end(), taken))
      ++banner;
    seats.push_back({banner_name(pen.evening(), banner), banner, sizes[team]});
    banner = std::min(banner + 1, 11);
  }
  return seats;
}

void confirm_form(const Pen& pen) {
  const Form form = pen.draft.form;
  if (has_nothing_to_confirm(form)) return;
  // The room reads along: whether a place is right must not be told before its card is.
  if (form == Form::accept && !chosen_card_told(pen))
    return pen.refuse("form.confirm", pen.say("desk.accept-later"));
  if (form == Form::wifi && !confirm_wifi(pen)) return;
  if (form == Form::compose)
    for (SeatTeam& seat : teams_to_seat(pen)) pen.order("compose", Intent{std::move(seat)});
  for (Intent& intent : acts_of(pen)) pen.order("form", std::move(intent));
  if (form == Form::note) pen.draft.remark.fill(0);
  pen.draft.form = Form::none;
}

void draw_form(const Pen& pen, Area screen) {
  if (pen.draft.form == Form::none) return;
  constexpr float wide = 520;
  ImGui::SetNextWindowPos({screen.width / 2, screen.height / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  // What is taller than the room scrolls; its keys go on to work.
  ImGui::SetNextWindowSizeConstraints({wide, 0}, {wide, screen.height - 8});
  ImGui::SetNextWindowFocus();
  ImGui::PushStyleColor(ImGuiCol_Border, shade(Tone::gold));
  ImGui::Begin("##form", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize |
                   ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNavFocus); // Tab goes from field to field
  heading(pen, "form.title", title_of(pen));
  ImGui::Separator();
  draw_inside(pen);
  if (pen.draft.form != Form::none) draw_ends(pen);
  ImGui::End();
  ImGui::PopStyleColor();
  pen.draft.opened = false;
}

} // namespace blason::desk
