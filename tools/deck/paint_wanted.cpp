#include "paper_pages.hpp"

namespace blason {
namespace {

Imposition imposition_of(const PrintWish& wish) { return impose(wish.paper, wish.cards); }

bool of_cards(const PrintWish& wish) { return wish.what == "cards" || wish.what == "calibration"; }

/// Each on pages of its own, the first on the page that is open.
template <class List, class Paint>
void page_by_page(Paper& paper, const List& all, const Paint& paint) {
  bool first = true;
  for (const auto& one : all) {
    if (!first) paper.turn();
    first = false;
    paint(one);
  }
}

} // namespace

PaperSize sheet_of(const PrintWish& wish) {
  return of_cards(wish) ? imposition_of(wish).paper : wish.paper;
}

PdfFacts facts_of(const PaperEvening& evening, const PrintWish& wish) {
  PdfFacts facts{.language = std::string(code(evening.language))};
  if (!of_cards(wish)) return facts;
  const Imposition imposition = imposition_of(wish);
  facts.true_size = true;
  if (wish.cards.layout == CardLayout::single) {
    facts.trim = imposition.front(0);
    return facts;
  }
  const bool backs = wish.cards.layout == CardLayout::sheet && wish.cards.duplex != Duplex::none;
  facts.duplex = !backs                                    ? "Simplex"
                 : wish.cards.duplex == Duplex::short_edge ? "DuplexFlipShortEdge"
                                                           : "DuplexFlipLongEdge";
  return facts;
}

void paint_wanted(Paper& paper, const PaperEvening& evening, const PrintWish& wish) {
  if (wish.what == "cards") {
    const Imposition at = imposition_of(wish);
    return paint_card_sheets(paper, card_sheets(evening, at), at);
  }
  if (wish.what == "posters") return paint_posters(paper, evening, wish.revealed);
  if (wish.what == "sheets")
    return page_by_page(paper, persona_sheets(evening, wish.revealed),
                        [&](const PersonaSheet& sheet) {
                          paper.bookmark(sheet.who.name);
                          paint_persona_sheet(paper, sheet);
                        });
  if (wish.what == "calibration")
    return paint_calibration(paper, calibration_of(evening.language, wish.cards),
                             imposition_of(wish));
  if (wish.what == "answer-key") return paint_answer_key(paper, answer_key(evening));
  if (wish.what == "crib") return paint_crib(paper, crib_of(evening, key_lines()));
  page_by_page(paper, answer_sheets(evening),
               [&](const AnswerSheet& sheet) { paint_answer_sheet(paper, sheet); });
}

} // namespace blason
