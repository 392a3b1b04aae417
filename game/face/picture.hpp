#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

// NOLINTNEXTLINE(bugprone-reserved-identifier): the library's own name.
typedef struct _cairo_surface cairo_surface_t;

namespace blason {

/// Pixels painted on, premultiplied ARGB inside, wholly clear at first.
class Picture {
public:
  /// Throws std::bad_alloc when there is no memory for that many pixels, std::invalid_argument when
  /// a side is not from 1 to 16384.
  Picture(int width, int height);

  int width() const { return width_; }
  int height() const { return height_; }

  /// Rows of red, green, blue, straight alpha, a byte each: what textures take.
  std::vector<std::uint8_t> rgba() const { return rgba(0, 0, width_, height_); }
  /// The same of a part, which must lie inside.
  std::vector<std::uint8_t> rgba(int left, int top, int width, int height) const;

  /// Rows of blue, green, red and alpha, a byte each, colours multiplied by alpha: as they are
  /// kept.
  std::vector<std::uint8_t> bgra(int left, int top, int width, int height) const;

  /// Throws std::runtime_error when the file cannot be written.
  void write_png(const std::filesystem::path&) const;
  /// For pictures of our own making only. Throws std::runtime_error when it cannot be read.
  static Picture read_png(const std::filesystem::path&);

  cairo_surface_t* surface() const { return surface_.get(); }

private:
  struct Release {
    void operator()(cairo_surface_t*) const;
  };

  int width_, height_;
  std::unique_ptr<cairo_surface_t, Release> surface_;
};

} // namespace blason
