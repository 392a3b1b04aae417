#include "record/files.hpp"

#include "record/fault.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace blason {

namespace fs = std::filesystem;

OpenFile::OpenFile(fs::path path, int flags)
    : path_(std::move(path)), fd_(::open(path_.c_str(), flags | O_CLOEXEC, 0600)) {}

OpenFile::~OpenFile() {
  if (fd_ >= 0) ::close(fd_);
}

std::optional<OpenFile> OpenFile::read(const fs::path& path) {
  OpenFile file(path, O_RDONLY);
  if (file.fd_ >= 0) return file;
  if (errno == ENOENT || errno == ENOTDIR) return std::nullopt;
  throw system_fault(path, errno);
}

std::optional<OpenFile> OpenFile::read_plain(const fs::path& path) {
  // Without O_NONBLOCK a pipe would keep us waiting.
  OpenFile file(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  struct stat about {};
  if (file.fd_ >= 0 && ::fstat(file.fd_, &about) == 0 && S_ISREG(about.st_mode)) return file;
  return std::nullopt;
}

OpenFile OpenFile::to_change(const fs::path& path) {
  OpenFile file(path, O_RDWR);
  if (file.fd_ < 0) throw system_fault(path, errno);
  return file;
}

std::string OpenFile::bytes(std::size_t most) const {
  std::string bytes;
  std::string part(64UL * 1024, '\0');
  while (bytes.size() < most) {
    const std::size_t wanted = std::min(part.size(), most - bytes.size());
    const ssize_t got = ::pread(fd_, part.data(), wanted, static_cast<off_t>(bytes.size()));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw system_fault(path_, errno);
    if (got == 0) break;
    bytes.append(part, 0, static_cast<std::size_t>(got));
  }
  return bytes;
}

void OpenFile::overwrite() {
  const std::string zeros(64UL * 1024, '\0');
  const off_t end = ::lseek(fd_, 0, SEEK_END);
  for (off_t place = 0; place < end;) {
    const auto size = std::min<off_t>(static_cast<off_t>(zeros.size()), end - place);
    const ssize_t put = ::pwrite(fd_, zeros.data(), static_cast<std::size_t>(size), place);
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) throw system_fault(path_, errno);
    place += put;
  }
  sync();
}

void OpenFile::sync() {
  if (::fsync(fd_) != 0) throw system_fault(path_, errno);
}

std::optional<Identity> identity_of(const fs::path& path) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0) return std::nullopt;
  return Identity{about.st_dev, about.st_ino};
}

fs::path beside(const fs::path& path, std::string_view suffix) {
  fs::path other = path;
  other += suffix;
  return other;
}

std::string read_whole(const fs::path& path) {
  const std::optional<OpenFile> file = OpenFile::read(path);
  return file ? file->bytes() : std::string();
}

void write_synced(const fs::path& path, std::string_view bytes) {
  const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0) throw system_fault(path, errno);
  int error = 0;
  for (std::size_t done = 0; done < bytes.size() && error == 0;) {
    const ssize_t put = ::write(fd, bytes.data() + done, bytes.size() - done);
    if (put >= 0)
      done += static_cast<std::size_t>(put);
    else if (errno != EINTR)
      error = errno;
  }
  if (error == 0 && ::fsync(fd) != 0) error = errno;
  ::close(fd);
  if (error != 0) throw system_fault(path, error);
}

void sync_folder_of(const fs::path& path) {
  const fs::path folder = fs::absolute(path).parent_path();
  std::optional<OpenFile> open = OpenFile::read(folder);
  if (!open) throw system_fault(folder, ENOENT);
  // Some file systems cannot sync a folder and say EINVAL: there is nothing more to be done there.
  if (::fsync(open->fd()) != 0 && errno != EINVAL) throw system_fault(folder, errno);
}

void move_over(const fs::path& from, const fs::path& to) {
  if (std::rename(from.c_str(), to.c_str()) != 0) throw system_fault(to, errno);
  sync_folder_of(to);
}

void shred(const fs::path& path) {
  if (!identity_of(path)) return;
  OpenFile::to_change(path).overwrite();
  if (::unlink(path.c_str()) != 0) throw system_fault(path, errno);
}

std::vector<fs::path> damaged_copies_of(const fs::path& path) {
  std::vector<fs::path> copies;
  const std::string start = path.filename().string() + ".damaged-";
  std::error_code none;
  for (const auto& item : fs::directory_iterator(fs::absolute(path).parent_path(), none))
    if (item.path().filename().string().starts_with(start)) copies.push_back(item.path());
  std::sort(copies.begin(), copies.end());
  return copies;
}

} // namespace blason
