#pragma once

#include "face/card.hpp"
#include "face/imposition.hpp"

#include <string>
#include <variant>

namespace blason {

/// A card to cut out, and the code by which sheets and keys name it.
struct PrintedCard {
  std::variant<PersonaCard, FamilyCard, FiefCard, QuoteCard> face;
  std::string code; // "7", "B", "V12": in a corner of the card
  std::string name; // heads the card that carries on words that found no room
};

/// The front of the card as it is cut out, with its code, in the box of its size in millimetres.
void paint_front(Canvas&, const PrintedCard&, CardSize size = CardSize::tarot);

/// The same with the colour that runs past the trim.
void paint_bled_front(Canvas&, const PrintedCard&, CardSize, double bleed);
/// The card that carries on the words of another; `more` says so under its name.
struct FurtherCard {
  const PrintedCard& card;
  std::string more, words;
};
void paint_bled_more(Canvas&, const FurtherCard&, CardSize, double bleed);
/// The words in parts that each stand on one such card.
std::vector<std::string> cut_for_more(Fonts&, CardSize, const std::string& words);
void paint_bled_back(Canvas&, CardSize, double bleed, std::string_view words);

} // namespace blason
