#include "desk/keys.hpp"
#include "desk/links.hpp"
#include "desk/names_asked.hpp"
#include "desk/panels.hpp"
#include "desk/sentences.hpp"
#include "desk/typing.hpp"

#include <algorithm>
#include <functional>

namespace blason::desk {
namespace {

struct TeamRow {
  const Pen& pen;
  const DeskTeam& team;
  const DeskBoard* board; // of the round being played; nullptr: none
  const DeskHand* hand;   // nullptr: not seated in it
  int number;             // the figure that takes the team; 0: none
  bool roomy;             // there is room for the buttons that adjust

  std::string id(const char* what) const { return "team." + team.id.value + "." + what; }
};

void draw_name(const TeamRow& row) {
  const Pen& pen = row.pen;
  if (row.number > 0 && row.number <= 9) {
    line(pen, row.id("number"), std::to_string(row.number), Tone::dim);
    ImGui::SameLine();
  }
  if (!small_picture(pen, "banner/" + std::to_string(row.team.banner))) small_seal(row.team.banner);
  const bool chosen = pen.draft.typing.team == row.team.id;
  const bool asked = row.board != nullptr && row.board->asked == row.team.id;
  shortened(pen, row.id("name"), row.team.name, ImGui::GetContentRegionAvail().x,
            chosen || asked ? Tone::gold
            : row.team.out  ? Tone::dim
                            : Tone::text);
  if (ImGui::IsItemClicked() && !row.team.out) type_for(pen, row.team.id);
}

void bar(int placed, int total) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float wide = ImGui::GetContentRegionAvail().x, tall = ImGui::GetTextLineHeight() + 2;
  const float part = total > 0 ? static_cast<float>(placed) / static_cast<float>(total) : 0;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(at, {at.x + wide, at.y + tall}, IM_COL32(0x25, 0x29, 0x48, 255), 3);
  if (placed > 0)
    list.AddRectFilled(at, {at.x + wide * part, at.y + tall}, IM_COL32(0x8A, 0x6A, 0x22, 255), 3);
}

void draw_placed(const TeamRow& row) {
  const Pen& pen = row.pen;
  if (row.team.out) {
    const DeskTeam* into = pen.view.team(row.team.into);
    const std::string words = into != nullptr ? pen.say("desk.team-merged", {{"team", into->name}})
                                              : pen.say("desk.team-out");
    return shortened(pen, row.id("placed"), words, ImGui::GetContentRegionAvail().x, Tone::dim);
  }
  if (row.board == nullptr) return;
  if (row.hand == nullptr)
    return shortened(pen, row.id("placed"), pen.say("desk.team-waits"),
                     ImGui::GetContentRegionAvail().x, Tone::dim);
  const int total = static_cast<int>(row.board->cards.size());
  bar(row.hand->placed, total);
  const std::string words =
      pen.say("desk.placed", {{"placed", row.hand->placed}, {"total", total}});
  const float spare = ImGui::GetContentRegionAvail().x - ImGui::CalcTextSize(words.c_str()).x;
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(spare / 2, 0.0F));
  line(pen, row.id("placed"), words);
}

void draw_sealed(const TeamRow& row) {
  if (row.hand == nullptr || row.team.out) return;
  const Pen& pen = row.pen;
  const bool asked = row.board->asked == row.team.id;
  if (asked) return line(pen, row.id("sealed"), pen.say("desk.asked"), Tone::gold);
  if (row.hand->locked) line(pen, row.id("sealed"), pen.say("wall.sealed.sealed"), Tone::gold);
}

void draw_adjust(const TeamRow& row) {
  const Pen& pen = row.pen;
  const auto adjust = [&](const char* id, Points by) {
    const std::string words = signed_number(pen.about.language, by);
    if (button(pen, row.id(id), words, {34, 0}))
      pen.order(row.id(id), Intent{Adjust{row.team.id, by, {}}});
    ImGui::SameLine(0, 3);
  };
  if (row.roomy) {
    adjust("less", -5);
    adjust("more", 5);
  }
  if (button(pen, row.id("more-acts"), "…", {28, 0})) {
    pen.draft.team = row.team.id;
    pen.open(Form::team);
  }
}

