#include "face/interruption.hpp"

#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace blason {

Interruption::Interruption() : file_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

Interruption::~Interruption() {
  if (file_ >= 0) ::close(file_);
}

void Interruption::utter() const {
  const std::uint64_t once = 1;
  // It fails only where the file is full, and then it can be read from already.
  [[maybe_unused]] const auto written = ::write(file_, &once, sizeof once);
}

bool Interruption::uttered() const {
  pollfd asked{file_, POLLIN, 0};
  return file_ >= 0 && ::poll(&asked, 1, 0) > 0;
}

} // namespace blason
