#include "record/holder.hpp"

#include <fcntl.h>
#include <mutex>
#include <set>
#include <unistd.h>

namespace blason {
namespace {

// Where SQLite puts its locks (its file format, "The Lock-Byte Page"): pending, reserved and 510
// shared bytes.
constexpr off_t first_lock_byte = 0x40000000;
constexpr off_t lock_bytes = 512;

struct Held {
  std::mutex mutex;
  std::multiset<Identity> files;
};
Held& held() {
  static Held here;
  return here;
}

bool held_here(const Identity& file) {
  const std::lock_guard lock(held().mutex);
  return held().files.contains(file);
}

} // namespace

Holding::Holding(const std::filesystem::path& path) : file_(identity_of(path)) {
  const std::lock_guard lock(held().mutex);
  if (file_) held().files.insert(*file_);
}

Holding::~Holding() {
  const std::lock_guard lock(held().mutex);
  if (file_) held().files.extract(*file_);
}

std::optional<pid_t> holder_of(const std::filesystem::path& path) {
  const std::optional<Identity> file = identity_of(path);
  if (!file) return std::nullopt;
  if (held_here(*file)) return ::getpid();
  const std::optional<OpenFile> open = OpenFile::read(path);
  if (!open) return std::nullopt;
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = first_lock_byte;
  lock.l_len = lock_bytes;
  if (::fcntl(open->fd(), F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return std::nullopt;
  return lock.l_pid;
}

} // namespace blason
