#include "desk/panels.hpp"
#include "desk/sentences.hpp"

#include <algorithm>

namespace blason::desk {

void draw_journal_panel(const Pen& pen) {
  for (std::size_t i = 0; i < pen.about.journal.size(); ++i) {
    const Happened& one = pen.about.journal[i];
    paragraph(pen, "journal." + std::to_string(i),
              (one.at.empty() ? "" : one.at + "  ") + told(pen, one.deed),
              i == 0 ? Tone::text : Tone::dim);
  }
  if (!pen.about.journal.empty()) return;
  if (pen.view.journal.empty())
    return paragraph(pen, "no-journal", pen.say("desk.no-journal"), Tone::dim);
  for (std::size_t i = 0; i < pen.view.journal.size(); ++i)
    paragraph(pen, "journal." + std::to_string(i), told(pen, pen.view.journal[i]),
              i == 0 ? Tone::text : Tone::dim);
}

void draw_notes_panel(const Pen& pen) {
  Draft& draft = pen.draft;
  const std::string words = pen.say("desk.note-add");
  const float wide = ImGui::CalcTextSize(words.c_str()).x + 22;
  const bool entered = field(pen, "note.text", draft.remark,
                             ImGui::GetContentRegionAvail().x - wide, draft.note_wanted);
  draft.note_wanted = false;
  ImGui::SameLine();
  if (button(pen, "note.add", words) || entered) {
    if (draft.remark[0] != 0) pen.order("note.add", Intent{Note{draft.remark.data()}});
    draft.remark.fill(0);
  }
  if (pen.view.notes.empty()) paragraph(pen, "no-notes", pen.say("desk.no-notes"), Tone::dim);
  for (std::size_t i = pen.view.notes.size(); i-- > 0;)
    paragraph(pen, "noted." + std::to_string(i), pen.view.notes[i]);
  bool titled = false;
  for (const DeskBoard& board : pen.view.rounds)
    for (std::size_t card = 0; card < board.cards.size(); ++card) {
      if (!board.cards[card].parked) continue;
      if (!titled) rule(), heading(pen, "parked", pen.say("desk.parked-cards"));
      titled = true;
      paragraph(pen, "parked." + std::to_string(board.head.number) + "." + std::to_string(card),
                round_words(pen, board) + " : " + board.cards[card].name, Tone::dim);
    }
}

} // namespace blason::desk
