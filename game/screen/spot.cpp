#include "screen/spot.hpp"

#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/ribbons.hpp"
#include "screen/settled.hpp"
#include "screen/upright.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

constexpr double tall = 300, low_cell = 190;

constexpr Style name_under{Role::name, Tone::text, Side::centre, Level::middle, 3};
constexpr Style name_beside{Role::name, Tone::text, Side::start, Level::middle, 0};

double badge_width(const SpotView& spot) { return spot.letter.size() > 1 ? 64 : 46; }
/// The letter is smaller where a face has to stand below it.
double letter_height(const Rect& cell) { return cell.height < 130 ? 40 : 46; }

void add_letter(Layout& layout, const Point& corner, double high, const SpotView& spot) {
  add_badge(layout, {corner.x, corner.y, badge_width(spot), high}, spot.letter);
}
/// In the upper left corner.
void add_letter(Layout& layout, const Rect& cell, const SpotView& spot) {
  add_letter(layout, {cell.x + 8, cell.y + 8}, letter_height(cell), spot);
}

void add_emblem(Layout& layout, const Rect& box, const Face& face) {
  if (const auto* family = std::get_if<FamilyFace>(&face)) layout.add(box, CrestPart{family->id});
  if (const auto* persona = std::get_if<PersonaFace>(&face)) {
    const double side = std::min(box.width, box.height);
    layout.add({box.centre().x - side / 2, box.centre().y - side / 2, side, side},
               PortraitPart{persona->id, PortraitPart::Frame::disc});
  }
}

std::string motto_of(const Face& face) {
  if (const auto* family = std::get_if<FamilyFace>(&face)) return family->motto;
  if (const auto* fief = std::get_if<FiefFace>(&face)) return fief->motto;
  if (const auto* persona = std::get_if<PersonaFace>(&face)) return persona->tagline;
  return {};
}

/// Its emblem in the middle of the cell; the letter in the corner of the panel, or beside the
/// emblem where there is no panel and enough room.
void add_crowned(Layout& layout, const Rect& cell, const Rect& emblem, const SpotView& spot,
                 bool bare) {
  add_emblem(layout, emblem, spot.face);
  const double wide =
      std::holds_alternative<FamilyFace>(spot.face) ? emblem.height * 5 / 6 : emblem.height;
  const double x = emblem.centre().x - wide / 2 - 14 - badge_width(spot);
  if (bare && x >= cell.x)
    add_letter(layout, {x, emblem.y}, 46, spot);
  else
    add_letter(layout, cell, spot);
}

/// What remains below a fief's ribbon: the motto, and what lies there.
void add_lying(Layout& layout, const Rect& rest, const SpotView& spot, const SpotLook& look) {
  const std::string motto = motto_of(spot.face);
  const Style style{Role::motto, Tone::gold, Side::centre, Level::top, 2};
  double y = rest.y;
  const double needed = height_of_settled(static_cast<int>(look.settled.size()));
  const double spare = rest.height - std::min(needed, rest.height) - 8;
  if (spare >= 40 && layout.words_if_room(
                         {rest.x - 4, y, rest.width + 8, spare >= 84 ? 80.0 : 40.0}, motto, style))
    y += layout.height_of(motto, {Role::motto}, rest.width + 8) > 42 ? 84 : 46;
  add_settled(layout, {rest.x, y, rest.width, rest.bottom() - y + 2}, look);
}

constexpr double around_column = 32; // above the shield, between it and the words, and below them
constexpr double least_shield = 112, most_shield = 200;

/// In a row nothing will lie on, shields take what names and mottoes leave.
double shield_height(const Rect& cell, double words, bool bare) {
  if (!bare) return std::clamp(cell.height * 0.28, 96.0, 150.0);
  return std::clamp(cell.height - around_column - words, 96.0, most_shield);
}

/// How high mottoes are below the names of columns. All of them stand, or none: beside a shield of
/// some size, and above what lies there.
double height_of_mottoes(const Layout& layout, const Rect& cell, const SpotsWish& wish,
                         double named) {
  double most = 0;
  const Style style{Role::motto, Tone::gold, Side::centre, Level::top, 0};
  for (const SpotView& spot : wish.spots)
    if (const std::string motto = motto_of(spot.face); !motto.empty())
      most = std::max(most, height_at_floor(layout, motto, style, cell.width - 16));
  const bool bare = !wish.looks.empty() && wish.looks.front().bare;
  double needed = around_column + named + most;
  if (bare) return most < 90 && cell.height - needed >= least_shield ? most : 0;
  std::size_t lie = 1;
  for (const SpotLook& look : wish.looks) lie = std::max(lie, look.settled.size());
  needed += shield_height(cell, 0, false) + height_of_settled(static_cast<int>(lie));
  return most < 90 && cell.height >= needed ? most : 0;
}

