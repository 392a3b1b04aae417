#pragma once

#include "screen/layout.hpp"

namespace blason {

/// How large a ribbon with that name is, tails included, in no more than that width, at 0, 0; no
/// height when a word would be broken.
Rect ribbon_for(const Layout& layout, const std::string& name, double most);
/// A ribbon and its name; `aside`: the width kept on its front before the name.
void add_named_ribbon(Layout& layout, const Rect& box, const std::string& name, double aside = 0);

/// The map, with a ribbon for each fief that bears its name and the seal of who takes it, or would.
void add_realm(Layout& layout, const Rect& room, const MapScene& scene, const MapFace& face);

} // namespace blason
