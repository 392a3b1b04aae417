#pragma once

#include "face/card_parts.hpp"
#include "face/persona_sheets.hpp"

#include <vector>

// Where the words of a persona's sheet come to stand: three columns below the band, one under the
// portrait and two at the right.

namespace blason {

/// Millimetres, from mockup 50.
struct SheetPlan {
  double edge = 15, left_width = 62, right_x = 90, gutter = 7;
  double left_top = 94, right_top = 71;
};
inline constexpr SheetPlan sheet_plan;

/// How the words of a sheet are set when all are `factor` of their size.
struct SheetSetter {
  Fonts& fonts;
  const Palette& palette;
  double factor;

  std::vector<Paragraph> stack(const SheetPassage& passage) const;
  Paragraph quotation(const std::string& words) const;
};

/// One attempt at a size: what stands where, and what found no room.
struct Poured {
  struct Placed {
    Rect place;
    std::vector<Paragraph> stack;
    std::optional<Crest> crest; // at the left of the words, which leave it room
    double parted = 0;          // a thin line stands that far above; 0: none
  };
  std::vector<Placed> placed;
  std::vector<SheetPassage> rest;
  bool quoted = false; // the quotation stands
};

/// The columns end at `foot`.
Poured pour(const SheetSetter&, const PersonaSheet&, const Rect& page, double foot);
void paint_poured(Canvas&, const Poured&);

} // namespace blason