/// Shield, name, motto and what lies there, one under the other.
void add_column(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look,
                const SpotRow& row) {
  const double shield = shield_height(cell, row.named + row.said, look.bare);
  add_crowned(layout, cell, {cell.x, cell.y + 14, cell.width, shield}, spot, look.bare);
  double y = cell.y + 14 + shield + 8;
  const std::string name = name_of(spot.face);
  const double high = std::min(118.0, layout.height_of(name, name_under, cell.width - 20) + 2);
  layout.words({cell.x + 10, y, cell.width - 20, high}, name, name_under);
  // Where cards lie they begin in one line, whatever the names above them.
  y += look.bare ? high + 1 : row.named + 2;
  if (row.said > 0) {
    layout.words_if_room({cell.x + 8, y, cell.width - 16, row.said}, motto_of(spot.face),
                         {Role::motto, Tone::gold, Side::centre, Level::top, 0});
    y += row.said + 4;
  }
  if (look.bare) return;
  add_settled(layout, {cell.x + 12, y, cell.width - 24, cell.bottom() - 8 - y}, look);
  if (look.settled.empty()) add_settled_count(layout, {cell.x + 8, cell.y + 62}, look);
}

/// A fief's name on a ribbon, as on the map, then what it has of a column; false when the name has
/// no room.
bool add_fief(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look) {
  const std::string name = name_of(spot.face), motto = motto_of(spot.face);
  Rect ribbon = ribbon_for(layout, name, cell.width - 20);
  const double beside = look.bare ? badge_width(spot) + 8 : 0;
  const bool aside = ribbon.width + beside <= cell.width - 20;
  const double top = aside && look.bare ? 14 : 62;
  if (ribbon.height <= 0 || top + ribbon.height + 8 > cell.height) return false;
  ribbon.x = cell.centre().x - (ribbon.width - (aside ? beside : 0)) / 2;
  const double said = std::min(84.0, layout.height_of(motto, {Role::motto}, cell.width - 20));
  const double spare = cell.height - top - ribbon.height - said - 16;
  ribbon.y = cell.y + top + (look.bare ? std::max(0.0, spare / 2) : 0);
  add_named_ribbon(layout, ribbon, name);
  if (aside && look.bare)
    add_letter(layout, {ribbon.x - beside, ribbon.centre().y - 30}, 46, spot);
  else
    add_letter(layout, cell, spot);
  add_settled_count(layout, {cell.right() - 66, cell.y + 8}, look);
  const double y = ribbon.bottom() + 8;
  const double middle = ribbon.centre().x;
  const double half = std::min(middle - cell.x, cell.right() - middle) - 12;
  add_lying(layout, {middle - half, y, 2 * half, cell.bottom() - y - 8}, spot, look);
  return true;
}

/// Letter, emblem and name in one line.
void add_line(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look,
              double side) {
  add_letter(layout, {cell.x + 12, cell.centre().y - 23}, 46, spot);
  double x = cell.x + 12 + badge_width(spot) + 12;
  if (!std::holds_alternative<FiefFace>(spot.face)) {
    add_emblem(layout, {x, cell.centre().y - side / 2, side, side}, spot.face);
    x += side + 14;
  }
  const double wide = cell.right() - x - (look.holds ? 70 : 10);
  const std::string name = name_of(spot.face);
  Style style = name_beside;
  if (name_stands(layout, name, wide, 1)) style.lines = 1;
  layout.words({x, cell.y + 6, wide, cell.height - 12}, name, style);
  add_settled_count(layout, {cell.right() - 66, cell.centre().y - 21}, look);
}

/// Where a line has no room for the name: the emblem at the left below the letter.
void add_stacked(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look) {
  const std::string name = name_of(spot.face);
  const int lines = std::max(1, static_cast<int>((cell.height - 12) / 37));
  double side = std::min(cell.height - 20, 116.0);
  if (std::holds_alternative<FiefFace>(spot.face)) side = 52;
  // Under the letter where a face is still known there; a letter over it would hide it.
  const double under_letter = cell.height - 8 - letter_height(cell) - 8;
  const bool under = under_letter >= least_emblem;
  if (under) side = std::min(side, under_letter);
  // In a lower cell it stands aside, as far as the name lets it.
  const auto fits = [&](double more) {
    return name_stands(layout, name, cell.width - beside_emblem - side - more, std::min(3, lines));
  };
  while (side > least_emblem && !fits(0)) side = std::max(least_emblem, side - 10);
  double aside = 0;
  if (!under)
    while (aside < 42 && fits(aside + 6)) aside += 6;
  const double middle = under ? cell.bottom() - 6 - under_letter / 2 : cell.centre().y;
  add_emblem(layout, {cell.x + 16 + aside, middle - side / 2, side, side}, spot.face);
  add_letter(layout, cell, spot); // over the emblem where both have no room: it is what is typed
  const double x = cell.x + 16 + aside + side + 12;
  layout.words({x, cell.y + 6, cell.right() - x - 10, cell.height - 12}, name, name_beside);
  // How many lie there is told above or behind a name in one line, else below the letter.
  const double above =
      cell.centre().y - layout.height_of(name, name_beside, cell.right() - x - 10) / 2;
  const double end = x + text_width(layout.fonts, name, lettering(name_beside, heraldry()));
  const bool corner = above > cell.y + 44 || end < cell.right() - 70;
  add_settled_count(
      layout, corner ? Point{cell.right() - 66, cell.y + 4} : Point{cell.x + 8, cell.bottom() - 54},
      look);
}

