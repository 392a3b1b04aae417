#include "desk/forms.hpp"
#include "desk/keys.hpp"
#include "desk/sentences.hpp"
#include "desk/typing.hpp"

#include <algorithm>
#include <array>

namespace blason::desk {
namespace {

/// A row of choices, in as many lines as they need; the chosen one's place comes back.
int choose(const Pen& pen, const std::string& id, const std::vector<std::string>& words,
           int chosen) {
  for (int i = 0; i < static_cast<int>(words.size()); ++i) {
    const std::string& one = words[static_cast<std::size_t>(i)];
    const float need = ImGui::CalcTextSize(one.c_str()).x + 2 * ImGui::GetStyle().FramePadding.x;
    const float end = ImGui::GetItemRectMax().x + ImGui::GetStyle().ItemSpacing.x + need;
    if (i > 0 && end < ImGui::GetWindowPos().x + ImGui::GetWindowContentRegionMax().x)
      ImGui::SameLine();
    if (button(pen, id + "." + std::to_string(i), one, {},
               i == chosen ? Look::chosen : Look::plain))
      chosen = i;
  }
  return chosen;
}

constexpr std::array insertable{StepKind::pause, StepKind::map,     StepKind::standings,
                                StepKind::round, StepKind::gallery, StepKind::debrief};
constexpr std::array rounds{Kind::families, Kind::segments, Kind::fiefs,    Kind::verbatims,
                            Kind::clues,    Kind::twins,    Kind::encounter};

template <class List, class T> int place_in(const List& list, T wanted) {
  return static_cast<int>(std::find(list.begin(), list.end(), wanted) - list.begin());
}

} // namespace

void draw_step_form(const Pen& pen) {
  Draft& draft = pen.draft;
  std::vector<std::string> steps, kinds;
  for (const StepKind kind : insertable) steps.push_back(step_words(pen, kind));
  for (const Kind kind : rounds) kinds.push_back(kind_words(pen, kind));
  line(pen, "form.step", pen.say("desk.which-step"), Tone::dim);
  draft.step = insertable.at(
      static_cast<std::size_t>(choose(pen, "form.step", steps, place_in(insertable, draft.step))));
  if (draft.step != StepKind::round) return;
  line(pen, "form.kind", pen.say("desk.which-kind"), Tone::dim);
  draft.kind = rounds.at(
      static_cast<std::size_t>(choose(pen, "form.kind", kinds, place_in(rounds, draft.kind))));
}

namespace {

void choose_card(const Pen& pen, const DeskBoard& board) {
  Draft& draft = pen.draft;
  line(pen, "form.card.title", pen.say("desk.which-card"), Tone::dim);
  const int last = static_cast<int>(board.cards.size()) - 1;
  int card = std::clamp(draft.card, 0, last) + 1;
  stepper(pen, "form.card", card, 1, last + 1);
  draft.card = card - 1;
  ImGui::SameLine();
  shortened(pen, "form.card.name", board.cards[static_cast<std::size_t>(draft.card)].name,
            ImGui::GetContentRegionAvail().x);
}

/// A spot, or nowhere where that is an answer.
void choose_spot(const Pen& pen, const DeskBoard& board, bool or_nowhere) {
  Draft& draft = pen.draft;
  std::vector<std::string> spots = board.letters;
  line(pen, "form.spot.title", pen.say("desk.which-spot"), Tone::dim);
  if (or_nowhere) spots.push_back(pen.say("desk.nowhere"));
  const int last = static_cast<int>(spots.size()) - 1;
  const int usual = or_nowhere ? last : 0;
  const int spot =
      choose(pen, "form.spot", spots, draft.spot < 0 || draft.spot > last ? usual : draft.spot);
  draft.spot = or_nowhere && spot == last ? -1 : spot;
}

} // namespace

void draw_correct_form(const Pen& pen) {
  Draft& draft = pen.draft;
  const DeskBoard* board = pen.shown_round();
  if (board == nullptr) return paragraph(pen, "form.none", pen.say("desk.no-round"), Tone::dim);
  std::vector<std::string> teams;
  int chosen = 0;
  for (const DeskHand& hand : board->hands) {
    if (hand.team == draft.team) chosen = static_cast<int>(teams.size());
    teams.push_back(pen.view.team(hand.team)->name);
  }
  line(pen, "form.team", pen.say("desk.which-team"), Tone::dim);
  chosen = choose(pen, "form.team", teams, chosen);
  draft.team = board->hands[static_cast<std::size_t>(chosen)].team;
  choose_card(pen, *board);
  line(pen, "form.try.title", pen.say("desk.which-try"), Tone::dim);
  stepper(pen, "form.try", draft.attempt, 1, std::max(board->tries, 1));
  choose_spot(pen, *board, true);
}

void draw_card_form(const Pen& pen) {
  const DeskBoard* board = pen.shown_round();
  if (board == nullptr) return paragraph(pen, "form.none", pen.say("desk.no-round"), Tone::dim);
  choose_card(pen, *board);
  if (pen.draft.form == Form::accept) choose_spot(pen, *board, false);
}

void draw_note_form(const Pen& pen) {
  if (field(pen, "form.note", pen.draft.remark, ImGui::GetContentRegionAvail().x, pen.draft.opened))
    confirm_form(pen);
}

void draw_export_form(const Pen& pen) {
  for (const DeskKey& key : desk_keys())
    if (key.id.starts_with("export."))
      act_button(pen, key.id, pen.said(std::string(key.what)),
                 {ImGui::GetContentRegionAvail().x, 0});
}

namespace {

/// Where a machine has several addresses, which of them phones are shown.
void draw_ways(const Pen& pen, float wide) {
  if (!pen.about.phones || pen.about.phones->ways.size() < 2) return;
  for (const Way& way : pen.about.phones->ways) {
    const std::string id = "way." + way.address;
    const std::string words =
        pen.say("desk.way", {{"interface", way.interface}, {"address", way.address}});
    if (button(pen, id, words, {wide, 0}, way.shown ? Look::chosen : Look::plain))
      pen.order(id, ShowWay{way.address});
  }
}

/// When something was last saved, what the disk still holds, where phones come.
void draw_health(const Pen& pen) {
  const Health& health = pen.about.health;
  if (health.saved_ago >= 0 && pen.about.trouble.empty())
    paragraph(pen, "health.saved",
              pen.say("desk.health.saved", {{"time", clock(health.saved_ago / 1000)}}), Tone::dim);
  if (health.free_bytes >= 0)
    paragraph(pen, "health.free",
              pen.say("desk.health.free", {{"size", size_words(pen, health.free_bytes)}}),
              health.tight() ? Tone::gold : Tone::dim);
  const std::string phones = phone_words(pen);
  if (!phones.empty()) paragraph(pen, "health.phones", phones, Tone::dim);
}

} // namespace

void draw_windows_form(const Pen& pen) {
  const float wide = ImGui::GetContentRegionAvail().x;
  draw_health(pen);
  for (std::size_t i = 0; i < pen.about.monitors.size(); ++i) {
    const std::string& monitor = pen.about.monitors[i];
    const std::string id = "wall-on." + std::to_string(i + 1);
    if (button(pen, id, pen.say("desk.wall-on", {{"monitor", monitor}}), {wide, 0},
               monitor == pen.about.wall_on ? Look::chosen : Look::plain))
      pen.order(id, PutWallOn{monitor});
  }
  draw_ways(pen, wide);
  for (const char* id : {"swap", "daylight", "hatched", "sound", "motion", "phones", "wifi",
                         "reach", "plug", "elsewhere", "retry", "home", "leave"})
    for (const DeskKey& key : desk_keys())
      if (key.id == id) act_button(pen, id, pen.said(std::string(key.what)), {wide, 0});
}

} // namespace blason::desk
