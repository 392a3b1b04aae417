#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/types.h>

// What the record asks of the system about files, beyond what SQLite does for it. Throws
// RecordFault.

namespace blason {

/// An open file that is closed when it goes.
class OpenFile {
public:
  /// nullopt when there is no such file; other failures throw.
  static std::optional<OpenFile> read(const std::filesystem::path& path);
  /// The same, and nullopt for what is no plain file, a link included: for files from anywhere.
  static std::optional<OpenFile> read_plain(const std::filesystem::path& path);
  static OpenFile to_change(const std::filesystem::path& path);
  ~OpenFile();
  OpenFile(OpenFile&& other) noexcept
      : path_(std::move(other.path_)), fd_(std::exchange(other.fd_, -1)) {}
  OpenFile& operator=(OpenFile&&) = delete;

  int fd() const { return fd_; }
  /// The bytes from the beginning, `most` at most.
  std::string bytes(std::size_t most = std::string::npos) const;
  /// Zeros over every byte, made sure of.
  void overwrite();
  void sync();

private:
  OpenFile(std::filesystem::path path, int flags);
  std::filesystem::path path_;
  int fd_ = -1;
};

/// Which file a path leads to; a file put in its place is another.
using Identity = std::pair<dev_t, ino_t>;
std::optional<Identity> identity_of(const std::filesystem::path& path);

/// The path with something appended to its last part: "a.session" and "-wal" give "a.session-wal".
std::filesystem::path beside(const std::filesystem::path& path, std::string_view suffix);
/// What SQLite keeps next to a database.
inline constexpr std::array<std::string_view, 3> companions{"-wal", "-shm", "-journal"};

std::string read_whole(const std::filesystem::path& path); // empty when there is none
void write_synced(const std::filesystem::path& path, std::string_view bytes);
void sync_folder_of(const std::filesystem::path& path);
void move_over(const std::filesystem::path& from, const std::filesystem::path& to);
/// Overwritten with zeros, then removed; nothing happens when there is none.
void shred(const std::filesystem::path& path);
/// The copies of this session that were kept when it was found damaged, their -wal files included.
std::vector<std::filesystem::path> damaged_copies_of(const std::filesystem::path& path);

} // namespace blason
