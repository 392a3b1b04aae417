#include "desk/panels.hpp"
#include "desk/sentences.hpp"

namespace blason::desk {
namespace {

std::string right_words(const DeskBoard& board, const DeskCard& card) {
  std::string words;
  for (const auto* spots : {&card.right, &card.accepted})
    for (const int spot : *spots)
      words += (words.empty() ? "" : ", ") + board.letters[static_cast<std::size_t>(spot)] + " " +
               board.spots[static_cast<std::size_t>(spot)];
  return words;
}

void draw_key_row(const Pen& pen, const DeskBoard& board, int card) {
  const DeskCard& one = board.cards[static_cast<std::size_t>(card)];
  const std::string id = "key." + std::to_string(card);
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  small_picture(pen, one.picture);
  shortened(pen, id + ".card", std::to_string(card + 1) + "  " + one.name,
            ImGui::GetContentRegionAvail().x, board.card == card ? Tone::gold : Tone::text);
  if (ImGui::IsItemClicked()) pen.draft.card = card;
  ImGui::TableNextColumn();
  if (!one.right.empty()) {
    const auto spot = static_cast<std::size_t>(one.right.front());
    const bool painted = small_picture(pen, board.pictures[spot]);
    if (!painted && !board.tinctures[spot].empty()) small_shield(board.tinctures[spot]);
  }
  shortened(pen, id + ".spot", right_words(board, one), ImGui::GetContentRegionAvail().x,
            one.told ? Tone::dim : Tone::text);
}

void draw_hints(const Pen& pen, const DeskBoard& board) {
  if (board.hint_texts.empty()) return;
  heading(pen, "hints", pen.say("desk.hints"));
  for (std::size_t hint = 0; hint < board.hint_texts.size(); ++hint)
    paragraph(pen, "hint." + std::to_string(hint),
              std::to_string(hint + 1) + ". " + board.hint_texts[hint],
              static_cast<int>(hint) < board.hint ? Tone::text : Tone::dim);
}

} // namespace

void draw_key_panel(const Pen& pen) {
  const DeskBoard* board = pen.shown_round();
  if (board == nullptr) return paragraph(pen, "no-key", pen.say("desk.no-round"), Tone::dim);
  if (ImGui::BeginTable("key", 2, ImGuiTableFlags_Borders | ImGuiTableFlags_RowBg)) {
    for (int card = 0; card < static_cast<int>(board->cards.size()); ++card)
      draw_key_row(pen, *board, card);
    ImGui::EndTable();
  }
  rule();
  draw_hints(pen, *board);
  const auto chosen = static_cast<std::size_t>(board->card >= 0 ? board->card : pen.draft.card);
  if (chosen >= board->cards.size()) return;
  const DeskCard& card = board->cards[chosen];
  if (!card.full.empty()) paragraph(pen, "key.full", card.full);
  heading(pen, "why.title", pen.say("wall.reveal.why"));
  paragraph(pen, "why", card.why.empty() ? pen.say("wall.reveal.no-why") : card.why, Tone::dim);
}

} // namespace blason::desk
