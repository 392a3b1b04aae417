#include "face/plate.hpp"

#include "face/bytes_out.hpp"

#include <cairo.h>

namespace blason {
namespace {

/// In points, the unit of a page, so that lines and letters are kept as finely as on the page.
cairo_surface_t* recording(const Rect& area) {
  const cairo_rectangle_t extents{area.x * points_a_millimetre, area.y * points_a_millimetre,
                                  area.width * points_a_millimetre,
                                  area.height * points_a_millimetre};
  return cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents);
}

} // namespace

Plate::Plate(const Rect& area, Fonts& fonts, const Palette& palette) : surface_(recording(area)) {
  canvas_.emplace(surface_.get(), fonts, palette);
  canvas_->scale(points_a_millimetre);
}

Plate::~Plate() {
  canvas_.reset(); // before the surface it paints on
}

void Plate::Release::operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }

} // namespace blason
