#pragma once

#include "deck/crest.hpp"
#include "face/canvas.hpp"

#include <optional>
#include <string_view>

namespace blason {

/// How a shield is shown, apart from what is on it.
struct CrestLook {
  bool hatched =
      false; // line patterns beside the colours, for black-and-white print and any colour vision
  bool flat = false;              // no light: for print
  std::optional<Colour> rim = {}; // the palette's gold when not said
};

/// Paints a family's shield (drawn 100 × 120) as large as it stands in the box. Unknown words paint
/// less, never fail.
void paint_crest(Canvas&, const Rect&, const Crest&, const CrestLook& look = {});

/// The shield of a family that is not told yet: same outline, empty, with a question mark.
void paint_hidden_crest(Canvas&, const Rect&);

/// How a charge is drawn: `second` colours the parts of a second tincture (rose seed, heart of a
/// flame).
struct ChargeLook {
  std::string_view tincture = "or";
  std::string_view second = {}; // empty: gules on or, or on everything else
  double outline = 1.5;         // width around it, in the unit of the canvas
};

/// Paints one charge (drawn 100 × 100) into a square box; an unknown word paints nothing.
void paint_charge(Canvas&, const Rect&, std::string_view kind, const ChargeLook& look = {});

} // namespace blason
