#include "face/likeness.hpp"

#include <cairo.h>

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

constexpr int smallest_grain = 64; // pixels of the shorter side that are still worth halving

Likeness::Grain halved(const Likeness::Grain& whole) {
  Likeness::Grain half{whole.width / 2, whole.height / 2, {}};
  half.bgra.reserve(static_cast<std::size_t>(half.width) * static_cast<std::size_t>(half.height) *
                    4);
  const std::ptrdiff_t stride = std::ptrdiff_t{4} * whole.width;
  for (int y = 0; y < half.height; ++y) {
    const std::uint8_t* in = whole.bgra.data() + 2 * y * stride;
    for (int x = 0; x < half.width; ++x, in += 8)
      for (int channel = 0; channel < 4; ++channel)
        half.bgra.push_back(static_cast<std::uint8_t>(
            (in[channel] + in[channel + 4] + in[stride + channel] + in[stride + channel + 4] + 2) /
            4));
  }
  return half;
}

/// How many pixels of the surface a unit is; lines on paper have none, and want the finest.
double pixels_a_unit(cairo_t* cairo) {
  if (cairo_surface_get_type(cairo_get_target(cairo)) != CAIRO_SURFACE_TYPE_IMAGE) return HUGE_VAL;
  double x = 1, y = 0;
  cairo_user_to_device_distance(cairo, &x, &y);
  return std::hypot(x, y);
}

/// The smallest grain that has a pixel for each of the surface's.
const Likeness::Grain& grain_for(const Likeness& likeness, double pixels_wide) {
  const Likeness::Grain* best = &likeness.grains.front();
  for (const Likeness::Grain& grain : likeness.grains)
    if (grain.width >= pixels_wide) best = &grain;
  return *best;
}

} // namespace

std::shared_ptr<const Likeness> likeness_of(std::string hash, Likeness::Grain largest) {
  auto made = std::make_shared<Likeness>();
  made->hash = std::move(hash);
  made->grains.push_back(std::move(largest));
  while (std::min(made->grains.back().width, made->grains.back().height) >= 2 * smallest_grain) {
    Likeness::Grain half = halved(made->grains.back());
    made->grains.push_back(std::move(half));
  }
  return made;
}

void paint_likeness(Canvas& canvas, const Rect& into, const Likeness& likeness) {
  constexpr double above = 0.2; // of what is left out in height
  const Likeness::Grain& full = likeness.grains.front();
  const double units = std::max(into.width / full.width, into.height / full.height);
  const double wide = full.width * units, high = full.height * units;
  cairo_t* cairo = canvas.cairo();
  const Likeness::Grain& grain = grain_for(likeness, wide * pixels_a_unit(cairo));
  const auto scope = canvas.scope();
  canvas.clip(box(into));
  canvas.move(into.x + (into.width - wide) / 2, into.y + (into.height - high) * above);
  // A grain may lack the last pixel of an odd side; that it is scaled by makes both sides whole.
  cairo_scale(cairo, wide / grain.width, high / grain.height);
  // The surface only reads, though the library's type does not say so.
  cairo_surface_t* surface = cairo_image_surface_create_for_data(
      const_cast<unsigned char*>(grain.bgra.data()), CAIRO_FORMAT_ARGB32, grain.width, grain.height,
      4 * grain.width);
  // On paper a picture with a name is stored once, however often it is painted.
  auto* name = new std::string(likeness.hash);
  if (cairo_surface_set_mime_data(
          surface, CAIRO_MIME_TYPE_UNIQUE_ID, reinterpret_cast<const unsigned char*>(name->data()),
          name->size(), [](void* held) { delete static_cast<std::string*>(held); },
          name) != CAIRO_STATUS_SUCCESS)
    delete name;
  cairo_set_source_surface(cairo, surface, 0, 0);
  cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_GOOD);
  cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD); // no seam at the edges
  cairo_paint(cairo);
  cairo_surface_destroy(surface);
}

} // namespace blason
