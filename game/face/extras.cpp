#include "face/figure.hpp"

namespace blason {

/// A wheelchair stands behind its owner: backrest, handles, and the rims at both sides.
void paint_extras_behind(Canvas& canvas, const Portrait& portrait) {
  if (!wears(portrait, "wheelchair")) return;
  const Colour steel = hex(0x7E858F), dark = hex(0x3A383D);
  canvas.stroke(outline("O6,262,58O194,262,58"), dark, {6});
  canvas.stroke(outline("O6,262,50O194,262,50"), steel, {3});
  canvas.fill(rounded({26, 186, 148, 70}, 10), dark);
  canvas.stroke(outline("M28,244V176M172,244V176"), steel, round_pen(6));
  canvas.stroke(outline("M28,176H16M172,176H184"), dark, round_pen(9));
}

/// A hearing aid sits behind the ear, its tube running into it; hair does not hide it.
void paint_extras_before(Canvas& canvas, const Portrait& portrait, const Complexion& complexion) {
  if (!wears(portrait, "hearing-aid") || portrait.hair == "hijab") return;
  canvas.fill(outline("E139,101,7,11"), complexion.skin.shade);
  canvas.stroke(outline("M145,93C150,96 150,106 145,111"), hex(0xF4F1EA), round_pen(6.6));
  canvas.stroke(outline("M145,93C150,96 150,106 145,111"), hex(0xB9AFA0), round_pen(4.2));
  canvas.stroke(outline("M145,92C141,88 137,91 137,98"), hex(0xD9CFC0), round_pen(1.8));
  canvas.fill(outline("O137.4,100,2.6"), hex(0xB9AFA0));
}

} // namespace blason
