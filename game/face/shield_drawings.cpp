#include "face/shield_drawings.hpp"

#include <array>
#include <cmath>
#include <map>

namespace blason {
namespace {

constexpr double west = -6, east = 106; // partition lines start and end outside the shield

void add_wave(Outline& shape, double y, double from, double half_period, double rise) {
  for (int half = 0; half < 10; ++half, rise = -rise) {
    const double x = from + half * half_period;
    const Point pull{x + half_period / 2, y + rise};
    shape.curve_to({x + (pull.x - x) * 2 / 3, y + rise * 2 / 3},
                   {x + half_period + (pull.x - x - half_period) * 2 / 3, y + rise * 2 / 3},
                   {x + half_period, y});
  }
}

std::vector<Point> corners_of(std::string_view line, double y) {
  std::vector<Point> corners;
  if (line == "indented") {
    corners.push_back({west, y + 4});
    for (int tooth = 0; tooth < 7; ++tooth) {
      corners.push_back({west + 16 * (tooth + 0.5), y - 6});
      corners.push_back({west + 16 * (tooth + 1), y + 4});
    }
  } else if (line == "embattled") {
    for (int merlon = 0; merlon < 5; ++merlon) {
      const double x = west + 22.4 * merlon;
      for (const Point& p : {Point{x, y + 4}, Point{x + 5.6, y + 4}, Point{x + 5.6, y - 6},
                             Point{x + 16.8, y - 6}, Point{x + 16.8, y + 4}})
        corners.push_back(p);
    }
    corners.push_back({east, y + 4});
  } else {
    corners = {{west, y}, {east, y}};
  }
  return corners;
}

/// A partition line from west to east, beginning a new figure.
void add_line(Outline& shape, std::string_view line, double y) {
  if (line == "wavy") return shape.move_to({west, y}), add_wave(shape, y, west, 11.2, -9);
  const std::vector<Point> corners = corners_of(line, y);
  shape.move_to(corners.front());
  for (std::size_t i = 1; i < corners.size(); ++i) shape.line_to(corners[i]);
}

/// The same line from east to west, going on with the figure.
void add_line_back(Outline& shape, std::string_view line, double y) {
  if (line == "wavy") return shape.line_to({east, y}), add_wave(shape, y, east, -11.2, 9);
  const std::vector<Point> corners = corners_of(line, y);
  for (auto corner = corners.rbegin(); corner != corners.rend(); ++corner) shape.line_to(*corner);
}

/// All below a partition line.
Outline below(std::string_view line, double y) {
  Outline shape;
  add_line(shape, line, y);
  return shape.line_to({east, 126}).line_to({west, 126}).close();
}

Outline between(std::string_view upper, double top, std::string_view lower, double bottom) {
  Outline shape;
  add_line(shape, upper, top);
  add_line_back(shape, lower, bottom);
  return shape.close();
}

Outline barry(std::string_view line) {
  Outline bars;
  for (const double y : {20.0, 58.0, 96.0}) bars.add(between(line, y, line, y + 19));
  return bars;
}

Outline chequy() {
  constexpr double side = 15.33;
  Outline squares;
  for (int row = 0; row < 8; ++row)
    for (int column = (row + 1) % 2; column < 6; column += 2)
      squares.add(box({4 + column * side, 4 + row * side, side, side}));
  return squares;
}

Outline lozengy() {
  Outline lozenges;
  for (int row = -1; row < 6; ++row)
    for (int column = 0; column < 5; ++column)
      lozenges.add(lozenge({column * 23.0 + 4, row * 28.0 + 18}, 11.5, 14));
  return lozenges;
}

Outline chief(std::string_view line) {
  Outline shape;
  shape.move_to({west, -6}).line_to({east, -6}).line_to({east, 36});
  add_line_back(shape, line, 35);
  return shape.close();
}

using Drawn = std::map<std::string_view, Outline>;

const Drawn& straight_divisions() {
  static const Drawn drawn{
      {"per pale", outline("M50,-5H105V125H50Z")},
      {"per bend", outline("M-2,0L106,116V126H-6V0Z")},
      {"per bend sinister", outline("M102,0L-6,116V126H106V0Z")},
      {"quarterly", outline("M50,-5H105V57H50ZM-5,57H50V125H-5Z")},
      {"per saltire", outline("M50,56L-6,-4V116ZM50,56L106,-4V116Z")},
      {"per chevron", outline("M50,40L108,98V126H-8V98Z")},
      {"paly", outline("M18.4,-5h15.8v130h-15.8ZM50,-5h15.8v130h-15.8ZM81.6,-5h15.8v130h-15.8Z")},
      {"bendy", outline("M-84,-5h25l130,130h-25ZM-34,-5h25l130,130h-25ZM16,-5h25l130,130h-25Z"
                        "M66,-5h25l130,130h-25Z")},
      {"gyronny", outline("M50,56L50,-8L108,-8ZM50,56L114,56L114,126ZM50,56L50,130L-14,126Z"
                          "M50,56L-14,56L-14,-8Z")},
      {"chequy", chequy()},
      {"lozengy", lozengy()},
  };
  return drawn;
}

const Drawn& straight_ordinaries() {
  static const Drawn drawn{
      {"pale", outline("M34,-5H66V125H34Z")},
      {"bend", outline("M-12,8L8,-12L112,92L92,112Z")},
      {"bend sinister", outline("M112,8L92,-12L-12,92L8,112Z")},
      {"chevron", outline("M50,36L108,94V126L50,68L-8,126V94Z")},
      {"cross", outline("M38,-5H62V42H105V66H62V125H38V66H-5V42H38Z")},
      {"saltire", outline("M50,40L96,-8L114,10L66,54L114,104L96,122L50,70L4,122L-14,104L34,54"
                          "L-14,10L4,-8Z")},
      {"pall", outline("M50,40L90,-4L112,12L62,66V125H38V66L-12,12L10,-4Z")},
      {"pile", outline("M12,-5H88L50,100Z")},
      {"canton", outline("M-5,-5H42V44H-5Z")},
  };
  return drawn;
}

Outline found_in(const Drawn& drawn, std::string_view word) {
  const auto found = drawn.find(word);
  return found != drawn.end() ? found->second : Outline{};
}

void add_lines(Outline& lines, double from, double to, double step, Point start, Point way) {
  for (double k = from; k <= to; k += step) {
    const Point at{start.x + k * (way.x == 0 ? 1 : 0), start.y + k * (way.y == 0 ? 1 : 0)};
    lines.move_to(at).line_to({at.x + way.x, at.y + way.y});
  }
}

} // namespace

const Outline& shield(std::string_view shape) {
  static const Outline ecu = outline("M4,4H96V58C96,88 74,107 50,117C26,107 4,88 4,58Z");
  static const Outline iberique = outline("M4,4H96V66C96,98 76,116 50,116C24,116 4,98 4,66Z");
  static const Outline suisse =
      outline("M4,6C18,12 34,10 50,4C66,10 82,12 96,6V58C96,88 74,107 50,117C26,107 4,88 4,58Z");
  return shape == "iberique" ? iberique : shape == "suisse" ? suisse : ecu;
}

Outline division_region(std::string_view division, std::string_view line) {
  if (division == "per fess") return below(line, 57);
  if (division == "barry") return barry(line);
  return found_in(straight_divisions(), division);
}

Outline ordinary_shape(std::string_view kind, std::string_view line) {
  if (kind == "chief") return chief(line);
  if (kind == "base") return below(line, 86);
  if (kind == "fess") return between(line, 42, line == "embattled" ? "straight" : line, 73);
  return found_in(straight_ordinaries(), kind);
}

const Outline& ermine_spots() {
  static const Outline spots = [] {
    Outline all;
    for (int row = 0; row < 7; ++row) {
      for (int column = 0; column < 6; ++column) {
        const double x = 4 + column * 19 + (row % 2 == 1 ? 9.5 : 0), y = 14 + row * 17.5;
        const std::array tail{Point{x, y - 7},   Point{x + 1.6, y - 1}, Point{x + 5, y + 6},
                              Point{x, y + 3.6}, Point{x - 5, y + 6},   Point{x - 1.6, y - 1}};
        all.add(polygon(tail)).add(circle({x, y - 9}, 1.3));
        all.add(circle({x - 3, y - 6}, 1.3)).add(circle({x + 3, y - 6}, 1.3));
      }
    }
    return all;
  }();
  return spots;
}

Hatching hatching(std::string_view tincture) {
  constexpr double step = 6, slanted = step * 1.41;
  Hatching made;
  if (tincture == "gules" || tincture == "sable" || tincture == "tenne")
    add_lines(made.lines, 0, 100, step, {0, -5}, {0, 130});
  if (tincture == "azure" || tincture == "sable")
    add_lines(made.lines, 0, 120, step, {-5, 0}, {110, 0});
  if (tincture == "celeste") add_lines(made.lines, 0, 120, 2 * step, {-5, 0}, {110, 0});
  if (tincture == "vert")
    for (double k = -120; k <= 120; k += slanted)
      made.lines.move_to({k, -5}).line_to({k + 130, 125});
  if (tincture == "purpure" || tincture == "tenne")
    for (double k = 0; k <= 240; k += slanted) made.lines.move_to({k, -5}).line_to({k - 130, 125});
  if (tincture != "or") return made;
  made.dots = true;
  for (int row = 0; row < 17; ++row)
    for (double x = row % 2 == 1 ? 3 : 7; x < 100; x += 8)
      made.lines.add(circle({x, 3 + 7.0 * row}, 1.05));
  return made;
}

} // namespace blason
