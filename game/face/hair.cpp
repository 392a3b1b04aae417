#include "face/figure.hpp"
#include "face/hair_drawings.hpp"

namespace blason {
namespace {

void paint_braids(Canvas& canvas, const HairColour& hair) {
  for (const auto& [x, y] : {Point{52, 90}, Point{64, 96}, Point{136, 96}, Point{148, 90}}) {
    for (int knot = 0; knot < 8; ++knot)
      canvas.fill(ellipse({x, y + knot * 10.5}, 6.4, 6.6), knot % 2 == 1 ? hair.base : hair.light);
    canvas.fill(rounded({x - 4.5, y + 78, 9, 5}, 2), hex(0xD8A840));
  }
}

void paint_hijab(Canvas& canvas, Colour veil) {
  const Colour dark = darker(veil, 0.8), light = lighter(veil, 0.14);
  canvas.fill(outline("M100,28C60,28 46,62 50,104C52,132 46,156 30,182C50,206 150,206 170,182"
                      "C154,156 148,132 150,104C154,62 140,28 100,28ZM100,54C124,54 136,72 135,98"
                      "C134,124 118,150 100,150C82,150 66,124 65,98C64,72 76,54 100,54Z"),
              veil, Canvas::Rule::even_odd);
  canvas.fill(outline("M100,54C76,54 64,72 65,98C66,124 82,150 100,150L96,156C72,150 58,122 58,96"
                      "C58,66 74,46 104,47Z"),
              dark.faded(0.75));
  canvas.fill(outline("M52,128C70,160 108,170 148,150C152,160 160,172 168,182C130,200 70,196 40,170"
                      "C46,158 50,142 52,128Z"),
              light);
  canvas.stroke(outline("M58,140C78,164 112,170 146,158M46,164C76,186 124,190 160,176"), dark,
                round_pen(2.4));
}

/// Cloth wound in two sweeps that cross above the brow.
void paint_turban(Canvas& canvas, Colour cloth) {
  const Colour dark = darker(cloth, 0.8), light = lighter(cloth, 0.16);
  canvas.fill(outline("M54,88C44,40 70,14 100,14C130,14 156,40 146,88C138,76 126,68 100,68"
                      "C74,68 62,76 54,88Z"),
              cloth);
  canvas.fill(outline("M54,88C48,64 58,44 78,34C66,52 74,66 100,50C118,40 132,44 146,88"
                      "C136,72 124,66 104,70C82,74 64,76 54,88Z"),
              light);
  canvas.stroke(
      outline("M58,76C66,62 92,62 112,46M54,86C66,72 100,74 124,54M64,44C78,24 110,18 132,34"
              "M78,34C92,26 116,28 140,52M122,66C134,70 140,76 145,86"),
      dark, round_pen(2.4));
}

void paint_beanie(Canvas& canvas, Colour wool) {
  canvas.fill(outline("O100,20,12"), lighter(wool, 0.3));
  canvas.fill(outline("M56,82C54,44 74,26 100,26C126,26 146,44 144,82Z"), wool);
  canvas.fill(outline("M52,70C52,64 58,62 62,62H138C142,62 148,64 148,70V82C148,88 144,90 140,89"
                      "C114,83 86,83 60,89C56,90 52,88 52,82Z"),
              darker(wool, 0.84));
  canvas.stroke(outline("M66,66V83M78,66V83M90,66V83M102,66V83M114,66V83M126,66V83M138,66V83"),
                wool, round_pen(2.6));
}

} // namespace

void paint_hair_behind(Canvas& canvas, const Portrait& portrait, const Complexion& complexion) {
  canvas.fill(hair_drawing(portrait.hair).behind, darker(complexion.hair.base, 0.86));
}

void paint_hair_before(Canvas& canvas, const Portrait& portrait, const Complexion& complexion) {
  using Kind = HairDrawing::Kind;
  const HairDrawing& drawing = hair_drawing(portrait.hair);
  const double cover = drawing.kind == Kind::shaved ? 0.92 : 1;
  canvas.fill(drawing.front, complexion.hair.base.faded(cover));
  canvas.stroke(drawing.strands, complexion.hair.light, round_pen(3));
  switch (drawing.kind) {
  case Kind::braids:
    return paint_braids(canvas, complexion.hair);
  case Kind::hijab:
    return paint_hijab(canvas, cloth(portrait.veil, hex(0x6D4C66)));
  case Kind::turban:
    return paint_turban(canvas, cloth(portrait.veil, hex(0xA85D45)));
  case Kind::beanie:
    return paint_beanie(canvas, cloth(portrait.veil, hex(0xC39D45)));
  case Kind::hair:
  case Kind::shaved:
  case Kind::bald:
    return;
  }
}

} // namespace blason
