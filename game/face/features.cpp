#include "face/figure.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

/// The eyes go with the hair, as people's often do; deep skins keep the dark ones, which read at
/// distance.
Colour iris(const Portrait& portrait, bool deep) {
  constexpr Colour dark = hex(0x33221A), brown = hex(0x4A3320), hazel = hex(0x41603A),
                   green = hex(0x2F5D50), blue = hex(0x3C6C86), grey = hex(0x4A5E78);
  struct Pair {
    std::string_view hair;
    Colour one, other;
  };
  constexpr std::array pairs{Pair{"auburn", green, brown},  Pair{"blond", blue, hazel},
                             Pair{"chestnut", hazel, dark}, Pair{"white", grey, dark},
                             Pair{"grey", grey, dark},      Pair{"salt-pepper", dark, grey}};
  // Of two the one that other traits choose: not all who are blond look alike.
  const bool other = (portrait.nose.size() + portrait.jaw.size()) % 2 == 1;
  const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const Pair& pair) {
    return pair.hair == portrait.hair_colour;
  });
  if (deep || found == pairs.end()) return other ? brown : dark;
  return other ? found->other : found->one;
}

void paint_eye(Canvas& canvas, const Portrait& portrait, const Complexion& complexion, double x) {
  const bool soft = portrait.eyes == "soft", wide = portrait.eyes == "wide";
  const double across = soft ? 6.8 : wide ? 7 : 6.4, down = soft ? 4.6 : wide ? 5.5 : 5.3;
  canvas.fill(ellipse({x, 99}, across, down), hex(0xFDFAF4));
  // The iris nearly fills the eye, or the face stares.
  canvas.fill(circle({x, 99.2}, std::min(5.0, down - 0.15)), iris(portrait, complexion.deep));
  canvas.fill(circle({x + 1.5, 97.4}, 1.3), hex(0xFFFFFF));
  Outline lid;
  lid.move_to({x - across - 0.6, 98.4});
  lid.curve_to({x - 4, 97 - down}, {x + 4, 97 - down}, {x + across + 0.6, 98.4});
  canvas.stroke(lid, complexion.deep ? hex(0x160C07) : hex(0x3A261C), round_pen(2.2));
  if (portrait.lash == 0) return;
  const double out = x < 100 ? -1 : 1;
  Outline lash;
  lash.move_to({x + out * (across - 0.4), 96.4}).line_to({x + out * (across + 3.8), 93.2});
  canvas.stroke(lash, hex(0x2B1A12), round_pen(2));
}

Colour brow_colour(const Portrait& portrait, const Complexion& complexion) {
  const std::string& hair = portrait.hair_colour;
  if (hair == "blond") return hex(0x9A7338);
  if (hair == "white") return hex(0xA8A298);
  if (hair == "auburn") return hex(0x8A4522);
  if (complexion.deep) return hex(0x1B0F09);
  return darker(hair == "grey" ? hair_colour("salt-pepper").base : complexion.hair.base, 0.95);
}

void paint_brows(Canvas& canvas, const Portrait& portrait, const Complexion& complexion) {
  const std::string& brow = portrait.brow;
  const std::string_view path =
      brow == "round" ? "M72.5,87.5C77,80 86,80.5 92,84.5M127.5,87.5C123,80 114,80.5 108,84.5"
      : brow == "straight"
          ? "M72.5,86.2C78,83.6 86,83.4 92,84.6M127.5,86.2C122,83.6 114,83.4 108,84.6"
          : "M72.5,87.5C77,82 86,82 92,84.5M127.5,87.5C123,82 114,82 108,84.5";
  const double width = brow == "thin" ? 2.4 : brow == "strong" ? 4.6 : 3.4;
  canvas.stroke(outline(path), brow_colour(portrait, complexion), round_pen(width));
}

void paint_nose(Canvas& canvas, const Portrait& portrait, const Complexion& complexion) {
  const std::string& nose = portrait.nose;
  const std::string_view path =
      nose == "round"    ? "M100,99C99,106 94,110 94,114C95,119 105,119 106,114"
      : nose == "fine"   ? "M101,96C100,106 98,112 98,115C99,117.5 103,117.5 105,116"
      : nose == "strong" ? "M100,99C99,106 92,109 92,114C93,119 107,119 108,114"
                         : "M100,97C99,106 96,111 96,114C97,118 104,118 106,115";
  canvas.stroke(outline(path), complexion.skin.line.faded(0.85), round_pen(2.3));
}

/// No shape turns down: everybody smiles a little.
void paint_mouth(Canvas& canvas, const Portrait& portrait, const Complexion& complexion) {
  const Colour lip = complexion.deep ? hex(0x3A150C) : hex(0x8A3B2C);
  if (portrait.mouth == "laugh") {
    canvas.fill(
        outline("M86,124C94,127 106,127 114,124C113,135 107,139 100,139C93,139 87,135 86,124Z"),
        hex(0x5A1F1A));
    canvas.fill(
        outline("M87.5,125.3C95,127.5 105,127.5 112.5,125.3L111.6,129C105,131 95,131 88.4,129Z"),
        hex(0xFDFAF4));
  } else if (portrait.mouth == "lips") {
    canvas.fill(outline("M86,124.2C91,122.6 97,122.2 100,123.8C103,122.2 109,122.6 114,124.2"
                        "C109,134.5 91,134.5 86,124.2Z"),
                complexion.deep ? hex(0x7A2A22) : hex(0xA04338));
    canvas.stroke(outline("M87,124.8C94,128.8 106,128.8 113,124.8"),
                  complexion.skin.line.faded(0.7), {1.4});
  } else if (portrait.mouth == "corner") {
    canvas.stroke(outline("M89,128C97,131 106,130 113,124"), lip, round_pen(2.9));
  } else {
    canvas.stroke(outline("M87,126C94,133 106,133 113,126"), lip, round_pen(2.9));
  }
}

} // namespace

void paint_features(Canvas& canvas, const Portrait& portrait, const Complexion& complexion) {
  for (const double x : {83.0, 117.0}) paint_eye(canvas, portrait, complexion, x);
  paint_brows(canvas, portrait, complexion);
  paint_nose(canvas, portrait, complexion);
  paint_mouth(canvas, portrait, complexion);
}

void paint_glasses(Canvas& canvas, const Portrait& portrait) {
  if (portrait.glasses.empty() || portrait.glasses == "none") return;
  const bool light = portrait.hair_colour == "white" || portrait.hair_colour == "auburn";
  const Colour frame = light ? hex(0x7A3B32) : hex(0x2A2430);
  Outline lenses;
  if (portrait.glasses == "round")
    lenses = outline("O83,100,13.5O117,100,13.5");
  else
    lenses.add(rounded({68, 90, 28, 20}, 6)).add(rounded({104, 90, 28, 20}, 6));
  canvas.fill(lenses, hex(0xFFFFFF).faded(0.16));
  canvas.stroke(lenses, frame, {2.8});
  canvas.stroke(outline("M96,98C98,95.5 102,95.5 104,98M69,97L61,95M131,97L139,95"), frame,
                round_pen(2.8));
}

} // namespace blason
