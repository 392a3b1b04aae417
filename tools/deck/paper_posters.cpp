#include "paper_pages.hpp"

namespace blason {
namespace {

FiefPoster fief_poster(const PaperEvening& evening, const Fief& fief, int land, bool revealed) {
  FiefPoster poster;
  poster.name = fief.name.empty() ? fief.id.value : evening.said(fief.name);
  poster.motto = evening.said(fief.motto);
  poster.land = land;
  if (!revealed) return poster;
  for (const Family& family : evening.deck.families)
    if (family.fief == fief.id)
      poster.families.emplace_back(evening.said(family.name), family.crest.value_or(Crest()));
  poster.why = evening.said(fief.why);
  return poster;
}

} // namespace

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
  int land = 0;
  for (const Fief& fief : evening.deck.fiefs) {
    page("print.pile.fiefs", land == 0);
    paint_poster(paper, fief_poster(evening, fief, land++, revealed),
                 codes.fiefs.at(fief.id.value));
  }
}

} // namespace blason
