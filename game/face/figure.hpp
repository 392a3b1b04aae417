#pragma once

#include "deck/crest.hpp"
#include "face/canvas.hpp"
#include "face/portrait_colours.hpp"

namespace blason {

/// The parts a portrait is painted of, in its box of 200 × 240. Axis x = 100; eyes at y = 99; chin
/// at 147.
struct Complexion {
  const Skin& skin;
  const HairColour& hair;
  bool deep; // skins 5 and 6, which take darker lines
};

void paint_backdrop(Canvas&, const Portrait&);
void paint_clothes(Canvas&, const Portrait&, const Complexion&);
/// Neck, ears, head with beard, then eyes, brows, nose and mouth.
void paint_neck(Canvas&, const Complexion&);
void paint_head(Canvas&, const Portrait&, const Complexion&);
void paint_features(Canvas&, const Portrait&, const Complexion&);
void paint_hair_behind(Canvas&, const Portrait&, const Complexion&);
void paint_hair_before(Canvas&, const Portrait&, const Complexion&);
void paint_glasses(Canvas&, const Portrait&);
/// What is worn or stands beside: behind the figure, and before it.
void paint_extras_behind(Canvas&, const Portrait&);
void paint_extras_before(Canvas&, const Portrait&, const Complexion&);

/// A pen of that width with round ends.
inline Pen round_pen(double width) { return {.width = width, .round_ends = true}; }

bool wears(const Portrait&, std::string_view extra);

} // namespace blason
