#include "window/pane.hpp"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>

namespace blason {
namespace {

struct Frees {
  void operator()(XImage* image) const {
    image->data = nullptr; // ours
    XDestroyImage(image);
  }
};
using Image = std::unique_ptr<XImage, Frees>;

/// Where the bits of a colour stand in a pixel of the screen, of 8 bits' colour the highest.
unsigned long placed(unsigned value, unsigned long mask) {
  const int low = std::countr_zero(mask), bits = std::popcount(mask);
  const unsigned long fitted =
      bits <= 8 ? value >> (8 - bits) : static_cast<unsigned long>(value) << (bits - 8);
  return fitted << low & mask;
}

bool as_painted(const XImage& image) {
  return image.bits_per_pixel == 32 && image.red_mask == 0xFF0000 && image.green_mask == 0xFF00 &&
         image.blue_mask == 0xFF;
}

/// The area's pixels in the order of a screen that is not made as most are.
std::vector<std::byte> converted(XImage& image, const std::vector<std::byte>& pixels,
                                 const Area& area) {
  std::vector<std::byte> made(static_cast<std::size_t>(image.bytes_per_line) *
                              static_cast<std::size_t>(image.height));
  image.data = reinterpret_cast<char*>(made.data());
  for (int y = area.y; y < area.y + area.height; ++y)
    for (int x = area.x; x < area.x + area.width; ++x) {
      std::uint32_t rgb = 0;
      const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                      static_cast<std::size_t>(x);
      std::memcpy(&rgb, pixels.data() + 4 * at, sizeof rgb);
      XPutPixel(&image, x, y,
                placed(rgb >> 16 & 255, image.red_mask) | placed(rgb >> 8 & 255, image.green_mask) |
                    placed(rgb & 255, image.blue_mask));
    }
  return made;
}

} // namespace

void Pane::fit(Extent size) {
  if (size == size_) return;
  size_ = size;
  pixels_.assign(4 * static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height),
                 std::byte{0});
  fresh_.clear();
}

void Pane::put(const Patch& patch) {
  const auto row = 4 * static_cast<std::size_t>(patch.width);
  for (int y = 0; y < patch.height; ++y) {
    const auto at = static_cast<std::size_t>(patch.y + y) * static_cast<std::size_t>(size_.width) +
                    static_cast<std::size_t>(patch.x);
    std::memcpy(pixels_.data() + 4 * at, patch.bgra.data() + static_cast<std::size_t>(y) * row,
                row);
  }
  fresh_.push_back({patch.x, patch.y, patch.width, patch.height});
}

void Pane::show() {
  hand_over();
  fresh_.clear();
}

void Pane::show_all() {
  fresh_ = {{0, 0, size_.width, size_.height}};
  show();
}

void Pane::hand_over() {
  Display* display = watch_.connection();
  XWindowAttributes known;
  if (pixels_.empty() || XGetWindowAttributes(display, window_, &known) == 0) return;
  const Image image(XCreateImage(display, known.visual, static_cast<unsigned>(known.depth), ZPixmap,
                                 0, nullptr, static_cast<unsigned>(size_.width),
                                 static_cast<unsigned>(size_.height), 32, 0));
  if (!image) return;
  GC tools = XCreateGC(display, window_, 0, nullptr);
  for (const Area& area : fresh_) {
    std::vector<std::byte> other;
    if (as_painted(*image)) {
      image->byte_order = std::endian::native == std::endian::little ? LSBFirst : MSBFirst;
      image->data = reinterpret_cast<char*>(pixels_.data());
    } else {
      other = converted(*image, pixels_, area);
    }
    XPutImage(display, window_, tools, image.get(), area.x, area.y, area.x, area.y,
              static_cast<unsigned>(area.width), static_cast<unsigned>(area.height));
  }
  XFreeGC(display, tools);
  XFlush(display);
}

} // namespace blason
