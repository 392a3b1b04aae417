#pragma once

#include "face/answer_sheets.hpp"
#include "face/calibration_sheet.hpp"
#include "face/card_sheets.hpp"
#include "face/crib_sheet.hpp"
#include "face/key_sheets.hpp"
#include "face/persona_sheets.hpp"
#include "face/posters.hpp"
#include "paper_evening.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// A deck and an evening worded for the painters of paper.

namespace blason {

/// Every card of the deck; rounds play no part.
CardSheets card_sheets(const PaperEvening&, const Imposition& at = impose(a4, {}));
/// The family, fief, verbatim or clue of that id as it is printed; nullopt when there is none.
std::optional<PrintedCard> printed_card(const PaperEvening&, const std::string& id);
/// A card of the deck as it is printed: no shield, no answer.
PersonaCard printed_persona(const PaperEvening&, const Persona&);
FamilyCard printed_family(const PaperEvening&, const Family&);
/// Once `told` with its families and what they share.
FiefCard printed_fief(const PaperEvening&, const Fief&, bool told);

/// By their numbers. Without `revealed` they say what everybody may read before the first card is
/// asked; with it also family, verbatims, why, and how to talk to them.
std::vector<PersonaSheet> persona_sheets(const PaperEvening&, bool revealed);
/// A page for each family and fief. Without `revealed` they tell no criteria, and not which family
/// lies in which fief: rounds ask for that.
void paint_posters(Paper&, const PaperEvening&, bool revealed);

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

Calibration calibration_of(Language, const CardFormat&);

/// What is printed, and how.
struct PrintWish {
  std::string what; // cards, sheets, posters, answer-sheets, answer-key, crib or calibration
  PaperSize paper = a4;
  CardFormat cards = {};
  bool revealed = false; // sheets and posters with what the evening is about
};
/// The sheet it takes: turned for small cards, as large as a card for print shops.
PaperSize sheet_of(const PrintWish&);
/// On a paper of that sheet.
void paint_wanted(Paper&, const PaperEvening&, const PrintWish&);
/// What the file says of itself: its language, and how it must be printed.
PdfFacts facts_of(const PaperEvening&, const PrintWish&);

} // namespace blason
