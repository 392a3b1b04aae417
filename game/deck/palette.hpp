#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace blason {

struct Theme;

/// An sRGB colour with straight alpha from 0 to 1.
struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  double alpha = 1;

  constexpr Colour faded(double to) const { return {red, green, blue, to}; }
  friend bool operator==(const Colour&, const Colour&) = default;
};

/// 0xRRGGBB, opaque.
constexpr Colour hex(std::uint32_t rgb) {
  return {static_cast<std::uint8_t>(rgb >> 16 & 255), static_cast<std::uint8_t>(rgb >> 8 & 255),
          static_cast<std::uint8_t>(rgb & 255), 1};
}

/// The WCAG 2 contrast ratio of two opaque colours, from 1 to 21.
double contrast_ratio(Colour, Colour);
/// Every channel times `by` (0 black, 1 unchanged).
Colour darker(Colour, double by);
/// Every channel moved towards white by `by` (0 unchanged, 1 white).
Colour lighter(Colour, double by);

/// The colours of surfaces, text and signs. A theme is another value of this type; tinctures, skins
/// and cloths are not themed, because a family must be known by its shield under every theme.
struct Palette {
  Colour ground = hex(0x1F2244), ground_middle = hex(0x151830), ground_edge = hex(0x0F1124);
  Colour lattice = hex(0x2A2E55);
  Colour ink = hex(0x12142A);    // card backs, rings
  Colour panel = hex(0x1C1F3B);  // ink2
  Colour raised = hex(0x292D50); // ink3: buttons
  Colour border = hex(0x3C4169); // ink4
  Colour sunken = hex(0x0C0E1F); // trays
  Colour line = hex(0x585E8C);   // dashed empty slots, never text
  Colour pip = hex(0x8388B5);    // the edge of an empty lozenge
  Colour text = hex(0xF4F1EA);   // chalk: main text on ground and panels
  Colour text2 = hex(0xB9BDD8);  // mist: secondary text on ground and panels
  Colour gold_text = hex(0xF1D48A);
  Colour gold = hex(0xD8A840), gold_light = hex(0xF1D48A), fillet = hex(0xA9813A);
  Colour parchment_top = hex(0xFAF4E6), parchment = hex(0xF7EFDD), parchment_low = hex(0xEFE3C8);
  Colour card_middle = hex(0xF5ECD7), sheet_low = hex(0xF3E8D0);
  Colour parchment2 = hex(0xEBDDBF), parchment3 = hex(0xD3BF97);
  Colour sepia = hex(0x231C17), sepia2 = hex(0x514437), gold_dark = hex(0x694808);
  Colour right = hex(0x2BA37E), right_dark = hex(0x0B6B50);
  Colour wrong = hex(0xE0633A), wrong_dark = hex(0xA63A17);
  Colour chalk = hex(0xF4F1EA);
  Colour card_edge = hex(0xB88F42), card_lattice = hex(0x2B2F55), back_lattice = hex(0x8C6D2E);
  bool ornate = true; // fillets have lozenges at their corners, card backs a lattice and the mark
  double pale = 0;    // how far fills go towards white (0 to 1): spares ink, keeps lines

  friend bool operator==(const Palette&, const Palette&) = default;
};

/// The house's own colours on ink.
const Palette& heraldry();
/// The same layout on parchment, for a weak projector or a sunny room.
const Palette& full_daylight();
/// Graphite, paper and one cool accent, for decks about something else than castles; and in
/// daylight.
const Palette& sober();
const Palette& sober_daylight();
/// The palette of the theme: its base, heraldry where that is not known, and its own colours on it.
Palette palette_of(const Theme& theme, bool daylight);

/// Words and what they stand on, where they stand too close to be read.
struct Faint {
  std::string_view words, ground; // the colours of a theme they come from
  double ratio = 0, floor = 0;
};
/// The faintest pair of the palette that is under its floor: 7:1 for what is read from the back of
/// the room and for cards, 4.5:1 for signs and small print; nullopt: everything can be read.
std::optional<Faint> faintest(const Palette& palette);

} // namespace blason
