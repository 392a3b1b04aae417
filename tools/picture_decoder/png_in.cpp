#include "decoding.hpp"
#include "leave.hpp"

#include <png.h>

namespace blason {
namespace {

// The library wants callbacks that never return; leaving the program is the surest way not to.
[[noreturn]] void leave_broken_png(png_structp, png_const_charp) { leave(PictureTrouble::broken); }
void ignore_png_warning(png_structp, png_const_charp) {}
void take_for_png(png_structp png, png_bytep to, std::size_t count) {
  static_cast<BytesIn*>(png_get_io_ptr(png))->take(to, count);
}

std::uint64_t big_endian(std::string_view four) {
  std::uint64_t value = 0;
  for (const char byte : four) value = value << 8 | static_cast<unsigned char>(byte);
  return value;
}

/// Before the library sees a byte: the first chunk says the size.
void check_png_header(BytesIn& in) {
  constexpr std::size_t header = 8 + 8 + 13 + 4;
  const std::string_view start = in.peek(header);
  if (start.size() < header || start.substr(12, 4) != "IHDR") leave(PictureTrouble::broken);
  check_size(big_endian(start.substr(16, 4)), big_endian(start.substr(20, 4)));
}

/// Whatever is stored, rows come as blue, green, red and alpha of eight bits.
void ask_for_bgra(png_structp png) {
  png_set_expand(png);
  png_set_scale_16(png);
  png_set_gray_to_rgb(png);
  png_set_add_alpha(png, 255, PNG_FILLER_AFTER);
  png_set_bgr(png);
}

} // namespace

Shrinking png_in(BytesIn& in, int side) {
  check_png_header(in);
  png_structp png =
      png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, leave_broken_png, ignore_png_warning);
  png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
  if (info == nullptr) leave(PictureTrouble::too_costly);
  png_set_read_fn(png, &in, take_for_png);
  // Texts and colour profiles would be unpacked, and nothing here looks at them.
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
  png_read_info(png, info);
  const PixelSize whole{static_cast<int>(png_get_image_width(png, info)),
                        static_cast<int>(png_get_image_height(png, info))};
  const bool interlaced = png_get_interlace_type(png, info) != PNG_INTERLACE_NONE;
  ask_for_bgra(png);
  png_read_update_info(png, info);
  Shrinking made(whole, side);
  std::vector<std::uint8_t> row(static_cast<std::size_t>(whole.width) * 4);
  const int passes = interlaced ? PNG_INTERLACE_ADAM7_PASSES : 1;
  for (int pass = 0; pass < passes; ++pass) {
    const RowPlace first{interlaced ? static_cast<int>(PNG_PASS_START_ROW(pass)) : 0,
                         interlaced ? static_cast<int>(PNG_PASS_START_COL(pass)) : 0,
                         interlaced ? static_cast<int>(PNG_PASS_COL_OFFSET(pass)) : 1};
    if (first.first_x >= whole.width) continue; // a pass without pixels is not stored
    const int step = interlaced ? static_cast<int>(PNG_PASS_ROW_OFFSET(pass)) : 1;
    for (int y = first.y; y < whole.height; y += step) {
      png_read_row(png, row.data(), nullptr);
      made.add({y, first.first_x, first.step_x}, row);
    }
  }
  png_read_end(png, nullptr);
  return made;
}

} // namespace blason
