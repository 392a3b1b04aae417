#include "face/picture_file.hpp"

#include "face/bytes_out.hpp"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cairo.h>

#include <cmath>
#include <memory>
#include <stdexcept>

namespace blason {
namespace {

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(std::string("picture: ") + cairo_status_to_string(status));
}

using Painting = std::function<void(Canvas&, const Rect&)>;

std::string pixels_of(const Rect& drawn, int pixels, Fonts& fonts, const Painting& paint) {
  const double scale = pixels / drawn.width;
  Picture picture(pixels, static_cast<int>(std::lround(drawn.height * scale)));
  Canvas canvas(picture, fonts);
  canvas.scale(scale);
  paint(canvas, drawn);
  std::string bytes;
  check(cairo_surface_write_to_png_stream(picture.surface(), take_bytes, &bytes));
  return bytes;
}

std::string lines_of(PictureKind kind, const Rect& drawn, Fonts& fonts, const Painting& paint) {
  const double wide = drawn.width * points_a_millimetre, high = drawn.height * points_a_millimetre;
  std::string bytes;
  const std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> surface(
      kind == PictureKind::pdf
          ? cairo_pdf_surface_create_for_stream(take_bytes, &bytes, wide, high)
          : cairo_svg_surface_create_for_stream(take_bytes, &bytes, wide, high),
      cairo_surface_destroy);
  check(cairo_surface_status(surface.get()));
  {
    Canvas canvas(surface.get(), fonts, heraldry());
    canvas.scale(points_a_millimetre);
    paint(canvas, drawn);
  }
  cairo_surface_finish(surface.get());
  check(cairo_surface_status(surface.get()));
  return bytes;
}

} // namespace

std::optional<PictureKind> picture_kind(const std::filesystem::path& file) {
  const std::string ending = file.extension().string();
  if (ending == ".png") return PictureKind::png;
  if (ending == ".pdf") return PictureKind::pdf;
  if (ending == ".svg") return PictureKind::svg;
  return std::nullopt;
}

std::string picture_file(PictureKind kind, const Rect& drawn, int pixels, Fonts& fonts,
                         const Painting& paint) {
  return kind == PictureKind::png ? pixels_of(drawn, pixels, fonts, paint)
                                  : lines_of(kind, drawn, fonts, paint);
}

} // namespace blason
