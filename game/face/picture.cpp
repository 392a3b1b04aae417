#include "face/picture.hpp"

#include <cairo.h>

#include <bit>
#include <cstddef>
#include <cstring>
#include <new>
#include <stdexcept>
#include <string>

namespace blason {
namespace {

void check(cairo_status_t status, const std::string& what) {
  if (status == CAIRO_STATUS_NO_MEMORY) throw std::bad_alloc();
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(what + ": " + cairo_status_to_string(status));
}

std::uint8_t straight(std::uint32_t premultiplied, std::uint32_t alpha) {
  return static_cast<std::uint8_t>((premultiplied * 255 + alpha / 2) / alpha);
}

int side(int pixels) {
  if (pixels < 1 || pixels > 16384)
    throw std::invalid_argument("a picture has 1 to 16384 pixels a side");
  return pixels;
}

} // namespace

void Picture::Release::operator()(cairo_surface_t* surface) const {
  cairo_surface_destroy(surface);
}

Picture::Picture(int width, int height)
    : width_(side(width)), height_(side(height)),
      surface_(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height)) {
  check(cairo_surface_status(surface_.get()), "picture");
}

std::vector<std::uint8_t> Picture::rgba(int left, int top, int width, int height) const {
  cairo_surface_flush(surface_.get());
  const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface_.get());
  const unsigned char* row =
      cairo_image_surface_get_data(surface_.get()) + top * stride + std::ptrdiff_t{4} * left;
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(width) *
                                  static_cast<std::size_t>(height) * 4);
  auto out = bytes.begin();
  for (int y = 0; y < height; ++y, row += stride) {
    for (int x = 0; x < width; ++x) {
      std::uint32_t pixel = 0;
      std::memcpy(&pixel, row + std::ptrdiff_t{4} * x, sizeof pixel);
      const std::uint32_t alpha = pixel >> 24;
      // Most of a picture is opaque or clear, and a division a channel would be felt.
      for (const int shift : {16, 8, 0})
        *out++ = alpha == 255 ? static_cast<std::uint8_t>(pixel >> shift & 255)
                 : alpha == 0 ? std::uint8_t{0}
                              : straight(pixel >> shift & 255, alpha);
      *out++ = static_cast<std::uint8_t>(alpha);
    }
  }
  return bytes;
}

std::vector<std::uint8_t> Picture::bgra(int left, int top, int width, int height) const {
  static_assert(std::endian::native == std::endian::little, "the library's words are bytes here");
  cairo_surface_flush(surface_.get());
  const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface_.get());
  const unsigned char* row =
      cairo_image_surface_get_data(surface_.get()) + top * stride + std::ptrdiff_t{4} * left;
  std::vector<std::uint8_t> bytes;
  bytes.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
  for (int y = 0; y < height; ++y, row += stride)
    bytes.insert(bytes.end(), row, row + std::ptrdiff_t{4} * width);
  return bytes;
}

void Picture::write_png(const std::filesystem::path& file) const {
  check(cairo_surface_write_to_png(surface_.get(), file.c_str()), file.string());
}

Picture Picture::read_png(const std::filesystem::path& file) {
  std::unique_ptr<cairo_surface_t, Release> read(cairo_image_surface_create_from_png(file.c_str()));
  check(cairo_surface_status(read.get()), file.string());
  // A PNG without alpha arrives in another pixel format; painting it over brings it into ours.
  Picture picture(cairo_image_surface_get_width(read.get()),
                  cairo_image_surface_get_height(read.get()));
  cairo_t* painter = cairo_create(picture.surface());
  cairo_set_source_surface(painter, read.get(), 0, 0);
  cairo_paint(painter);
  cairo_destroy(painter);
  return picture;
}

} // namespace blason
