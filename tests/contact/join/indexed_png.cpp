#include "indexed_png.hpp"

#include <png.h>

#include <cstdio>
#include <memory>
#include <stdexcept>

namespace blason::contact {
namespace {

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

[[noreturn]] void fail(png_structp, png_const_charp what) { throw std::runtime_error(what); }
void warn(png_structp, png_const_charp) {}

struct Writing {
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, warn);
  png_infop info = png_create_info_struct(png);
  Writing() = default;
  ~Writing() { png_destroy_write_struct(&png, &info); }
  Writing(const Writing&) = delete;
  Writing& operator=(const Writing&) = delete;
};

} // namespace

void write_png(const std::filesystem::path& file, const Reduced& picture, int width) {
  const std::unique_ptr<std::FILE, Close> out(std::fopen(file.c_str(), "wb"));
  if (!out) throw std::runtime_error("cannot write " + file.string());
  const auto across = static_cast<std::size_t>(width);
  const Writing writing;
  png_init_io(writing.png, out.get());
  png_set_compression_level(writing.png, 9);
  png_set_IHDR(writing.png, writing.info, static_cast<png_uint_32>(width),
               static_cast<png_uint_32>(picture.pixels.size() / across), 8, PNG_COLOR_TYPE_PALETTE,
               PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  std::vector<png_color> palette;
  for (const Rgb& colour : picture.colours) palette.push_back({colour[0], colour[1], colour[2]});
  png_set_PLTE(writing.png, writing.info, palette.data(), static_cast<int>(palette.size()));
  png_write_info(writing.png, writing.info);
  for (std::size_t at = 0; at < picture.pixels.size(); at += across)
    png_write_row(writing.png, &picture.pixels[at]);
  png_write_end(writing.png, nullptr);
}

} // namespace blason::contact
