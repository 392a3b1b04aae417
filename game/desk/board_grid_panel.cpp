#include "desk/keys.hpp"
#include "desk/panels.hpp"
#include "desk/sentences.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

bool holds(const std::vector<int>& spots, int spot) {
  return std::find(spots.begin(), spots.end(), spot) != spots.end();
}

std::string card_words(const DeskBoard& board, int card) {
  return std::to_string(card + 1) + "  " + board.cards[static_cast<std::size_t>(card)].name;
}

/// The more teams, the more gold.
ImU32 heat(float part) {
  return ImGui::ColorConvertFloat4ToU32({0.85F, 0.66F, 0.25F, 0.16F + 0.54F * part});
}

/// One cell: how many teams have the card there; the right spot is outlined.
void draw_cell(const Pen& pen, const DeskBoard& board, int card, int spot, float tall) {
  const DeskCard& one = board.cards[static_cast<std::size_t>(card)];
  const int teams = one.split[static_cast<std::size_t>(spot)];
  const std::string id = "cell." + std::to_string(card) + "." + std::to_string(spot);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float wide = std::max(ImGui::GetContentRegionAvail().x, 8.0F);
  if (ImGui::InvisibleButton(id.c_str(), {wide, tall})) {
    pen.draft.card = card;
    pen.draft.spot = spot;
  }
  const ImVec2 end{at.x + wide, at.y + tall};
  pen.draft.items.add({id, at.x, at.y, end.x, end.y, {}, 0, wide, 0, 0, true, true});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float all = static_cast<float>(std::max<std::size_t>(board.hands.size(), 1));
  if (teams > 0) list.AddRectFilled(at, end, heat(static_cast<float>(teams) / all));
  if (holds(one.right, spot)) list.AddRect(at, end, shade(Tone::right), 0, 0, 2);
  if (holds(one.accepted, spot)) list.AddRect(at, end, shade(Tone::gold), 0, 0, 2);
  if (pen.draft.card == card && pen.draft.spot == spot)
    list.AddRect({at.x + 3, at.y + 3}, {end.x - 3, end.y - 3}, shade(Tone::text), 0, 0, 1);
  const std::string words = teams > 0 ? std::to_string(teams) : "·";
  const ImVec2 size = ImGui::CalcTextSize(words.c_str());
  list.AddText({(at.x + end.x - size.x) / 2, (at.y + end.y - size.y) / 2},
               shade(teams > 0 ? Tone::text : Tone::dim), words.c_str());
}

void draw_card_row(const Pen& pen, const DeskBoard& board, int card) {
  const DeskCard& one = board.cards[static_cast<std::size_t>(card)];
  const std::string id = "card." + std::to_string(card);
  const float tall = ImGui::GetTextLineHeight() + 4;
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  std::string words = card_words(board, card);
  if (one.withdrawn) words = pen.say("desk.card-withdrawn") + " · " + words;
  if (one.parked) words = pen.say("desk.card-parked") + " · " + words;
  const bool present = board.card == card;
  small_picture(pen, one.picture);
  shortened(pen, id, words, ImGui::GetContentRegionAvail().x,
            present         ? Tone::gold
            : one.withdrawn ? Tone::dim
                            : Tone::text);
  if (ImGui::IsItemClicked()) pen.draft.card = card;
  for (int spot = 0; spot < static_cast<int>(board.spots.size()); ++spot) {
    ImGui::TableNextColumn();
    draw_cell(pen, board, card, spot, tall);
  }
}

/// Whether the names of the spots fit over their columns.
bool names_fit(const DeskBoard& board, float column) {
  return std::all_of(board.spots.begin(), board.spots.end(), [&](const std::string& name) {
    return ImGui::CalcTextSize(name.c_str()).x + ImGui::CalcTextSize("AA ").x + 32 < column;
  });
}

/// Its shield or face; a plain shield of its tincture where there is no picture.
void draw_spot_picture(const Pen& pen, const DeskBoard& board, int spot) {
  const auto at = static_cast<std::size_t>(spot);
  if (small_picture(pen, board.pictures[at])) return;
  if (!board.tinctures[at].empty()) small_shield(board.tinctures[at]);
}

