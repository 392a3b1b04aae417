#include "paper_pages.hpp"

namespace blason {

void paint_posters(Paper& paper, const PaperEvening& evening, bool revealed) {
  const Codes& codes = evening.codes;
  bool first = true;
  const auto page = [&](Phrase pile, bool begins) {
    if (!first) paper.turn();
    first = false;
    if (begins) paper.bookmark(evening.say(pile));
  };
  for (const Family& family : evening.deck.families) {
    page("print.pile.families", &family == &evening.deck.families.front());
    FamilyCard card = printed_family(evening, family);
    if (!revealed) {
      // A wall all can read: the criteria and the fief are what rounds ask for.
      card.criteria.clear();
      card.fief.clear();
    }
    paint_poster(paper, card, codes.families.at(family.id.value));
  }
  for (const Fief& fief : evening.deck.fiefs) {
    page("print.pile.fiefs", &fief == &evening.deck.fiefs.front());
    paint_poster(paper, printed_fief(evening, fief, revealed), codes.fiefs.at(fief.id.value));
  }
}

} // namespace blason
