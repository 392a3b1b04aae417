#include "desk/compose.hpp"
#include "desk/forms.hpp"
#include "desk/keys.hpp"
#include "desk/typing.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

/// Buttons beside each other, in as many rows as they need.
void wrap_next(const std::string& words) {
  const float need = ImGui::CalcTextSize(words.c_str()).x + 2 * ImGui::GetStyle().FramePadding.x;
  const float end = ImGui::GetItemRectMax().x + ImGui::GetStyle().ItemSpacing.x + need;
  if (end < ImGui::GetWindowPos().x + ImGui::GetWindowContentRegionMax().x) ImGui::SameLine();
}

void choose_team(const Pen& pen, const std::string& id, const std::string& question,
                 TeamId& chosen) {
  line(pen, id, question, Tone::dim);
  bool first = true;
  for (const DeskTeam* team : playing_teams(pen.view)) {
    if (!first) wrap_next(team->name);
    first = false;
    if (button(pen, id + "." + team->id.value, team->name, {},
               team->id == chosen ? Look::chosen : Look::plain))
      chosen = team->id;
  }
}

void ask_name(const Pen& pen) {
  line(pen, "form.name.title", pen.say("desk.new-name"), Tone::dim);
  if (field(pen, "form.name", pen.draft.name, ImGui::GetContentRegionAvail().x, pen.draft.opened))
    confirm_form(pen);
}

void ask_points(const Pen& pen) {
  line(pen, "form.points.title", pen.say("desk.how-many-points"), Tone::dim);
  stepper(pen, "form.points", pen.draft.points, -99, 99);
  line(pen, "form.note.title", pen.say("desk.adjust-note"), Tone::dim);
  if (field(pen, "form.note", pen.draft.note, ImGui::GetContentRegionAvail().x, pen.draft.opened))
    confirm_form(pen);
}

/// The other team of a merger is never the team itself.
void settle_other(const Pen& pen) {
  Draft& draft = pen.draft;
  const DeskTeam* other = pen.view.team(draft.other);
  if (other != nullptr && !other->out && draft.other != draft.team) return;
  for (const DeskTeam* team : playing_teams(pen.view))
    if (team->id != draft.team) draft.other = team->id;
}

void draw_composer(const Pen& pen) {
  Draft& draft = pen.draft;
  line(pen, "form.people.title", pen.say("desk.how-many"), Tone::dim);
  stepper(pen, "form.people", draft.people, 1, 60);
  line(pen, "form.teams.title", pen.say("desk.how-many-teams"), Tone::dim);
  stepper(pen, "form.teams", draft.teams, 1, 12);
  std::vector<std::string> sizes;
  for (const int size : compose(draft.people, draft.teams)) sizes.push_back(std::to_string(size));
  paragraph(pen, "form.sizes", pen.say("desk.sizes", {{"sizes", list(pen.about.language, sizes)}}),
            Tone::gold);
  const std::vector<SeatTeam> seats = teams_to_seat(pen);
  paragraph(pen, "form.seats",
            seats.empty() ? pen.say("desk.composed-full") : pen.say("desk.composed-seats"),
            Tone::dim);
  std::string all;
  for (const SeatTeam& seat : seats)
    all += (all.empty() ? "" : ", ") + seat.name + "\u00A0· " +
           number(pen.about.language, static_cast<std::int64_t>(seat.size));
  if (!all.empty()) paragraph(pen, "form.seats.names", all);
}

/// What can be done with the team whose … was clicked, as its keys do it.
void draw_acts(const Pen& pen) {
  for (const char* id :
       {"adjust", "team-rename", "team-up", "team-down", "team-merge", "team-split", "team-remove"})
    for (const DeskKey& key : desk_keys())
      if (key.id == id)
        act_button(pen, id, pen.said(std::string(key.what)), {ImGui::GetContentRegionAvail().x, 0});
}

/// The banners nobody has yet, and the one that comes next by itself.
void ask_banner(const Pen& pen) {
  line(pen, "form.banner", pen.say("desk.which-banner"), Tone::dim);
  const auto offer = [&](int banner, const std::string& words) {
    if (button(pen, "form.banner." + std::to_string(banner), words, {},
               pen.draft.banner == banner ? Look::chosen : Look::plain))
      pen.draft.banner = banner;
  };
  offer(-1, pen.say("desk.next-banner"));
  for (int banner = 0; banner < 12; ++banner) {
    const auto taken = [&](const DeskTeam& one) { return !one.out && one.banner == banner; };
    if (std::any_of(pen.view.teams.begin(), pen.view.teams.end(), taken)) continue;
    const std::string words = banner_name(pen.evening(), banner);
    wrap_next(words);
    offer(banner, words);
  }
  line(pen, "form.size.title", pen.say("desk.how-many"), Tone::dim);
  stepper(pen, "form.size", pen.draft.size, 0, 60);
}

} // namespace

void draw_team_form(const Pen& pen) {
  Draft& draft = pen.draft;
  if (draft.form == Form::compose) return draw_composer(pen);
  if (draft.form == Form::team) return draw_acts(pen);
  if (draft.form != Form::add_team)
    choose_team(pen, "form.team", pen.say("desk.which-team"), draft.team);
  if (draft.form == Form::adjust) ask_points(pen);
  if (draft.form == Form::add_team || draft.form == Form::rename || draft.form == Form::split)
    ask_name(pen);
  if (draft.form == Form::add_team) ask_banner(pen);
  if (draft.form == Form::merge) {
    settle_other(pen);
    choose_team(pen, "form.other", pen.say("desk.into-which"), draft.other);
    paragraph(pen, "form.sure", pen.say("desk.merge-sure"), Tone::dim);
  }
  if (draft.form == Form::remove)
    paragraph(pen, "form.sure", pen.say("desk.remove-sure"), Tone::dim);
}

} // namespace blason::desk
