#include "screen/spots.hpp"

#include "screen/cards.hpp"
#include "screen/furniture.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

constexpr double column = 196, cell_width = 250, widest = 460, tall = 300, gutter = 16;
constexpr double least_emblem = 56, beside_emblem = 38; // beside: what margins take in a low cell

/// Whether the name stands in that width on so many lines, no word broken.
bool stands(const Layout& layout, const std::string& name, double width, int lines) {
  Lettering set = lettering({Role::name}, heraldry());
  const Fit fitting = fit({Role::name});
  set.size = fitting.floor;
  const Setting setting = set_text(layout.fonts, {0, 0, width, 0}, name, set, {set.size, 0});
  return setting.whole && setting.lines <= lines;
}

/// One row of columns where that is enough for the names; else cells in several rows, low, and as
/// wide as the longest name needs beside its emblem.
double least_width(const Layout& layout, double room, const std::vector<SpotView>& spots) {
  const auto all = [&](double width) {
    return std::all_of(spots.begin(), spots.end(), [&](const SpotView& spot) {
      return stands(layout, name_of(spot.face), width, 3);
    });
  };
  const double count = static_cast<double>(std::max<std::size_t>(spots.size(), 1));
  const double side_by_side = std::min(widest, (room - (count - 1) * gutter) / count);
  if (side_by_side >= column && all(side_by_side - 20)) return std::max(column, side_by_side - 1);
  double width = cell_width;
  while (width < 700 && !all(width - beside_emblem - least_emblem)) width += 50;
  return width;
}

/// Cards that lie on a spot: faces with names while they stand, then faces alone.
void add_settled(Layout& layout, const Rect& room, const SpotLook& look) {
  constexpr double row = 68, high = 62;
  const auto count = look.settled.size();
  if (count == 0) return;
  if (static_cast<double>(count) * row <= room.height + 6) {
    for (std::size_t i = 0; i < count; ++i) {
      const Rect tile{room.x, room.y + static_cast<double>(i) * row, room.width, high};
      const Persona* persona = find(layout.deck, PersonaId{look.settled[i]});
      if (!persona) continue;
      layout.surface(tile, Surface::parchment, 10);
      layout.add({tile.x, tile.y, 62, high},
                 PortraitPart{look.settled[i], PortraitPart::Frame::tile, 10});
      layout.words_if_room({tile.x + 72, tile.y, tile.width - 80, high},
                           persona->called().in(layout.view.language),
                           {Role::name, Tone::sepia, Side::start, Level::middle});
    }
    return;
  }
  const int across = std::max(1, static_cast<int>(room.width / 66));
  const int down = std::max(1, static_cast<int>((room.height + 4) / 66));
  for (int i = 0; i < std::min(static_cast<int>(count), across * down); ++i) {
    const int down_to = i / across, across_to = i % across;
    layout.add({room.x + across_to * 66.0, room.y + down_to * 66.0, 62, 62},
               PortraitPart{look.settled[static_cast<std::size_t>(i)], PortraitPart::Frame::disc});
  }
}

/// Cards without a face: how many lie there.
void add_count(Layout& layout, Point corner, const SpotLook& look) {
  if (look.count > 0)
    add_badge(layout, {corner.x, corner.y, 58, 42}, "×" + std::to_string(look.count));
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

/// Shield, name, motto and what lies there, one under the other.
void add_column(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look) {
  const bool emblem = !std::holds_alternative<FiefFace>(spot.face);
  // Its name and motto take what nothing else will.
  const double most = look.bare ? std::min(190.0, cell.height - 140) : cell.height * 0.28;
  const double shield = emblem ? std::clamp(most, 96.0, look.bare ? 190.0 : 150.0) : 44;
  if (emblem) add_emblem(layout, {cell.x, cell.y + 14, cell.width, shield}, spot.face);
  double y = cell.y + 14 + shield + 8;
  const Style name{Role::name, Tone::text, Side::centre, Level::middle, 3};
  const double high =
      std::min(118.0, layout.height_of(name_of(spot.face), name, cell.width - 20) + 2);
  layout.words({cell.x + 10, y, cell.width - 20, high}, name_of(spot.face), name);
  y += high + 2;
  const Rect rest{cell.x + 12, y, cell.width - 24, cell.bottom() - y - 12};
  const double needed = static_cast<double>(look.settled.size()) * 68;
  const double spare = rest.height - std::min(needed, rest.height) - 8;
  if (spare >= 40) {
    const double motto = spare >= 84 ? 80 : 40;
    if (layout.words_if_room({rest.x - 4, rest.y, rest.width + 8, motto}, motto_of(spot.face),
                             {Role::motto, Tone::gold, Side::centre, Level::top, 2}))
      y += layout.height_of(motto_of(spot.face), {Role::motto}, rest.width + 8) > 42 ? 84 : 46;
  }
  if (look.settled.empty()) add_count(layout, {cell.x + 8, cell.y + 62}, look);
  add_settled(layout, {rest.x, y, rest.width, cell.bottom() - y - 10}, look);
}

/// The letter is smaller where a face has to stand below it.
double letter_height(const Rect& cell) { return cell.height < 130 ? 40 : 46; }

/// In rooms with two rows or more: the emblem at the left, the name beside it.
void add_low(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look) {
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
    return stands(layout, name, cell.width - beside_emblem - side - more, std::min(3, lines));
  };
  while (side > least_emblem && !fits(0)) side = std::max(least_emblem, side - 10);
  double aside = 0;
  if (!under)
    while (aside < 42 && fits(aside + 6)) aside += 6;
  const double middle = under ? cell.bottom() - 6 - under_letter / 2 : cell.centre().y;
  add_emblem(layout, {cell.x + 16 + aside, middle - side / 2, side, side}, spot.face);
  const double x = cell.x + 16 + aside + side + 12;
  const Style style{Role::name, Tone::text, Side::start, Level::middle, 0};
  layout.words({x, cell.y + 6, cell.right() - x - 10, cell.height - 12}, name, style);
  // How many lie there is told above or behind a name in one line, else below the letter.
  const double above = cell.centre().y - layout.height_of(name, style, cell.right() - x - 10) / 2;
  const double end = x + text_width(layout.fonts, name, lettering(style, heraldry()));
  const bool corner = above > cell.y + 44 || end < cell.right() - 70;
  add_count(layout,
            corner ? Point{cell.right() - 66, cell.y + 4} : Point{cell.x + 8, cell.bottom() - 54},
            look);
}

