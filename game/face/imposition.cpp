#include "face/imposition.hpp"

#include "face/card_parts.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr double full_bleed = 3; // identity.md §6
// Most printers cannot reach nearer to the edge than this.
constexpr double margin = 5.5;

int fitting(double room, double cell) { return static_cast<int>((room - 2 * margin) / cell); }

void fill_sheet(Imposition& laid) {
  laid.columns = std::max(1, fitting(laid.paper.width, laid.cell_width()));
  laid.rows = std::max(1, fitting(laid.paper.height, laid.cell_height()));
  const double width = laid.columns * laid.cell_width(), height = laid.rows * laid.cell_height();
  laid.block = {(laid.paper.width - width) / 2, (laid.paper.height - height) / 2, width, height};
}

Imposition one_a_page(const CardFormat& format) {
  const Rect trim = trim_of(format.size);
  Imposition page{.paper = {trim.width + 2 * full_bleed, trim.height + 2 * full_bleed},
                  .trim = trim,
                  .bleed = full_bleed,
                  .block = {},
                  .format = format};
  page.block = {0, 0, page.paper.width, page.paper.height};
  return page;
}

} // namespace

Rect trim_of(CardSize size) { return size == CardSize::poker ? poker_trim : tarot_trim; }

double Imposition::cell_width() const {
  return (format.layout == CardLayout::fold ? 2 : 1) * trim.width + 2 * bleed;
}

Rect Imposition::front(std::size_t place) const {
  const auto column = static_cast<double>(place % static_cast<std::size_t>(columns)),
             row = static_cast<double>(place / static_cast<std::size_t>(columns));
  return trim.moved(block.x + column * cell_width() + bleed, block.y + row * cell_height() + bleed);
}

bool Imposition::over_the_top() const {
  const bool wide = paper.width > paper.height;
  return format.layout == CardLayout::sheet && wide == (format.duplex == Duplex::long_edge);
}

Rect Imposition::back(std::size_t place) const {
  const Rect front_place = front(place);
  if (format.layout == CardLayout::fold) return front_place.moved(trim.width, 0);
  if (format.layout == CardLayout::single) return front_place;
  const double x = over_the_top() ? front_place.x : paper.width - front_place.right();
  const double y = over_the_top() ? paper.height - front_place.bottom() : front_place.y;
  return Rect{x, y, trim.width, trim.height}.moved(format.backs_offset.x, format.backs_offset.y);
}

Imposition impose(PaperSize paper, const CardFormat& format) {
  if (format.layout == CardLayout::single) return one_a_page(format);
  Imposition best{.paper = paper, .trim = trim_of(format.size), .block = {}, .format = format};
  best.columns = best.rows = 0;
  // A thinner bleed is taken only where it lets more cards stand: eight of 63 × 88 on US letter.
  for (const double bleed : {full_bleed, full_bleed - 1})
    for (const PaperSize way : {paper, PaperSize{paper.height, paper.width}}) {
      Imposition laid{.paper = way,
                      .trim = trim_of(format.size),
                      .bleed = bleed,
                      .block = {},
                      .format = format};
      fill_sheet(laid);
      if (laid.places() > best.places()) best = laid;
    }
  return best;
}

} // namespace blason
