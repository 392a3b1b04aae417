#pragma once

#include "face/canvas.hpp"

#include <string_view>

namespace blason {

/// The ground of every screen: a soft light and a lattice of lozenges.
void paint_background(Canvas&, const Rect&);
/// The gold line under a header, fading at both ends.
void paint_header_rule(Canvas&, const Rect&);

/// A dark panel with its border; `gilded` when it is the one thing that matters now.
void paint_panel(Canvas&, const Rect&, double radius, bool gilded = false);
/// The sunken tray unplaced cards lie in.
void paint_tray(Canvas&, const Rect&, double radius);
/// A dashed place where something may be put; `lit` when it would be put there now.
void paint_empty_slot(Canvas&, const Rect&, double radius, bool lit = false);
/// A sheet of parchment without border.
void paint_parchment(Canvas&, const Rect&, double radius);
/// Parchment with double fillet and corner lozenges; `unit` is what one millimetre of a card would
/// be.
void paint_parchment_panel(Canvas&, const Rect&, double unit);
/// The double fillet alone, `margin` units inside the box.
void paint_fillet(Canvas&, const Rect&, double unit, double margin, Colour line, Colour corner);
/// A thin line with lozenges at its middle and ends, `unit` a millimetre of a card.
void paint_rule(Canvas&, Point middle, double half_width, double unit);

/// The mark: a shield that speaks. Drawn 100 × 120.
void paint_logo(Canvas&, const Rect&);
void paint_tick(Canvas&, const Rect&);
void paint_cross(Canvas&, const Rect&);
void paint_padlock(Canvas&, const Rect&, Colour);
void paint_crown(Canvas&, const Rect&);
/// The opening guillemet, drawn 35 × 32; a closing one when `closing`.
void paint_guillemet(Canvas&, const Rect&, Colour, bool closing = false);

/// A dotted way from the lower left to the upper right, with a head where it ends.
void paint_path(Canvas&, const Rect&);

enum class Pip { full, now, empty };
void paint_lozenge(Canvas&, const Rect&, Pip);

/// The time left as a ring: `part` from 0 to 1 still to run, the words in its middle.
void paint_timer(Canvas&, const Rect&, double part, std::string_view words,
                 bool last_seconds = false);

/// The words of that ring alone.
void paint_time_left(Canvas&, const Rect&, std::string_view words);

/// One step of the podium: `rank` is lettered at its foot.
void paint_plinth(Canvas&, const Rect&, std::string_view rank);
/// The pole a banner hangs from.
void paint_pole(Canvas&, const Rect&);
/// Rays of gold light from a point, behind a podium.
void paint_rays(Canvas&, const Rect&, Point from);

} // namespace blason
