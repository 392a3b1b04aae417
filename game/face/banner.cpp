#include "face/banner.hpp"

#include "face/crest.hpp"
#include "face/shield_drawings.hpp"

namespace blason {
namespace {

void paint_hatching(Canvas& canvas, const Outline& cloth, std::string_view slug) {
  const auto scope = canvas.scope();
  canvas.clip(cloth);
  const Hatching pattern = hatching(slug);
  const bool dark = slug == "gules" || slug == "azure" || slug == "vert" || slug == "sable";
  const Colour colour = dark ? hex(0xF5EFE2).faded(0.53) : hex(0x15131C).faded(0.6);
  if (pattern.dots)
    canvas.fill(pattern.lines, colour);
  else
    canvas.stroke(pattern.lines, colour, {1.2});
}

/// The folds of hanging cloth, from pole end to pole end.
Linear folds() {
  const Colour white = hex(0xFFFFFF), black = hex(0x000000);
  return {{8, 0},
          {72, 0},
          {{0, black.faded(0.22)},
           {0.22, white.faded(0.14)},
           {0.5, black.faded(0.1)},
           {0.78, white.faded(0.12)},
           {1, black.faded(0.24)}}};
}

} // namespace

void paint_banner(Canvas& canvas, const Rect& into, const BannerFace& face, bool hatched) {
  static const Outline cloth = outline("M8,12H72V112L56,97L40,112L24,97L8,112Z");
  static const Outline edges =
      outline("M8,12H72V20H8ZM8,112V104L24,89L40,104L56,89L72,104V112L56,97"
              "L40,112L24,97Z");
  static const Outline pole = outline("M2,6H78V12H2Z"), knobs = outline("O3.5,9,4.5O76.5,9,4.5");
  const auto scope = canvas.scope();
  canvas.fit({-2, 0, 84, 116}, into);
  canvas.fill(cloth, tincture(face.tincture).fill);
  if (hatched) paint_hatching(canvas, cloth, face.tincture);
  canvas.fill(edges, tincture(face.metal).fill);
  paint_charge(canvas, {17, 34, 46, 46}, face.id, {.tincture = face.metal, .outline = 1.2});
  canvas.fill(cloth, folds());
  canvas.stroke(cloth, hex(0x0D0C16), {2});
  const Palette& palette = canvas.palette();
  const Colour rim = hex(0x3B2A06);
  canvas.fill(pole, palette.gold);
  canvas.stroke(pole, rim, {1});
  canvas.fill(knobs, palette.gold_light);
  canvas.stroke(knobs, rim, {1});
}

void paint_seal(Canvas& canvas, const Rect& into, const BannerFace& face, bool hatched) {
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 100, 100}, into);
  canvas.fill(circle({50, 50}, 49), hex(0x12142A));
  const Outline disc = circle({50, 50}, 44.5);
  canvas.fill(disc, tincture(face.tincture).fill);
  if (hatched) paint_hatching(canvas, disc, face.tincture);
  canvas.stroke(disc, canvas.palette().gold_light, {4.5});
  paint_charge(canvas, {20, 20, 60, 60}, face.id, {.tincture = face.metal, .outline = 1.2});
}

} // namespace blason