/// Emblem above the name where that leaves it large, else beside.
void add_small(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look,
               double named) {
  const bool emblem = !std::holds_alternative<FiefFace>(spot.face);
  const std::string name = name_of(spot.face);
  const double high = std::min(118.0, layout.height_of(name, {Role::name}, cell.width - 16) + 2);
  const double side = cell.height - named - 24;
  const bool wide = cell.height < low_cell || cell.width > 2.2 * cell.height;
  if (!emblem || side < 60 || (wide && name_stands(layout, name, cell.width - 94, 3)))
    return add_stacked(layout, cell, spot, look);
  add_crowned(layout, cell, {cell.centre().x - side / 2, cell.y + 10, side, side}, spot, look.bare);
  add_settled_count(layout, {cell.right() - 66, cell.y + 8}, look);
  layout.words({cell.x + 8, cell.bottom() - named - 8, cell.width - 16, high}, name, name_under);
}

/// How large the emblems are when letter, emblem and name stand in one line of such a cell, alike
/// for all spots; 0 when a name does not.
double side_in_line(const Layout& layout, const Rect& cell, const SpotsWish& wish) {
  if (cell.height >= low_cell) return 0;
  const auto all_stand = [&](double side, int lines) {
    for (std::size_t spot = 0; spot < wish.spots.size(); ++spot) {
      // A card that comes to lie there must not redraw the board: its count keeps its room.
      const double count = wish.looks[spot].holds ? 70 : 10;
      const double used = 12 + badge_width(wish.spots[spot]) + 12 + side + 14 + count;
      if (!name_stands(layout, name_of(wish.spots[spot].face), cell.width - used, lines))
        return false;
    }
    return true;
  };
  // A name in one line is worth a smaller emblem.
  const int most_lines = std::clamp(static_cast<int>((cell.height - 12) / 37), 1, 3);
  for (int lines = 1; lines <= most_lines; ++lines)
    for (double side = std::min(cell.height - 20, 96.0); side >= least_emblem; side -= 8)
      if (all_stand(side, lines)) return side;
  return 0;
}

} // namespace

bool name_stands(const Layout& layout, const std::string& name, double width, int lines) {
  Lettering set = lettering({Role::name}, heraldry());
  const Fit fitting = fit({Role::name});
  set.size = fitting.floor;
  const Setting setting = set_text(layout.fonts, {0, 0, width, 0}, name, set, {set.size, 0});
  return setting.whole && setting.lines <= lines;
}

SpotRow row_of(const Layout& layout, const Rect& cell, const SpotsWish& wish) {
  SpotRow row{side_in_line(layout, cell, wish), 0};
  for (const SpotView& spot : wish.spots)
    row.named = std::max(
        row.named,
        std::min(118.0, layout.height_of(name_of(spot.face), {Role::name}, cell.width - 20) + 2));
  row.said = height_of_mottoes(layout, cell, wish, row.named);
  return row;
}

void add_spot(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look,
              int number, const SpotRow& row) {
  const bool panel = !look.bare || cell.height < low_cell;
  layout.dim = look.struck;
  const auto& press = layout.grip.press;
  const bool over =
      look.open && press && press->dragging && cell.holds(Rect{press->at.x, press->at.y, 0, 0});
  if (panel) layout.surface(cell, look.right || over ? Surface::gilded : Surface::panel, 16);
  if (over) layout.surface(cell, Surface::ring, 16);
  const bool fief = std::holds_alternative<FiefFace>(spot.face);
  if (row.side > 0)
    add_line(layout, cell, spot, look, row.side);
  else if (cell.height >= tall && !fief)
    add_column(layout, cell, spot, look, row);
  else if (!fief || !add_fief(layout, cell, spot, look))
    add_small(layout, cell, spot, look, row.named);
  layout.dim = false;
  if (look.struck) layout.sign({cell.centre().x - 32, cell.centre().y - 32, 64, 64}, Sign::cross);
  if (look.open) layout.item("spot:" + std::to_string(number), cell, PutDown{number});
}

} // namespace blason
