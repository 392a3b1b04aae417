#include "face/card_sheets.hpp"

#include "face/paper_parts.hpp"
#include "face/plate.hpp"
#include "face/sheet_marks.hpp"

#include <functional>
#include <map>
#include <memory>

namespace blason {
namespace {

/// Deals cards onto pages, and backs onto the pages behind them.
class Dealer {
public:
  using Painter = std::function<void(Canvas&)>;
  Dealer(Paper& paper, const CardSheets& sheets, const Imposition& imposition)
      : paper_(paper), sheets_(sheets), at_(imposition) {}

  void begin_pile(const std::string& name) {
    end_sheet();
    pile_ = name;
    announced_ = false;
  }
  void put(const Painter& paint) {
    if (taken_ == at_.places()) end_sheet();
    if (taken_ == 0) open_sheet();
    paint_at(paper_.page(), at_.front(taken_), paint, -at_.bleed);
    ++taken_;
  }
  /// Lays the backs of the cards that lie on the open sheet behind them, or beside them to fold.
  void end_sheet() {
    const std::size_t cards = std::exchange(taken_, 0);
    if (cards == 0 || (!folded() && at_.format.duplex == Duplex::none)) return;
    if (!folded()) open_page();
    if (at_.format.layout == CardLayout::sheet)
      paint_back_margins(paper_.page(), at_, slug(sheets_.back));
    paper_.page().press(backs(cards));
  }

private:
  void open_page() {
    if (!untouched_) paper_.turn();
    untouched_ = false;
  }
  void open_sheet() {
    open_page();
    ++sheet_;
    if (!announced_) paper_.bookmark(pile_);
    announced_ = true;
    if (at_.format.layout != CardLayout::single)
      paint_front_margins(paper_.page(), at_, {sheets_.scale, sheets_.ruler, slug(sheets_.front)});
  }
  std::string slug(const std::string& side) const {
    return dotted({sheets_.slug, pile_, side + " " + std::to_string(sheet_), sheets_.size});
  }
  /// The backs of so many cards as one drawing: a page that held one drawing several times would
  /// name it several times, which readers of PDF warn of.
  const Plate& backs(std::size_t cards) {
    std::unique_ptr<Plate>& plate = backs_[cards];
    if (plate == nullptr) {
      Canvas& page = paper_.page();
      plate = std::make_unique<Plate>(paper_.sheet(), page.fonts(), page.palette());
      for (std::size_t place = 0; place < cards; ++place)
        paint_at(
            plate->canvas(), at_.back(place), [this](Canvas& canvas) { paint_back(canvas); }, 0);
      for (Unfit& unfit : plate->canvas().take_unfit()) page.note(std::move(unfit));
    }
    return *plate;
  }
  void paint_back(Canvas& canvas) const {
    if (at_.over_the_top()) canvas.turn(180, at_.trim.centre());
    paint_bled_back(canvas, at_.format.size, at_.bleed, sheets_.back_words);
  }
  bool folded() const { return at_.format.layout == CardLayout::fold; }
  /// Where front and back lie side by side, the colour that runs past the trim must not run over
  /// the fold, which is at the left of a back and at the right of a front.
  void paint_at(Canvas& canvas, const Rect& place, const Painter& paint, double left) {
    const auto scope = canvas.scope();
    canvas.move(place.x, place.y);
    if (folded())
      canvas.clip(box({left - (left < 0 ? 0.1 : 0), -at_.bleed - 0.1,
                       at_.trim.width + at_.bleed + 0.1, at_.cell_height() + 0.2}));
    paint(canvas);
  }

  Paper& paper_;
  const CardSheets& sheets_;
  const Imposition& at_;
  std::map<std::size_t, std::unique_ptr<Plate>> backs_; // by how many cards they lie behind
  std::string pile_;
  std::size_t taken_ = 0; // places of the open sheet
  int sheet_ = 0;
  bool untouched_ = true, announced_ = false; // the first page; the pile in the outline
};

/// What the card could not hold whole, a paragraph each.
std::string left_out(const std::vector<Unfit>& unfit) {
  std::string words;
  for (const Unfit& each : unfit) words += (words.empty() ? "" : "\n") + each.words;
  return words;
}

void put_card(Dealer& dealer, Paper& paper, const PrintedCard& card, const std::string& more,
              const Imposition& at) {
  const CardSize size = at.format.size;
  std::vector<Unfit> unfit;
  dealer.put([&](Canvas& canvas) {
    paint_bled_front(canvas, card, size, at.bleed);
    unfit = canvas.take_unfit();
  });
  const std::string words = left_out(unfit);
  if (words.empty()) return;
  for (const std::string& part : cut_for_more(paper.page().fonts(), size, words))
    dealer.put([&](Canvas& canvas) {
      paint_bled_more(canvas, {card, more, part}, size, at.bleed);
    });
}

} // namespace

void paint_card_sheets(Paper& paper, const CardSheets& sheets, const Imposition& imposition) {
  Dealer dealer(paper, sheets, imposition);
  for (const CardPile& pile : sheets.piles) {
    dealer.begin_pile(pile.name);
    for (const PrintedCard& card : pile.cards)
      put_card(dealer, paper, card, sheets.more, imposition);
  }
  dealer.end_sheet();
}

} // namespace blason
