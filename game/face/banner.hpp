#pragma once

#include "face/canvas.hpp"

#include <array>
#include <string_view>

namespace blason {

/// What a team plays under: one tincture, one charge and the tincture of charge and cloth edge.
struct BannerFace {
  std::string_view id; // the word of assets/words: "tower", "ship"…; also the charge
  std::string_view tincture, metal;
};

/// The twelve banners in the order teams take them: the eight of the house, then the reserve
/// charges.
inline constexpr std::array<BannerFace, 12> banners{{{"tower", "gules", "argent"},
                                                     {"ship", "azure", "argent"},
                                                     {"sun", "or", "sable"},
                                                     {"trefoil", "vert", "argent"},
                                                     {"rose", "purpure", "argent"},
                                                     {"fish", "celeste", "sable"},
                                                     {"horn", "tenne", "sable"},
                                                     {"martlet", "argent", "sable"},
                                                     {"anchor", "sable", "argent"},
                                                     {"bee", "or", "azure"},
                                                     {"crescent", "azure", "or"},
                                                     {"book", "argent", "gules"}}};

/// The cloth on its pole, drawn 84 × 116; from 70 pixels tall.
void paint_banner(Canvas&, const Rect&, const BannerFace&, bool hatched = false);
/// The round seal of a team, drawn 100 × 100; from 24 pixels.
void paint_seal(Canvas&, const Rect&, const BannerFace&, bool hatched = false);

} // namespace blason
