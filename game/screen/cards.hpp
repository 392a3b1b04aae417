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
/// A card in a tray or a list: a tile of any size from 200 × 90.
void add_tile(Layout& layout, const Rect& box, const Face& face);

/// The name of what a card or spot shows; the first words of what has none.
std::string name_of(const Face& face);
/// « 34 ans », « Brest », joined by a dot; empty when nothing is said.
std::string about(const Layout& layout, const PersonaFace& face);

} // namespace blason
