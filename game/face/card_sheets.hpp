#pragma once

#include "face/card.hpp"
#include "face/paper.hpp"

#include <string>
#include <variant>
#include <vector>

namespace blason {

/// A card to cut out, and the code by which sheets and keys name it.
struct PrintedCard {
  std::variant<PersonaCard, FamilyCard, QuoteCard> face;
  std::string code; // "7", "B", "V12": in a corner of the card
  std::string name; // heads the card that carries on words that found no room
};

/// The front of the card as it is cut out, with its code, in the box `tarot` of millimetres.
void paint_front(Canvas&, const PrintedCard&);

struct CardPile {
  std::string name; // in the margin: « personas »
  std::vector<PrintedCard> cards;
};

struct CardSheets {
  std::vector<CardPile> piles; // each begins a sheet of its own
  std::string slug;            // in the margin: which deck this is
  std::string scale, ruler;    // « Imprimer à 100 % », « 50 mm »
  std::string more;            // « suite », under the name of a card that carries on
  std::string back_words;      // what stands on the backs
  std::string backs;           // in the margin of the last sheet, which holds nothing but backs
};

/// Four cards of 70 × 120 a sheet, each with 3 mm of bleed, and marks to cut them by.
void paint_card_sheets(Paper&, const CardSheets&);

} // namespace blason
