#pragma once

#include <cairo.h>

#include <string>

// What surfaces that write files into memory have in common.

namespace blason {

/// The unit of the library's PDF and SVG surfaces is a point.
inline constexpr double points_a_millimetre = 72 / 25.4;

/// Takes what a surface writes; the closure is a std::string.
inline cairo_status_t take_bytes(void* closure, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

} // namespace blason
