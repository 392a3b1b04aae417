#include "bytes_in.hpp"

#include "leave.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace blason {

bool BytesIn::fill() {
  if (from_ > 0) {
    std::memmove(piece_.data(), piece_.data() + from_, to_ - from_);
    to_ -= from_;
    from_ = 0;
  }
  for (;;) {
    const ssize_t got = ::read(STDIN_FILENO, piece_.data() + to_, piece_.size() - to_);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    to_ += static_cast<std::size_t>(got);
    return true;
  }
}

std::string_view BytesIn::peek(std::size_t count) {
  while (to_ - from_ < count && fill()) continue;
  return {piece_.data() + from_, std::min(count, to_ - from_)};
}

std::string_view BytesIn::take() {
  if (from_ == to_ && !fill()) leave(PictureTrouble::broken);
  const std::string_view taken(piece_.data() + from_, to_ - from_);
  from_ = to_;
  return taken;
}

void BytesIn::take(unsigned char* to, std::size_t count) {
  while (count > 0) {
    if (from_ == to_ && !fill()) leave(PictureTrouble::broken);
    const std::size_t some = std::min(count, to_ - from_);
    std::memcpy(to, piece_.data() + from_, some);
    from_ += some;
    to += some;
    count -= some;
  }
}

} // namespace blason
