// picture-decoder SIDE: one PNG or JPEG from standard input to pixels on standard output, its
// longer side at most SIDE, by a process that can do nothing else. face starts it; the pictures
// come from strangers, and a fault in a decoder must cost one picture and no more.
#include "confine.hpp"
#include "decoding.hpp"
#include "face/handed_over.hpp"
#include "leave.hpp"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <unistd.h>

namespace blason {
namespace {

int side_said(int argc, char** argv) {
  int side = 0;
  if (argc != 2) leave(PictureTrouble::no_decoder);
  std::from_chars(argv[1], argv[1] + std::strlen(argv[1]), side);
  if (side < 1 || side > largest_side) leave(PictureTrouble::no_decoder);
  return side;
}

void write_all(const void* bytes, std::size_t count) {
  const char* from = static_cast<const char*>(bytes);
  while (count > 0) {
    const ssize_t put = ::write(STDOUT_FILENO, from, count);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) leave(PictureTrouble::no_decoder);
    from += put;
    count -= static_cast<std::size_t>(put);
  }
}

Shrinking picture_in(BytesIn& in, int side) {
  constexpr std::string_view png = "\x89PNG\r\n\x1A\n", jpeg = "\xFF\xD8\xFF";
  if (in.peek(png.size()) == png) return png_in(in, side);
  if (in.peek(jpeg.size()) == jpeg) return jpeg_in(in, side);
  leave(PictureTrouble::unknown_kind);
}

} // namespace
} // namespace blason

int main(int argc, char** argv) {
  using namespace blason;
  const int side = side_said(argc, argv);
  confine();
  BytesIn in;
  const Shrinking made = picture_in(in, side);
  const HandedOver head{handed_over_mark, static_cast<std::uint32_t>(made.size().width),
                        static_cast<std::uint32_t>(made.size().height)};
  write_all(&head, sizeof head);
  for (int y = 0; y < made.size().height; ++y) {
    const std::vector<std::uint8_t> row = made.row(y);
    write_all(row.data(), row.size());
  }
  ::_exit(0);
}