/// Emblem above the name where that leaves it large, else beside.
void add_small(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look) {
  const bool emblem = !std::holds_alternative<FiefFace>(spot.face);
  const std::string name = name_of(spot.face);
  const double high = std::min(118.0, layout.height_of(name, {Role::name}, cell.width - 16) + 2);
  const double side = cell.height - high - 24;
  const bool low = cell.height < 190 || cell.width > 2.2 * cell.height;
  if (!emblem || side < 60 || (low && stands(layout, name, cell.width - 94, 3)))
    return add_low(layout, cell, spot, look);
  add_emblem(layout, {cell.centre().x - side / 2, cell.y + 10, side, side}, spot.face);
  add_count(layout, {cell.right() - 66, cell.y + 8}, look);
  layout.words({cell.x + 8, cell.bottom() - high - 8, cell.width - 16, high}, name,
               {Role::name, Tone::text, Side::centre, Level::middle, 3});
}

void add_spot(Layout& layout, const Rect& cell, const SpotView& spot, const SpotLook& look,
              int number) {
  layout.dim = look.struck;
  layout.surface(cell, look.right ? Surface::gilded : Surface::panel, 16);
  if (cell.height >= tall)
    add_column(layout, cell, spot, look);
  else
    add_small(layout, cell, spot, look);
  layout.dim = false;
  const double wide = spot.letter.size() > 1 ? 64 : 46;
  add_badge(layout, {cell.x + 8, cell.y + 8, wide, letter_height(cell)}, spot.letter);
  if (look.struck) layout.sign({cell.centre().x - 32, cell.centre().y - 32, 64, 64}, Sign::cross);
  if (look.open) layout.item("spot:" + std::to_string(number), cell, PutDown{number});
}

} // namespace

void add_spots(Layout& layout, const Rect& room, const SpotsWish& wish) {
  GridWish cells;
  cells.least_width = least_width(layout, room.width, wish.spots);
  cells.least_height = std::min(140.0, room.height);
  cells.most_width = std::max(widest, cells.least_width);
  // Where pages are needed the right spot is on the first one seen.
  const auto right = std::find_if(wish.looks.begin(), wish.looks.end(),
                                  [](const SpotLook& look) { return look.right; });
  const int first = right == wish.looks.end() ? 0 : static_cast<int>(right - wish.looks.begin());
  const Grid placed =
      grid(layout, room, static_cast<int>(wish.spots.size()), cells, "spots", first);
  for (std::size_t i = 0; i < placed.cells.size(); ++i) {
    const std::size_t spot = static_cast<std::size_t>(placed.first) + i;
    add_spot(layout, placed.cells[i], wish.spots[spot], wish.looks[spot], static_cast<int>(spot));
  }
}

double height_of_spots(const Layout& layout, const std::vector<SpotView>& spots, double row,
                       double most) {
  const double room = layout.width() - 2 * margin;
  const double across = std::floor((room + gutter) / (least_width(layout, room, spots) + gutter));
  const double rows = std::ceil(static_cast<double>(spots.size()) / std::max(1.0, across));
  if (rows <= 1) {
    // Side by side, an emblem stands above the longest name.
    const double count = static_cast<double>(std::max<std::size_t>(spots.size(), 1));
    const double cell = std::min(widest, (room - (count - 1) * gutter) / count);
    for (const SpotView& spot : spots) {
      const double name = layout.height_of(name_of(spot.face), {Role::name}, cell - 16) + 2;
      row = std::max(row, std::min(118.0, name) + least_emblem + 30);
    }
  }
  return std::min(most, rows * row + (rows - 1) * gutter);
}

} // namespace blason
