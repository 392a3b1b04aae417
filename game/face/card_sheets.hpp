#pragma once

#include "face/printed_card.hpp"

#include <string>
#include <vector>

namespace blason {

struct CardPile {
  std::string name; // in the margin and in the outline: « personas »
  std::vector<PrintedCard> cards;
};

struct CardSheets {
  std::vector<CardPile> piles; // each begins a sheet of its own
  std::string slug;            // in the margin: which deck this is
  std::string size;            // in the margin: « tarot, 70 × 120 mm »
  std::string front, back;     // in the margin: « recto », « verso »
  std::string scale, ruler;    // « Imprimer à 100 % », « 50 mm »
  std::string more;            // « suite », under the name of a card that carries on
  std::string back_words;      // what stands on the backs
};

/// Every card as the arrangement wants it: on sheets with marks to cut them by, each followed by
/// the page of their backs; side by side with them; or one by one. The paper is the arrangement's.
void paint_card_sheets(Paper&, const CardSheets&, const Imposition&);

} // namespace blason
