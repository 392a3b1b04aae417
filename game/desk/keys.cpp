#include "desk/keys.hpp"

#include "desk/forms.hpp"
#include "desk/typing.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace blason::desk {
namespace {

struct NamedPlace {
  Named named;
  ImGuiKey key;
};
constexpr std::array<NamedPlace, 10> named_places{{{Named::page_down, ImGuiKey_PageDown},
                                                   {Named::page_up, ImGuiKey_PageUp},
                                                   {Named::end, ImGuiKey_End},
                                                   {Named::up, ImGuiKey_UpArrow},
                                                   {Named::down, ImGuiKey_DownArrow},
                                                   {Named::del, ImGuiKey_Delete},
                                                   {Named::backspace, ImGuiKey_Backspace},
                                                   {Named::enter, ImGuiKey_Enter},
                                                   {Named::enter, ImGuiKey_KeyPadEnter},
                                                   {Named::escape, ImGuiKey_Escape}}};

bool pressed(ImGuiKey key) {
  const int place = ImGui::GetIO().KeyMap[key];
  return place >= 0 && ImGui::IsKeyPressed(place, false);
}

void do_row(const Pen& pen, const DeskKey& row) {
  pen.draft.chord = 0;
  if (row.id != "end") pen.draft.ending = false;
  if (row.id != "next" && row.id != "close-try") pen.draft.closing = false;
  row.act(pen);
}

/// Escape lets go of one thing at a time, the latest first.
void let_go(const Pen& pen) {
  Draft& draft = pen.draft;
  if (draft.keys)
    draft.keys = false;
  else if (draft.form != Form::none)
    draft.form = Form::none;
  else if (draft.chord != 0)
    draft.chord = 0;
  else if (!draft.typing.team.empty())
    draft.typing = {};
  else
    draft.ending = false;
}

void press_named(const Pen& pen, Named named) {
  if (named == Named::escape) return let_go(pen);
  if (named == Named::enter && pen.draft.form != Form::none) return confirm_form(pen);
  if (pen.draft.form == Form::none && type_named(pen, named)) return;
  for (const DeskKey& row : desk_keys())
    if (row.named == named) return do_row(pen, row);
}

void press_letter(const Pen& pen, char letter) {
  Draft& draft = pen.draft;
  const char first = draft.chord != 0 ? draft.chord : letter;
  const char second = draft.chord != 0 ? letter : char{0};
  bool begins = false;
  for (const DeskKey& row : desk_keys()) {
    if (row.first != first) continue;
    if (row.second == second) return do_row(pen, row);
    begins = true;
  }
  draft.chord = begins && draft.chord == 0 ? letter : char{0};
}

/// What a click in the grid does: Tab and the arrows choose a card and a spot, round and round.
void move_choice(const Pen& pen) {
  if (pen.about.wall_inner && pen.draft.form == Form::none) {
    if (pressed(ImGuiKey_LeftArrow)) return pen.order("inner", TurnInnerPage{-1});
    if (pressed(ImGuiKey_RightArrow)) return pen.order("inner", TurnInnerPage{1});
  }
  const DeskBoard* board = pen.shown_round();
  if (board == nullptr || pen.draft.form != Form::none) return;
  const auto step = [](int at, int by, std::size_t count) {
    const int all = static_cast<int>(count);
    return (std::max(at, 0) + by + all) % all;
  };
  Draft& draft = pen.draft;
  const int back_or_on = ImGui::GetIO().KeyShift ? -1 : 1;
  if (pressed(ImGuiKey_Tab)) draft.card = step(draft.card, back_or_on, board->cards.size());
  if (pressed(ImGuiKey_LeftArrow)) draft.spot = step(draft.spot, -1, board->spots.size());
  if (pressed(ImGuiKey_RightArrow)) draft.spot = step(draft.spot, 1, board->spots.size());
}

/// In a form a figure takes a team: of the two of a merger, the one that goes on.
void take_team(const Pen& pen, char32_t character) {
  const std::vector<const DeskTeam*> teams = playing_teams(pen.view);
  const int team = team_of(character, teams.size());
  if (team < 0) return;
  const TeamId id = teams[static_cast<std::size_t>(team)]->id;
  (pen.draft.form == Form::merge ? pen.draft.other : pen.draft.team) = id;
}

void press_character(const Pen& pen, char32_t character) {
  Draft& draft = pen.draft;
  if (character == U'?') return do_row(pen, desk_keys().back());
  if (character == U'.') return perform(pen, "black"); // what many clickers send
  if (draft.form != Form::none) return take_team(pen, character);
  if (draft.chord == 0 && type_character(pen, character)) {
    draft.closing = false; // another sheet comes in first
    return;
  }
  // The figure of a pair, on whatever row of figures.
  const int figure = draft.chord == 0 ? -1 : team_of(character, 9);
  if (figure >= 0) return press_letter(pen, static_cast<char>('1' + figure));
  if (character > 0x7E) return;
  press_letter(pen, static_cast<char>(std::toupper(static_cast<int>(character))));
}

} // namespace

void perform(const Pen& pen, std::string_view id) {
  for (const DeskKey& row : desk_keys())
    if (row.id == id) return do_row(pen, row);
}

void act_button(const Pen& pen, std::string_view id, const std::string& words, Size size,
                Look look) {
  if (button(pen, std::string(id), words, size, look)) perform(pen, id);
}

std::string cap(const Pen& pen, const DeskKey& key) {
  constexpr std::array<const char*, 11> names{"",
                                              "help.key.page-down",
                                              "help.key.page-up",
                                              "help.key.end",
                                              "help.key.up",
                                              "help.key.down",
                                              "help.key.delete",
                                              "help.key.backspace",
                                              "help.key.enter",
                                              "help.key.escape",
                                              ""};
  std::string lettered;
  if (key.named == Named::f1) return "F1";
  if (key.named != Named::none) lettered = pen.said(names.at(static_cast<std::size_t>(key.named)));
  if (key.first == 0) return lettered;
  if (!lettered.empty()) lettered += ", ";
  lettered += key.first;
  if (key.second != 0) lettered += std::string(" ") + key.second;
  if (key.id == "black") lettered += ", .";
  return lettered;
}

void answer_keys(const Pen& pen) {
  const ImGuiIO& io = ImGui::GetIO();
  if (ImGui::IsKeyPressed(f1_place, false)) do_row(pen, desk_keys().back());
  if (io.WantTextInput) {
    if (pressed(ImGuiKey_Escape)) let_go(pen);
    return;
  }
  for (const NamedPlace& place : named_places)
    if (pressed(place.key)) press_named(pen, place.named);
  move_choice(pen);
  for (const ImWchar character : io.InputQueueCharacters) press_character(pen, character);
}

} // namespace blason::desk
