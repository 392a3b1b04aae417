#include "desk/panels.hpp"
#include "desk/sentences.hpp"
#include "desk/typing.hpp"

namespace blason::desk {
namespace {

std::string how_words(const Pen& pen, const DeskBoard& board) {
  if (board.stage == DeskStage::sorting) return pen.say("desk.type-how");
  return board.stage == DeskStage::asking ? pen.say("desk.type-how-one")
                                          : pen.say("desk.type-how-hint");
}

/// The seats as figures: a click takes a team like its figure does.
void draw_seats(const Pen& pen, const DeskBoard& board) {
  const std::vector<const DeskTeam*> teams = playing_teams(pen.view);
  const float wide = (ImGui::GetContentRegionAvail().x - 6) / 2;
  for (std::size_t i = 0; i < teams.size(); ++i) {
    if (i % 2 == 1) ImGui::SameLine();
    const DeskTeam& team = *teams[i];
    const DeskHand* hand = board.hand(team.id);
    std::string words = std::to_string(i + 1) + "  " + team.name;
    if (hand != nullptr && hand->locked) words += " · " + pen.say("wall.sealed.sealed");
    if (board.asked == team.id) words += " · " + pen.say("desk.asked");
    const bool chosen = pen.draft.typing.team == team.id;
    if (button(pen, "type." + team.id.value, words, {wide, 0}, chosen ? Look::chosen : Look::plain))
      type_for(pen, team.id);
  }
}

std::string answer_words(const Pen& pen, const DeskBoard& board, const DeskHand& hand, int card) {
  const int lie = hand.lies[static_cast<std::size_t>(card)];
  std::string words = lie < 0 ? "…" : spot_words(board, lie);
  if (hand.banners[static_cast<std::size_t>(card)] != 0) words += " *";
  if (card == typed_card(pen) && !pen.draft.typing.letters.empty())
    words = pen.draft.typing.letters + "_";
  return words;
}

void draw_answers(const Pen& pen, const DeskBoard& board) {
  const DeskHand* hand = board.hand(pen.draft.typing.team);
  if (hand == nullptr || !ImGui::BeginTable("answers", 2, ImGuiTableFlags_Borders)) return;
  const int now = typed_card(pen);
  for (int card = 0; card < static_cast<int>(board.cards.size()); ++card) {
    if (board.stage != DeskStage::sorting && card != board.card) continue;
    const std::string id = "answer." + std::to_string(card);
    ImGui::TableNextRow();
    if (card == now) ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg0, shade(Tone::gold, 0.22F));
    ImGui::TableNextColumn();
    shortened(pen, id + ".card",
              std::to_string(card + 1) + "  " + board.cards[static_cast<std::size_t>(card)].name,
              ImGui::GetContentRegionAvail().x);
    ImGui::TableNextColumn();
    shortened(pen, id, answer_words(pen, board, *hand, card), ImGui::GetContentRegionAvail().x,
              card == now ? Tone::gold : Tone::text);
  }
  ImGui::EndTable();
}

} // namespace

void draw_typing_panel(const Pen& pen) {
  const DeskBoard* board = typed_round(pen.view);
  if (board == nullptr) return paragraph(pen, "no-typing", pen.say("desk.type-none"), Tone::dim);
  paragraph(pen, "how", how_words(pen, *board), Tone::dim);
  draw_seats(pen, *board);
  if (pen.draft.typing.team.empty()) return;
  ImGui::Dummy({0, 2});
  draw_answers(pen, *board);
  if (typed_card(pen) >= static_cast<int>(board->cards.size()))
    paragraph(pen, "type-done", pen.say("desk.type-done"), Tone::gold);
}

} // namespace blason::desk
