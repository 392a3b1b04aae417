#include "screen/scenes.hpp"

namespace blason {

Page lay_out(const Deck& deck, const WallView& view, const Grip& grip, const Circumstances& told,
             Fonts& fonts, Extent window) {
  Layout layout(deck, view, grip, told, fonts, window);
  layout.page.dress = told.dress;
  if (view.black) {
    layout.surface(layout.page.screen, SurfacePart::Kind::black, 0);
    return std::move(layout.page);
  }
  layout.surface(layout.page.screen, SurfacePart::Kind::ground, 0);
  if (grip.keys)
    add_keys(layout);
  else
    std::visit([&](const auto& scene) { add_scene(layout, scene); }, view.scene);
  add_overlays(layout);
  return std::move(layout.page);
}

} // namespace blason
