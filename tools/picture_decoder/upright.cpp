#include "upright.hpp"

#include <cstddef>

namespace blason {
namespace {

/// Numbers of a TIFF, whose first two letters say which end comes first; 0 beyond its end.
struct TiffNumbers {
  std::string_view bytes;

  std::size_t at(std::size_t place, std::size_t length) const {
    if (place > bytes.size() || bytes.size() - place < length) return 0;
    const bool little = bytes.front() == 'I';
    std::size_t number = 0;
    for (std::size_t i = 0; i < length; ++i)
      number =
          number << 8 | static_cast<unsigned char>(bytes[place + (little ? length - 1 - i : i)]);
    return number;
  }
};

} // namespace

int orientation_in(std::string_view segment) {
  constexpr std::string_view mark("Exif\0\0", 6);
  constexpr std::size_t orientation = 0x112, entry_size = 12;
  if (!segment.starts_with(mark)) return 1;
  const TiffNumbers tiff{segment.substr(mark.size())};
  const std::size_t entries = tiff.at(4, 4), count = tiff.at(entries, 2);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t entry = entries + 2 + i * entry_size;
    if (tiff.at(entry, 2) != orientation) continue;
    const std::size_t held = tiff.at(entry + 8, 2);
    return held >= 1 && held <= 8 ? static_cast<int>(held) : 1;
  }
  return 1;
}

} // namespace blason