void draw_grid_heads(const Pen& pen, const DeskBoard& board, bool names) {
  ImGui::TableSetupColumn("card", ImGuiTableColumnFlags_WidthStretch, names ? 1.6F : 3.2F);
  for (const std::string& letter : board.letters)
    ImGui::TableSetupColumn(letter.c_str(), ImGuiTableColumnFlags_WidthStretch, 1);
  ImGui::TableSetupScrollFreeze(1, 1);
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers);
  ImGui::TableNextColumn();
  line(pen, "grid.card", pen.say("desk.column.card"), Tone::dim);
  for (std::size_t spot = 0; spot < board.spots.size(); ++spot) {
    ImGui::TableNextColumn();
    draw_spot_picture(pen, board, static_cast<int>(spot));
    const std::string words =
        names ? board.letters[spot] + " " + board.spots[spot] : board.letters[spot];
    line(pen, "spot." + std::to_string(spot), words, Tone::dim);
  }
}

/// What the letters stand for, when the columns are too narrow to say it.
void draw_legend(const Pen& pen, const DeskBoard& board) {
  std::string words;
  for (int spot = 0; spot < static_cast<int>(board.spots.size()); ++spot)
    words += (words.empty() ? "" : "    ") + board.letters[static_cast<std::size_t>(spot)] +
             "\u00A0" + board.spots[static_cast<std::size_t>(spot)];
  paragraph(pen, "legend", words, Tone::dim);
}

void draw_grid(const Pen& pen, const DeskBoard& board, float tall) {
  const Pen listed{pen.view, pen.about, pen.draft, pen.acts, true};
  const float wide = ImGui::GetContentRegionAvail().x;
  const float column = wide / (static_cast<float>(board.spots.size()) + 1.6F);
  const bool names = names_fit(board, column);
  if (!names) draw_legend(pen, board);
  const int columns = static_cast<int>(board.spots.size()) + 1;
  if (!ImGui::BeginTable("grid", columns,
                         ImGuiTableFlags_Borders | ImGuiTableFlags_RowBg | ImGuiTableFlags_ScrollY,
                         {0, tall - ImGui::GetCursorPosY()}))
    return;
  draw_grid_heads(listed, board, names);
  for (int card = 0; card < static_cast<int>(board.cards.size()); ++card)
    draw_card_row(listed, board, card);
  ImGui::EndTable();
}

void draw_rounds(const Pen& pen, const DeskBoard& board) {
  int shown = static_cast<int>(&board - pen.view.rounds.data());
  const int last = static_cast<int>(pen.view.rounds.size()) - 1;
  if (button(pen, "round.before", "<", {28, 0})) --shown;
  ImGui::SameLine();
  if (button(pen, "round.after", ">", {28, 0})) ++shown;
  pen.draft.round = shown >= last ? -1 : std::max(shown, 0);
  ImGui::SameLine();
  std::string words = round_words(pen, board);
  if (board.stage == DeskStage::sorting || board.stage == DeskStage::weighing)
    words += " · " + pen.say("desk.try-shown", {{"number", board.attempt}, {"total", board.tries}});
  if (board.stage == DeskStage::revealing)
    words += " · " + pen.say("desk.beat", {{"shown", board.beat}, {"count", board.beats}});
  ImGui::AlignTextToFramePadding();
  shortened(pen, "round", words, ImGui::GetContentRegionAvail().x, Tone::gold);
}

/// What can be done to the chosen card and spot.
void draw_appeals(const Pen& pen, const DeskBoard& board) {
  const int card = std::clamp(pen.draft.card, 0, static_cast<int>(board.cards.size()) - 1);
  const int spot = std::clamp(pen.draft.spot, 0, static_cast<int>(board.spots.size()) - 1);
  act_button(pen, "correct", pen.say("desk.correct"));
  ImGui::SameLine();
  act_button(pen, "accept", pen.say("desk.accept"));
  ImGui::SameLine();
  act_button(pen, "withdraw", pen.say("desk.withdraw"));
  ImGui::SameLine();
  act_button(pen, "park", pen.say("desk.park"));
  shortened(pen, "chosen", card_words(board, card) + "  →  " + spot_words(board, spot),
            ImGui::GetContentRegionAvail().x, Tone::dim);
}

} // namespace

void draw_board_grid_panel(const Pen& pen, Area area) {
  open_panel(pen, "grid", pen.say("desk.grid"), area);
  const DeskBoard* board = pen.shown_round();
  if (board == nullptr) {
    paragraph(pen, "no-round", pen.say("desk.no-round"), Tone::dim);
    return close_panel();
  }
  draw_rounds(pen, *board);
  const float below = ImGui::GetFrameHeight() + ImGui::GetTextLineHeight() + 20;
  draw_grid(pen, *board, area.height - below);
  draw_appeals(pen, *board);
  close_panel();
}

} // namespace blason::desk
