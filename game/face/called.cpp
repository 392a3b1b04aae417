#include "face/called.hpp"

#include "deck/deck.hpp"

namespace blason {

Nouns nouns_of(const Deck& deck, Language language) {
  Nouns nouns = house_nouns(language);
  for (const auto& [name, text] : deck.theme.words) {
    const std::optional<Noun> noun = read_noun(text.in(code(language)));
    if (!noun) continue;
    if (name == "fief") nouns.fief = *noun;
    if (name == "family") nouns.family = *noun;
    if (name == "banner") nouns.banner = *noun;
  }
  return nouns;
}

} // namespace blason
