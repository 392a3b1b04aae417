#include "deck/deck.hpp"
#include "deck/palette.hpp"
#include "deck/slugs.hpp"

#include <charconv>
#include <vector>

// A theme's colours on its base: each stands for the shades that belong together.

namespace blason {
namespace {

constexpr double read_far = 7, read_near = 4.5; // contrast floors: identity.md §2

/// "#RRGGBB", as the reader of decks leaves it.
Colour colour_of(std::string_view written) {
  std::uint32_t rgb = 0;
  if (written.size() == 7)
    std::from_chars(written.data() + 1, written.data() + written.size(), rgb, 16);
  return hex(rgb);
}

/// The colour, or as much darker as it takes to be read on both grounds.
Colour readable(Colour colour, Colour one, Colour other) {
  for (double by = 1; by > 0; by -= 0.05) {
    const Colour tried = darker(colour, by);
    if (contrast_ratio(tried, one) >= read_far && contrast_ratio(tried, other) >= read_far)
      return tried;
  }
  return hex(0x000000);
}

void put_ink(Palette& palette, Colour ink, bool daylight) {
  palette.ink = ink;
  palette.card_lattice = palette.ornate ? lighter(ink, 0.12) : ink;
  if (daylight) return; // the wall is paper then, under every theme
  palette.ground = lighter(ink, 0.06);
  palette.ground_middle = lighter(ink, 0.02);
  palette.ground_edge = darker(ink, 0.9);
  palette.lattice = lighter(ink, 0.12);
  palette.sunken = darker(ink, 0.7);
}

void put_panel(Palette& palette, Colour panel, bool daylight) {
  if (daylight) return;
  palette.panel = panel;
  palette.raised = lighter(panel, 0.07);
  palette.border = lighter(panel, 0.18);
}

void put_parchment(Palette& palette, Colour parchment) {
  palette.parchment = parchment;
  palette.parchment_top = lighter(parchment, 0.3);
  palette.card_middle = darker(parchment, 0.99);
  palette.sheet_low = darker(parchment, 0.98);
  palette.parchment_low = darker(parchment, 0.96);
  palette.parchment2 = darker(parchment, 0.92);
  palette.parchment3 = darker(parchment, 0.8);
}

/// The accent, and what is lettered in it on ink and on parchment.
void put_gold(Palette& palette, Colour gold, bool daylight) {
  palette.gold = gold;
  palette.gold_light = lighter(gold, 0.35);
  palette.fillet = darker(gold, 0.8);
  palette.card_edge = palette.fillet;
  palette.back_lattice = darker(gold, 0.6);
  palette.gold_dark = readable(gold, palette.sheet_low, palette.parchment_low);
  palette.gold_text =
      daylight ? readable(gold, palette.raised, palette.ground_edge) : palette.gold_light;
}

void put(Palette& palette, std::string_view name, Colour colour, bool daylight) {
  if (name == "ink") put_ink(palette, colour, daylight);
  if (name == "panel") put_panel(palette, colour, daylight);
  if (name == "parchment") put_parchment(palette, colour);
  if (name == "text" && !daylight) palette.text = palette.chalk = colour;
  if (name == "text2" && !daylight) palette.text2 = colour;
  if (name == "sepia") palette.sepia = colour;
  if (name == "sepia2") palette.sepia2 = colour;
  if (name == "gold") put_gold(palette, colour, daylight);
}

struct Pair {
  std::string_view words, ground;
  Colour above, below;
  double floor;
};
using Pairs = std::vector<Pair>;

void add_wall(Pairs& pairs, const Palette& p) {
  for (const Colour ground : {p.ground, p.ground_middle, p.ground_edge, p.sunken}) {
    pairs.push_back({"text", "ink", p.text, ground, read_far});
    pairs.push_back({"text2", "ink", p.text2, ground, read_far});
  }
  for (const Colour panel : {p.panel, p.raised}) {
    pairs.push_back({"text", "panel", p.text, panel, read_far});
    pairs.push_back({"text2", "panel", p.text2, panel, read_far});
    pairs.push_back({"gold", "panel", p.gold_text, panel, read_far});
  }
  pairs.push_back({"text", "ink", p.chalk, p.ink, read_far});
  pairs.push_back({"gold", "ink", p.gold_light, p.ink, read_far});
  pairs.push_back({"gold", "ink", p.gold_text, p.ground_edge, read_far});
  pairs.push_back({"ink", "gold", p.ink, p.gold, read_far});
}

void add_cards(Pairs& pairs, const Palette& p) {
  for (const Colour card :
       {p.parchment_top, p.parchment, p.card_middle, p.sheet_low, p.parchment_low}) {
    pairs.push_back({"sepia", "parchment", p.sepia, card, read_far});
    pairs.push_back({"sepia2", "parchment", p.sepia2, card, read_near});
    pairs.push_back({"gold", "parchment", p.gold_dark, card, read_near});
  }
  for (const Colour sign : {p.right_dark, p.wrong_dark})
    pairs.push_back({"signs", "parchment", sign, p.sheet_low, read_near});
}

} // namespace

Palette palette_of(const Theme& theme, bool daylight) {
  const bool plain = theme.base == "sober";
  Palette palette =
      plain ? (daylight ? sober_daylight() : sober()) : (daylight ? full_daylight() : heraldry());
  // In the order of the names: gold is made readable on the parchment the deck has.
  for (const std::string_view name : slugs::theme_colours)
    for (const auto& [named, colour] : theme.colours)
      if (named == name) put(palette, name, colour_of(colour), daylight);
  return palette;
}

std::optional<Faint> faintest(const Palette& palette) {
  Pairs pairs;
  add_wall(pairs, palette);
  add_cards(pairs, palette);
  std::optional<Faint> found;
  for (const Pair& pair : pairs) {
    const double ratio = contrast_ratio(pair.above, pair.below), share = ratio / pair.floor;
    if (share < 1 && (!found || share < found->ratio / found->floor))
      found = Faint{pair.words, pair.ground, ratio, pair.floor};
  }
  return found;
}

} // namespace blason
