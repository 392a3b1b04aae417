#pragma once

#include "screen/layout.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason {

inline constexpr int all_lines = 99;

/// What tiles side by side have in common. Of words below a picture: their least height, so that
/// the pictures are alike, and how many lines (name, age, place, tagline) may be shown. Of words
/// alone: how much of their largest size they have.
struct TileCommon {
  double height = 0;
  int lines = all_lines;
  double share = 1;
  bool chest = false; // numbers stand on the portraits: one age has no room beside its own
};

/// The card all look at, across the whole width: everything that is written on it, in pages if need
/// be.
void add_card(Layout& layout, const Rect& box, const Face& face);
/// The same card as a reminder, beside something else: face and name, or the first words.
void add_reminder(Layout& layout, const Rect& box, const Face& face);
/// One hint on parchment.
void add_hint(Layout& layout, const Rect& box, const HintFace& hint, const std::string& what);
/// A card in a tray or a list, with its number (0: none): what is written on it stands whole, in
/// pages if it must.
void add_tile(Layout& layout, const Rect& box, const Face& face, int number = 0,
              const TileCommon& common = {});
/// What tiles of those faces in boxes of that size have in common: a line that one of them has no
/// room for, none shows; a size too large for one, none has.
TileCommon tile_common(const Layout& layout, const std::vector<const Face*>& faces,
                       const Rect& box);
/// Where a card lay: the tile of that spot, or the words for none.
void add_lay(Layout& layout, const Rect& box, const std::optional<Face>& spot, Phrase nowhere);
/// How high a tile of that width has to be.
double tile_height(const Layout& layout, const Face& face, double width, int number = 0);

/// The name of what a card or spot shows; the first words of what has none.
std::string name_of(const Face& face);
/// « 34 ans », « Brest » and the situation, joined by dots, or with the situation in a line of its
/// own; empty when nothing is said.
std::string about(const Layout& layout, const PersonaFace& face, bool two_lines = false);

} // namespace blason
