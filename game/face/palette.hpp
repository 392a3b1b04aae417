#pragma once

#include "deck/palette.hpp"

#include <span>
#include <string_view>

namespace blason {

/// Metals, colours and furs of the crest grammar; `dark` outlines what the tincture fills.
struct Tincture {
  enum class Kind { metal, colour, fur };
  std::string_view slug;
  Colour fill, dark;
  Kind kind;
};

std::span<const Tincture> tinctures();
/// The tincture of that slug, or azure when nobody knows it.
const Tincture& tincture(std::string_view slug);

} // namespace blason
