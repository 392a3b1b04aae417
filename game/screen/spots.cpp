#include "screen/spots.hpp"

#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/spot.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

constexpr double column = 196, cell_width = 250, widest = 460, gutter = 16;
constexpr double worth_a_column = 200; // a row that high shows emblems above their names

/// One row of columns where that is enough for the names; else cells in several rows, low, and as
/// wide as the longest name needs beside its emblem.
double least_width(const Layout& layout, double room, const std::vector<SpotView>& spots) {
  const auto all = [&](double width) {
    return std::all_of(spots.begin(), spots.end(), [&](const SpotView& spot) {
      return name_stands(layout, name_of(spot.face), width, 3);
    });
  };
  const double count = static_cast<double>(std::max<std::size_t>(spots.size(), 1));
  const double side_by_side = std::min(widest, (room - (count - 1) * gutter) / count);
  if (side_by_side >= column && all(side_by_side - 20)) return std::max(column, side_by_side - 1);
  double width = cell_width;
  while (width < 700 && !all(width - beside_emblem - least_emblem)) width += 50;
  return width;
}

/// A page of spots, in rows alike.
struct Rows {
  double least_width = 0; // of a cell
  int count = 1;
  bool lines = false; // letter, emblem and name stand in one line of a low cell
};

constexpr double line_height = 108;

Rows rows_of(const Layout& layout, double room, const SpotsWish& wish) {
  Rows rows;
  rows.least_width = least_width(layout, room, wish.spots);
  const int count = static_cast<int>(std::max<std::size_t>(wish.spots.size(), 1));
  const int across =
      std::max(1, static_cast<int>(std::floor((room + gutter) / (rows.least_width + gutter))));
  rows.count = (count + across - 1) / across;
  const int columns = (count + rows.count - 1) / rows.count;
  const double width =
      std::min(std::max(widest, rows.least_width), (room - (columns - 1) * gutter) / columns);
  rows.lines = row_of(layout, {0, 0, width, line_height}, wish).side > 0;
  return rows;
}

} // namespace

void add_spots(Layout& layout, const Rect& room, const SpotsWish& wish) {
  const Rows rows = rows_of(layout, room.width, wish);
  GridWish cells;
  cells.least_width = rows.least_width;
  cells.least_height = std::min(rows.lines ? line_height - 1 : 140.0, room.height);
  cells.most_width = std::max(widest, cells.least_width);
  // Where pages are needed the right spot is on the first one seen.
  const auto right = std::find_if(wish.looks.begin(), wish.looks.end(),
                                  [](const SpotLook& look) { return look.right; });
  const int first = right == wish.looks.end() ? 0 : static_cast<int>(right - wish.looks.begin());
  const Grid placed =
      grid(layout, room, static_cast<int>(wish.spots.size()), cells, "spots", first);
  const SpotRow row = placed.cells.empty() ? SpotRow() : row_of(layout, placed.cells.front(), wish);
  for (std::size_t i = 0; i < placed.cells.size(); ++i) {
    const std::size_t spot = static_cast<std::size_t>(placed.first) + i;
    add_spot(layout, placed.cells[i], wish.spots[spot], wish.looks[spot], static_cast<int>(spot),
             row);
  }
}

double height_of_spots(const Layout& layout, const std::vector<SpotView>& spots, double row,
                       double most) {
  const double room = layout.width() - 2 * margin;
  SpotLook look;
  look.holds = false;
  const Rows rows = rows_of(layout, room, {spots, std::vector<SpotLook>(spots.size(), look)});
  if (rows.lines && (rows.count > 1 || row < worth_a_column)) {
    row = line_height;
  } else if (rows.count <= 1) {
    // Side by side, an emblem stands above the longest name.
    const double count = static_cast<double>(std::max<std::size_t>(spots.size(), 1));
    const double cell = std::min(widest, (room - (count - 1) * gutter) / count);
    for (const SpotView& spot : spots) {
      const double name = layout.height_of(name_of(spot.face), {Role::name}, cell - 16) + 2;
      row = std::max(row, std::min(118.0, name) + least_emblem + 30);
    }
  }
  return std::min(most, rows.count * row + (rows.count - 1) * gutter);
}

} // namespace blason
