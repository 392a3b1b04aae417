#include "record/private_copy.hpp"

#include "record/fault.hpp"
#include "record/files.hpp"

#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace blason {
namespace {

namespace fs = std::filesystem;

/// In memory where the system has such a folder: nothing of a session is left on another disk.
fs::path private_folder() {
  std::error_code none;
  for (const fs::path& parent : {fs::path("/dev/shm"), fs::temp_directory_path(none)}) {
    std::string name = (parent / "blason-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) return name;
  }
  throw system_fault(fs::temp_directory_path(none), errno);
}

constexpr std::size_t wal_head_bytes =
    32; // the header, with the salts that change when SQLite begins it anew

struct Moment {
  std::string file, wal;
  timespec changed{};
};

timespec changed_at(const fs::path& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 ? about.st_mtim : timespec{};
}

Moment moment_of(const fs::path& path) {
  Moment moment;
  moment.changed = changed_at(path);
  const std::string before = read_whole(beside(path, "-wal")).substr(0, wal_head_bytes);
  moment.file = read_whole(path);
  moment.wal = read_whole(beside(path, "-wal"));
  if (moment.wal.substr(0, wal_head_bytes) != before) moment.changed = {};
  return moment;
}

/// File first, -wal second: what a checkpoint moves meanwhile stands in both. Unless the -wal was
/// begun anew.
Moment steady_moment_of(const fs::path& path) {
  constexpr int tries = 20;
  Moment moment = moment_of(path);
  const auto steady = [&] {
    const timespec now = changed_at(path);
    return now.tv_sec == moment.changed.tv_sec && now.tv_nsec == moment.changed.tv_nsec;
  };
  for (int i = 1; i < tries && !steady(); ++i) moment = moment_of(path);
  return moment;
}

} // namespace

PrivateCopy::PrivateCopy(const fs::path& original) : folder_(private_folder()) {
  try {
    const Moment moment = steady_moment_of(original);
    write_synced(path(), moment.file);
    if (!moment.wal.empty()) write_synced(beside(path(), "-wal"), moment.wal);
  } catch (...) {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
    throw;
  }
}

PrivateCopy::~PrivateCopy() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

} // namespace blason
