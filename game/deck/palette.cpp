#include "deck/palette.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

std::uint8_t channel(double value) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

/// Relative luminance, after WCAG 2.
double luminance(Colour colour) {
  const auto linear = [](std::uint8_t value) {
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

double contrast_ratio(Colour one, Colour other) {
  const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
  return std::max(a, b) / std::min(a, b);
}

Colour darker(Colour colour, double by) {
  return {channel(colour.red * by), channel(colour.green * by), channel(colour.blue * by),
          colour.alpha};
}

Colour lighter(Colour colour, double by) {
  const auto up = [by](std::uint8_t value) { return channel(value + (255 - value) * by); };
  return {up(colour.red), up(colour.green), up(colour.blue), colour.alpha};
}

const Palette& heraldry() {
  static const Palette palette;
  return palette;
}

const Palette& full_daylight() {
  static const Palette palette = [] {
    Palette day;
    day.ground = hex(0xFBF5E6);
    day.ground_middle = hex(0xF6EED9);
    day.ground_edge = hex(0xF1E6CC);
    day.lattice = hex(0xE3D4AE);
    day.panel = hex(0xFFFDF8);
    day.raised = hex(0xF7EFDD);
    day.border = hex(0xC9B98F);
    day.sunken = hex(0xE4D3AC);
    day.line = hex(0x8B7A55);
    day.pip = hex(0x8B7A55);
    day.text = hex(0x231C17);
    day.text2 = hex(0x4A3E32);
    day.gold_text = hex(0x5E420A);
    return day;
  }();
  return palette;
}

const Palette& sober() {
  static const Palette palette = [] {
    Palette plain;
    plain.ground = hex(0x23282E);
    plain.ground_middle = hex(0x1B2025);
    plain.ground_edge = plain.ink = hex(0x14181C);
    plain.lattice = hex(0x2B3138);
    plain.panel = hex(0x1C2127);
    plain.raised = hex(0x2D343C);
    plain.border = hex(0x454E58);
    plain.sunken = hex(0x0F1216);
    plain.line = hex(0x66717D);
    plain.pip = hex(0x8C98A5);
    plain.text = hex(0xF3F4F4);
    plain.text2 = hex(0xBCC5CD);
    plain.gold_text = plain.gold_light = hex(0x9ED8DC);
    plain.gold = hex(0x6FB7BD);
    plain.fillet = hex(0x7FA9AD);
    plain.parchment_top = hex(0xFAFAF8);
    plain.parchment = hex(0xF4F5F3);
    plain.parchment_low = hex(0xE9ECEA);
    plain.card_middle = hex(0xF3F4F2);
    plain.sheet_low = hex(0xECEFED);
    plain.parchment2 = hex(0xDDE2E1);
    plain.parchment3 = hex(0xB9C2C2);
    plain.sepia = hex(0x1B2024);
    plain.sepia2 = hex(0x43494F);
    plain.gold_dark = hex(0x1A4F55);
    plain.card_edge = hex(0x7FA9AD);
    plain.card_lattice = plain.back_lattice = plain.ink;
    plain.ornate = false;
    return plain;
  }();
  return palette;
}

const Palette& sober_daylight() {
  static const Palette palette = [] {
    Palette day = sober();
    day.ground = hex(0xF7F8F8);
    day.ground_middle = hex(0xF0F2F2);
    day.ground_edge = hex(0xE7EAEA);
    day.lattice = hex(0xDDE2E2);
    day.panel = hex(0xFFFFFF);
    day.raised = hex(0xEEF1F1);
    day.border = hex(0xB9C3C3);
    day.sunken = hex(0xDCE2E2);
    day.line = day.pip = hex(0x7A8686);
    day.text = hex(0x1B2024);
    day.text2 = hex(0x3C4349);
    day.gold_text = hex(0x1A4F55);
    return day;
  }();
  return palette;
}

} // namespace blason
