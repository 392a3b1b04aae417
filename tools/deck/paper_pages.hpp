#pragma once

#include "face/answer_sheets.hpp"
#include "face/card_sheets.hpp"
#include "face/crib_sheet.hpp"
#include "face/key_sheets.hpp"
#include "paper_evening.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// A deck and an evening worded for the painters of paper.

namespace blason {

/// Every card of the deck; rounds play no part.
CardSheets card_sheets(const PaperEvening&);
/// The family, verbatim or clue of that id as it is printed; nullopt when there is none.
std::optional<PrintedCard> printed_card(const PaperEvening&, const std::string& id);
/// A card of the deck as it is printed: no shield, no answer.
PersonaCard printed_persona(const PaperEvening&, const Persona&);

/// Team by team: a sheet for each round, and a spare one.
std::vector<AnswerSheet> answer_sheets(const PaperEvening&);

AnswerKey answer_key(const PaperEvening&);

/// One line of the keys: what is lettered on it and what it does, as keys of assets/words or, in
/// `cap`, plain letters.
struct KeyLine {
  std::string_view cap, what;
};
/// The keys of the desk at the wall, and those that place cards.
std::span<const KeyLine> key_lines();
/// Of the keys of the desk's own window, those an evening needs.
std::span<const KeyLine> desk_key_lines();
Crib crib_of(const PaperEvening&, std::span<const KeyLine> pressed);

/// Paints cards, answer-sheets, answer-key or crib.
void paint_wanted(Paper&, const PaperEvening&, std::string_view what);

} // namespace blason
