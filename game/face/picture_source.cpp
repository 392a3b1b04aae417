#include "face/picture_source.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace blason {
namespace {

/// An open file or folder, closed when it goes; negative: none.
class OpenFile {
public:
  explicit OpenFile(int number) : number_(number) {}
  ~OpenFile() {
    if (number_ >= 0) ::close(number_);
  }
  OpenFile(OpenFile&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  OpenFile& operator=(OpenFile&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  int number() const { return number_; }

private:
  int number_;
};

/// Opens one step of a path: asking the kernel step by step leaves no moment in which a folder
/// could be changed for a link to elsewhere.
OpenFile step_into(const OpenFile& folder, const std::string& name, int flags) {
  return OpenFile(::openat(folder.number(), name.c_str(), flags | O_NOFOLLOW | O_CLOEXEC));
}

PictureTrouble why_shut(const OpenFile& folder, const std::string& name) {
  struct stat found {};
  const bool link = ::fstatat(folder.number(), name.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0 &&
                    S_ISLNK(found.st_mode);
  return link ? PictureTrouble::outside : PictureTrouble::not_there;
}

std::variant<std::string, PictureTrouble> bytes_of(const OpenFile& file) {
  struct stat found {};
  // Only a file: a pipe would keep us waiting, a device has no end.
  if (::fstat(file.number(), &found) != 0 || !S_ISREG(found.st_mode))
    return PictureTrouble::not_there;
  if (found.st_size > static_cast<off_t>(largest_picture_file)) return PictureTrouble::too_large;
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(found.st_size));
  std::array<char, 65'536> piece{};
  for (;;) {
    const ssize_t got = ::read(file.number(), piece.data(), piece.size());
    if (got == 0) return bytes;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return PictureTrouble::not_there;
    bytes.append(piece.data(), static_cast<std::size_t>(got));
    if (bytes.size() > largest_picture_file) return PictureTrouble::too_large;
  }
}

} // namespace

std::variant<std::string, PictureTrouble> read_beside(const std::filesystem::path& folder,
                                                      const std::string& path) {
  const std::filesystem::path start = folder.empty() ? "." : folder;
  OpenFile here(::open(start.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  std::string left = path;
  if (path.find('\0') != std::string::npos) return PictureTrouble::outside;
  while (here.number() >= 0) {
    const std::size_t slash = left.find('/');
    const std::string name = left.substr(0, slash);
    if (name.empty() || name == "." || name == "..") return PictureTrouble::outside;
    const bool last = slash == std::string::npos;
    OpenFile next =
        step_into(here, name, last ? O_RDONLY | O_NONBLOCK | O_NOCTTY : O_PATH | O_DIRECTORY);
    if (next.number() < 0) return why_shut(here, name);
    if (last) return bytes_of(next);
    here = std::move(next);
    left.erase(0, slash + 1);
  }
  return PictureTrouble::not_there;
}

} // namespace blason
