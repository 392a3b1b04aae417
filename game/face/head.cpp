#include "face/figure.hpp"
#include "face/hair_drawings.hpp"

#include <algorithm>

namespace blason {
namespace {

Outline jaw(std::string_view slug) {
  if (slug == "round")
    return outline("M59,95C58,62 77,47 100,47C123,47 142,62 141,95C140,125 122,145 100,145"
                   "C78,145 60,125 59,95Z");
  if (slug == "square")
    return outline("M61,92C60,62 77,47 100,47C123,47 140,62 139,92L137,118C134,136 119,147 100,147"
                   "C81,147 66,136 63,118Z");
  if (slug == "fine")
    return outline("M62,93C61,62 78,47 100,47C122,47 139,62 138,93C137,118 120,149 100,149"
                   "C80,149 63,118 62,93Z");
  return outline("M62,94C61,62 78,47 100,47C122,47 139,62 138,94C137,122 120,148 100,148"
                 "C80,148 63,122 62,94Z");
}

/// The part of a beard that follows the jaw, with the mouth left free.
void paint_cheek_beard(Canvas& canvas, const std::string& beard, Colour colour) {
  const Outline shape = outline(
      beard == "full" ? "M58,98C66,104 66,112 72,116C82,116 90,113 100,113C110,113 118,116 128,116"
                        "C134,112 134,104 142,98V156H58ZM100,120C94,120 88,122 87,126"
                        "C88,134 94,137 100,137C106,137 112,134 113,126C112,122 106,120 100,120Z"
                      : "M58,98C66,104 66,112 72,116C82,116 90,113 100,113C110,113 118,116 128,116"
                        "C134,112 134,104 142,98V150H58ZM100,120C94,120 88,122 87,126"
                        "C88,134 94,137 100,137C106,137 112,134 113,126C112,122 106,120 100,120Z");
  canvas.fill(shape, colour.faded(beard == "stubble" ? 0.34 : 1), Canvas::Rule::even_odd);
}

void paint_chin_beard(Canvas& canvas, const std::string& beard, Colour colour) {
  if (beard == "full")
    canvas.fill(
        outline("M66,122C66,152 84,164 100,164C116,164 134,152 134,122C130,142 116,146 100,146"
                "C84,146 70,142 66,122Z"),
        colour);
  if (beard == "goatee")
    canvas.fill(outline("M88,134C90,150 110,150 112,134C108,140 92,140 88,134Z"
                        "M86,120C92,114 108,114 114,120C108,118 92,118 86,120Z"),
                colour);
  if (beard == "moustache")
    canvas.fill(
        outline("M82,122C86,113 96,113 100,116C104,113 114,113 118,122C112,123 104,122 100,120"
                "C96,122 88,123 82,122Z"),
        colour);
}

/// At most three fine lines, the same stroke for everybody.
void paint_age(Canvas& canvas, const Portrait& portrait, const Complexion& complexion,
               bool covered) {
  const auto line = [&](std::string_view path, double strength) {
    canvas.stroke(outline(path), complexion.skin.line.faded(strength),
                  {.width = 1.7, .round_ends = true});
  };
  if (portrait.age >= 1 && portrait.beard != "full")
    line("M80,112C77,116 76,120 77,123M120,112C123,116 124,120 123,123", 0.5);
  if (portrait.age >= 2) {
    line("M66,96L71,99M66,104L71,103M134,96L129,99M134,104L129,103", 0.5);
    line("M76,107C80,110 87,110 90,108M124,107C120,110 113,110 110,108", 0.42);
  }
  if (portrait.age >= 3 && !covered)
    line("M84,70C94,67 106,67 116,70M88,77C96,75 104,75 112,77", 0.36);
}

} // namespace

bool wears(const Portrait& portrait, std::string_view extra) {
  return std::find(portrait.extras.begin(), portrait.extras.end(), extra) != portrait.extras.end();
}

void paint_neck(Canvas& canvas, const Complexion& complexion) {
  canvas.fill(outline("M83,128V164C83,176 90,184 100,184C110,184 117,176 117,164V128Z"),
              complexion.skin.shade);
}

void paint_head(Canvas& canvas, const Portrait& portrait, const Complexion& complexion) {
  const Skin& skin = complexion.skin;
  const HairDrawing::Kind kind = hair_drawing(portrait.hair).kind;
  {
    const auto neck = canvas.scope();
    canvas.clip(outline("M83,128V170C83,180 117,180 117,170V128Z"));
    canvas.fill(outline("M70,120H130V146C124,160 110,163 100,163C90,163 76,160 70,146Z"),
                skin.line.faded(0.38));
  }
  if (kind != HairDrawing::Kind::hijab) {
    canvas.fill(outline("E61,101,7,11E139,101,7,11"), skin.shade);
    if (wears(portrait, "earrings"))
      canvas.fill(outline("O59.5,116,3.4O140.5,116,3.4"), hex(0xE2B44E));
  }
  const Outline shape = jaw(portrait.jaw);
  const bool cheeks =
      portrait.beard == "full" || portrait.beard == "short" || portrait.beard == "stubble";
  canvas.fill(shape, skin.base);
  {
    const auto head = canvas.scope();
    canvas.clip(shape);
    canvas.fill(outline("M126,40C136,80 134,118 100,150H150V40Z"), skin.shade.faded(0.55));
    canvas.fill(outline("E78,116,9,6E122,116,9,6"),
                hex(0xC8523C).faded(complexion.deep ? 0.16 : 0.15));
    if (kind == HairDrawing::Kind::bald)
      canvas.stroke(outline("M78,60C86,52 98,50 106,52"), hex(0xFFFFFF).faded(0.35),
                    {.width = 5, .round_ends = true});
    if (cheeks) paint_cheek_beard(canvas, portrait.beard, complexion.hair.base);
  }
  paint_chin_beard(canvas, portrait.beard, complexion.hair.base);
  paint_age(canvas, portrait, complexion, kind == HairDrawing::Kind::hijab);
}

} // namespace blason