/// Texts of a row stand as low as its buttons' words.
bool next_cell() {
  const bool shown = ImGui::TableNextColumn();
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + ImGui::GetStyle().FramePadding.y);
  return shown;
}

void draw_row(const TeamRow& row) {
  const Pen& pen = row.pen;
  const Language language = pen.about.language;
  ImGui::TableNextRow();
  next_cell();
  draw_name(row);
  if (next_cell() && row.team.size > 0)
    line(pen, row.id("size"), number(language, std::int64_t{row.team.size}));
  if (next_cell()) draw_link(pen, row.team, row.id("link"));
  next_cell();
  draw_placed(row);
  next_cell();
  draw_sealed(row);
  next_cell();
  if (row.hand != nullptr)
    line(pen, row.id("right"), number(language, std::int64_t{row.hand->right}));
  next_cell();
  ImGui::PushFont(strong_font());
  line(pen, row.id("points"), number(language, std::int64_t{row.team.points}));
  ImGui::PopFont();
  ImGui::TableNextColumn();
  if (!row.team.out) draw_adjust(row);
}

/// Sizes that nobody told and buttons that the form of a team has too leave their room to names.
void draw_heads(const Pen& pen, bool roomy) {
  constexpr const char* heads[] = {"team",   "size",  "link",   "placed",
                                   "sealed", "right", "points", "adjust"};
  ImGui::TableSetupColumn("team", ImGuiTableColumnFlags_WidthStretch, 3);
  ImGui::TableSetupColumn("size", ImGuiTableColumnFlags_WidthFixed, 46);
  ImGui::TableSetupColumn("link", ImGuiTableColumnFlags_WidthFixed, 92);
  ImGui::TableSetupColumn("placed", ImGuiTableColumnFlags_WidthStretch, 2);
  ImGui::TableSetupColumn("sealed", ImGuiTableColumnFlags_WidthFixed, 88);
  ImGui::TableSetupColumn("right", ImGuiTableColumnFlags_WidthFixed, 54);
  ImGui::TableSetupColumn("points", ImGuiTableColumnFlags_WidthFixed, 52);
  ImGui::TableSetupColumn("adjust", ImGuiTableColumnFlags_WidthFixed, roomy ? 106 : 62);
  ImGui::TableSetColumnEnabled(1, std::any_of(pen.view.teams.begin(), pen.view.teams.end(),
                                              [](const DeskTeam& team) { return team.size > 0; }));
  ImGui::TableSetColumnEnabled(2, pen.about.phones.has_value());
  ImGui::TableSetupScrollFreeze(0, 1);
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers);
  for (const char* head : heads) {
    if (!ImGui::TableNextColumn()) continue;
    const bool codes = pen.draft.codes && std::string_view(head) == "link";
    const std::string key = std::string("desk.column.") + (codes ? "code" : head);
    line(pen, key, pen.said(key), Tone::dim);
  }
}

void draw_table(const Pen& pen, float tall) {
  const Pen listed{pen.view, pen.about, pen.draft, pen.acts, true};
  if (!ImGui::BeginTable("teams", 8,
                         ImGuiTableFlags_Borders | ImGuiTableFlags_RowBg | ImGuiTableFlags_ScrollY |
                             ImGuiTableFlags_Hideable,
                         {0, tall}))
    return;
  const bool roomy = ImGui::GetContentRegionAvail().x >= (pen.about.phones ? 690 : 600);
  draw_heads(pen, roomy);
  const DeskBoard* board = pen.view.present();
  int number = 0;
  for (const DeskTeam& team : pen.view.teams) {
    if (!team.out) ++number;
    draw_row({listed, team, board, board == nullptr ? nullptr : board->hand(team.id),
              team.out ? 0 : number, roomy});
  }
  ImGui::EndTable();
}

