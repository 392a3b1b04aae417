#include "indexed_png.hpp"
#include "reduce.hpp"

#include "face/canvas.hpp"

#include <algorithm>
#include <iostream>

using namespace blason;

namespace {

constexpr std::uintmax_t enough = 400'000; // bytes; above, 256 colours do

/// Left and right as they are, a pixel a pixel, parted by a narrow gap.
Picture joined(const Picture& left, const Picture& right) {
  constexpr int gap = 16;
  Picture pair(left.width() + gap + right.width(), std::max(left.height(), right.height()));
  Fonts fonts;
  Canvas canvas(pair, fonts);
  canvas.fill(box({0, 0, double(pair.width()), double(pair.height())}), hex(0xFFFFFF));
  canvas.put(left, {0, 0});
  canvas.put(right, {double(left.width() + gap), 0});
  return pair;
}

void join(const char* left, const char* right, const std::filesystem::path& file) {
  const Picture pair = joined(Picture::read_png(left), Picture::read_png(right));
  pair.write_png(file);
  if (std::filesystem::file_size(file) > enough)
    contact::write_png(file, contact::reduce(pair.rgba()), pair.width());
}

} // namespace

int main(int count, char** words) {
  if (count != 4) {
    std::cerr << "usage: contact_join LEFT.png RIGHT.png PAIR.png\n";
    return 2;
  }
  try {
    join(words[1], words[2], words[3]);
  } catch (const std::exception& fault) {
    std::cerr << words[3] << ": " << fault.what() << '\n';
    return 1;
  }
  return 0;
}
