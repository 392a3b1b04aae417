#pragma once

#include "screen/layout.hpp"

#include <string>

namespace blason {

/// The card all look at, across the whole width: everything that is written on it, in pages if need
/// be.
void add_card(Layout& layout, const Rect& box, const Face& face);
/// The same card as a reminder, beside something else: face and name, or the first words.
void add_reminder(Layout& layout, const Rect& box, const Face& face);
/// One hint on parchment.
void add_hint(Layout& layout, const Rect& box, const HintFace& hint, const std::string& what);
/// A card in a tray or a list, with its number (0: none): what is written on it stands whole, in
/// pages if it must.
/// `foot`: the least height of the words where the picture stands above them, so that pictures side
/// by side are alike.
void add_tile(Layout& layout, const Rect& box, const Face& face, int number = 0, double foot = 0);
/// How high the words of that tile want to be there; 0 where they stand beside the picture.
double tile_foot(const Layout& layout, const Face& face, const Rect& box);
/// How high a tile of that width has to be.
double tile_height(const Layout& layout, const Face& face, double width, int number = 0);

/// The name of what a card or spot shows; the first words of what has none.
std::string name_of(const Face& face);
/// « 34 ans », « Brest », joined by a dot; empty when nothing is said.
std::string about(const Layout& layout, const PersonaFace& face);

} // namespace blason
