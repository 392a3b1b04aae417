#pragma once

#include "face/canvas.hpp"

#include <memory>
#include <optional>

namespace blason {

/// A drawing in millimetres, painted once and laid down on paper as often as wanted: the file holds
/// it once, however many pages show it. It stays vectors and letters.
class Plate {
public:
  /// Nothing outside `area` is kept. `fonts` and `palette` must outlive it.
  Plate(const Rect& area, Fonts& fonts, const Palette& palette);
  ~Plate();
  Plate(const Plate&) = delete;
  Plate& operator=(const Plate&) = delete;

  Canvas& canvas() { return *canvas_; }
  cairo_surface_t* surface() const { return surface_.get(); }

private:
  struct Release {
    void operator()(cairo_surface_t*) const;
  };
  std::unique_ptr<cairo_surface_t, Release> surface_;
  std::optional<Canvas> canvas_;
};

} // namespace blason
