#include "face/typefaces.hpp"

#include "deck/deck.hpp"

namespace blason {

Typefaces typefaces_of(const Theme& theme) {
  Typefaces faces;
  for (const auto& [words, font] : theme.fonts) {
    if (words == "titles") faces.inter_titles = font == "inter";
    if (words == "quotes") faces.inter_quotes = font == "inter";
  }
  return faces;
}

} // namespace blason
