#include "made.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio> // jpeglib.h uses it without naming it
#include <cstdlib>
#include <jpeglib.h>
#include <png.h>
#include <zlib.h>

namespace blason::made {
namespace {

std::string big_endian_four(std::uint32_t value) {
  std::string four;
  for (const int shift : {24, 16, 8, 0}) four += static_cast<char>(value >> shift & 255);
  return four;
}

/// A piece at a time: what a bomb unpacks to is held by nobody.
std::string packed_zeros(std::size_t bytes) {
  z_stream press{};
  ::deflateInit(&press, 9);
  std::array<Bytef, 65'536> nothing{}, piece{};
  std::string packed;
  int state = Z_OK;
  while (state != Z_STREAM_END) {
    if (press.avail_in == 0) {
      press.next_in = nothing.data();
      press.avail_in = static_cast<uInt>(std::min(bytes, nothing.size()));
      bytes -= press.avail_in;
    }
    press.next_out = piece.data();
    press.avail_out = static_cast<uInt>(piece.size());
    state = ::deflate(&press, bytes == 0 && press.avail_in == 0 ? Z_FINISH : Z_NO_FLUSH);
    packed.append(reinterpret_cast<char*>(piece.data()), piece.size() - press.avail_out);
  }
  ::deflateEnd(&press);
  return packed;
}

struct JpegWanted {
  int width, height, channels;
  J_COLOR_SPACE colours;
  bool progressive;
};

std::string pressed(const JpegWanted& wanted, const std::vector<std::uint8_t>& bytes) {
  jpeg_compress_struct press{};
  jpeg_error_mgr errors{};
  press.err = jpeg_std_error(&errors);
  jpeg_create_compress(&press);
  unsigned char* memory = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&press, &memory, &size);
  press.image_width = static_cast<JDIMENSION>(wanted.width);
  press.image_height = static_cast<JDIMENSION>(wanted.height);
  press.input_components = wanted.channels;
  press.in_color_space = wanted.colours;
  jpeg_set_defaults(&press);
  jpeg_set_quality(&press, 95, TRUE);
  if (wanted.progressive) jpeg_simple_progression(&press);
  jpeg_start_compress(&press, TRUE);
  std::vector<std::uint8_t> all = bytes;
  const std::ptrdiff_t stride = std::ptrdiff_t{wanted.width} * wanted.channels;
  for (int y = 0; y < wanted.height; ++y) {
    JSAMPROW row[] = {all.data() + y * stride};
    jpeg_write_scanlines(&press, row, 1);
  }
  jpeg_finish_compress(&press);
  jpeg_destroy_compress(&press);
  std::string file(reinterpret_cast<char*>(memory), size);
  std::free(memory);
  return file;
}

} // namespace

Rgba quarters(int width, int height) {
  Rgba picture{width, height, {}};
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      const bool right = 2 * x >= width, low = 2 * y >= height;
      const std::array<std::uint8_t, 4> pixel =
          low ? (right ? std::array<std::uint8_t, 4>{0, 0, 0, 0}
                       : std::array<std::uint8_t, 4>{0, 0, 255, 255})
              : (right ? std::array<std::uint8_t, 4>{0, 255, 0, 255}
                       : std::array<std::uint8_t, 4>{255, 0, 0, 255});
      picture.bytes.insert(picture.bytes.end(), pixel.begin(), pixel.end());
    }
  return picture;
}

std::string png(const Rgba& picture) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(picture.width);
  image.height = static_cast<png_uint_32>(picture.height);
  image.format = PNG_FORMAT_RGBA;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string file(size, '\0');
  png_image_write_to_memory(&image, file.data(), &size, 0, picture.bytes.data(), 0, nullptr);
  file.resize(size);
  return file;
}

std::string jpeg(const Rgba& picture, bool progressive) {
  std::vector<std::uint8_t> opaque;
  for (std::size_t at = 0; at < picture.bytes.size(); at += 4)
    for (std::size_t channel = 0; channel < 3; ++channel)
      opaque.push_back(picture.bytes[at + channel]);
  return pressed({picture.width, picture.height, 3, JCS_RGB, progressive}, opaque);
}

std::string ink_jpeg(bool progressive) {
  // As Adobe keeps inks: 255 is none. Half the yellow, all the rest bare: a light yellow.
  std::vector<std::uint8_t> inks;
  for (int i = 0; i < 16 * 16; ++i)
    for (const int ink : {255, 255, 128, 255}) inks.push_back(static_cast<std::uint8_t>(ink));
  return pressed({16, 16, 4, JCS_CMYK, progressive}, inks);
}

std::string chunk(const std::string& name, const std::string& data) {
  const std::string body = name + data;
  const auto sum =
      ::crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<unsigned>(body.size()));
  return big_endian_four(static_cast<std::uint32_t>(data.size())) + body +
         big_endian_four(static_cast<std::uint32_t>(sum));
}

std::string zeros(const PngHead& head, std::size_t bytes) {
  std::string size = big_endian_four(head.width) + big_endian_four(head.height);
  for (const unsigned one : {head.depth, head.colour, 0U, 0U, head.interlace})
    size += static_cast<char>(one);
  const std::string data = packed_zeros(bytes);
  return "\x89PNG\r\n\x1A\n" + chunk("IHDR", size) + chunk("IDAT", data) + chunk("IEND", "");
}

std::string dull_jpeg(const DullJpeg& wanted) {
  const auto two = [](std::size_t value) {
    return std::string{static_cast<char>(value >> 8), static_cast<char>(value)};
  };
  const auto segment = [&](char kind, const std::string& data) {
    return std::string{'\xFF', kind} + two(data.size() + 2) + data;
  };
  std::string frame = "\x08" + two(wanted.side) + two(wanted.side);
  std::string scan;
  frame += static_cast<char>(wanted.colours);
  scan += static_cast<char>(wanted.colours);
  for (unsigned colour = 1; colour <= wanted.colours; ++colour) {
    frame += std::string{static_cast<char>(colour), '\x11', '\0'};
    scan += std::string{static_cast<char>(colour), '\0'};
  }
  scan += std::string(3, '\0');
  // One code of one bit, a zero: as the block before.
  const std::string codes = std::string("\0\x01", 2) + std::string(16, '\0');
  std::string file = "\xFF\xD8" + segment('\xDB', std::string(1, '\0') + std::string(64, '\x01')) +
                     segment('\xC2', frame) + segment('\xC4', codes);
  const std::size_t blocks = std::size_t{wanted.side / 8} * (wanted.side / 8);
  for (unsigned i = 0; i < wanted.scans; ++i)
    file += segment('\xDA', scan) + std::string(blocks * wanted.colours / 8, '\0');
  return file + "\xFF\xD9";
}

std::string resized(std::string jpeg, unsigned width, unsigned height) {
  for (std::size_t at = 2; at + 9 < jpeg.size();) {
    const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(jpeg[place]); };
    const bool frame = byte(at + 1) >= 0xC0 && byte(at + 1) <= 0xC2;
    if (frame) {
      jpeg.replace(at + 5, 4,
                   std::string{static_cast<char>(height >> 8), static_cast<char>(height),
                               static_cast<char>(width >> 8), static_cast<char>(width)});
      return jpeg;
    }
    at += 2 + std::size_t{byte(at + 2)} * 256 + byte(at + 3);
  }
  return jpeg;
}

} // namespace blason::made