struct Offered {
  const char* id;
  std::string words;
};

/// What can be done to the round being played.
void offer_round(const Pen& pen, const DeskBoard& board, std::vector<Offered>& acts) {
  if (board.stage == DeskStage::sorting)
    acts.push_back({"close-try", pen.say("desk.close-try-number", {{"number", board.attempt}})});
  if (board.stage == DeskStage::weighing && board.attempt < board.tries)
    acts.push_back({"open-try", pen.say("desk.open-try")});
  const bool judged = board.stage == DeskStage::revealing && board.beat == 0;
  if (board.stage == DeskStage::weighing || judged)
    acts.push_back({"reopen-try", pen.say("desk.reopen-try")});
  if (board.stage == DeskStage::hinting) acts.push_back({"hint", pen.say("desk.open-hint")});
  if (board.stage == DeskStage::asking) acts.push_back({"pass", pen.say("help.pass")});
  const bool told = board.stage == DeskStage::told || board.beat > 0;
  if (told && !pen.view.veiled) acts.push_back({"hide", pen.say("desk.hide")});
}

/// How phones come to their teams.
void offer_phones(const Pen& pen, std::vector<Offered>& acts) {
  acts.push_back(
      {"codes", pen.draft.codes ? pen.say("desk.codes.hide") : pen.say("desk.codes.show")});
  acts.push_back(
      {"list-closed", pen.view.listed ? pen.say("desk.list-open") : pen.say("desk.list-close")});
  if (!pen.view.listed)
    acts.push_back({"names-moderated", pen.view.moderated ? pen.say("desk.names-free")
                                                          : pen.say("desk.names-moderate")});
}

/// What can be done to the round being played, and to its teams.
std::vector<Offered> offered(const Pen& pen) {
  std::vector<Offered> acts;
  if (const DeskBoard* board = pen.view.present()) offer_round(pen, *board, acts);
  acts.push_back(
      {"ranks", pen.view.ranks ? pen.say("desk.ranks-hide") : pen.say("desk.ranks-show")});
  acts.push_back({"team-add", pen.say("desk.add-team")});
  if (pen.about.phones) offer_phones(pen, acts);
  return acts;
}

/// Hands the buttons over one by one, and whether each begins a row: as many rows as they need.
void in_rows(const std::vector<Offered>& acts,
             const std::function<void(const Offered&, bool)>& put) {
  const ImGuiStyle& style = ImGui::GetStyle();
  const float room = ImGui::GetContentRegionAvail().x;
  float x = 0;
  for (const Offered& act : acts) {
    const float wide = ImGui::CalcTextSize(act.words.c_str()).x + 2 * style.FramePadding.x;
    const bool first = x == 0 || x + wide > room;
    x = (first ? 0 : x) + wide + style.ItemSpacing.x;
    put(act, first);
  }
}

} // namespace

void draw_teams_panel(const Pen& pen, Area area) {
  open_panel(pen, "live", pen.say("desk.live"), area);
  const std::vector<Offered> acts = offered(pen);
  float rows = 0;
  in_rows(acts, [&](const Offered&, bool first) { rows += first ? 1 : 0; });
  const float row = ImGui::GetFrameHeight() + ImGui::GetStyle().ItemSpacing.y;
  const ImVec2 room = ImGui::GetContentRegionAvail();
  draw_table(pen, room.y - rows * row - lost_height(pen, room.x) - names_asked_height(pen, room.x));
  draw_lost(pen);
  draw_names_asked(pen);
  in_rows(acts, [&](const Offered& act, bool first) {
    if (!first) ImGui::SameLine();
    act_button(pen, act.id, act.words);
  });
  close_panel();
}

} // namespace blason::desk
