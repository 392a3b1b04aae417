#pragma once

#include "record/files.hpp"

#include <optional>

namespace blason {

/// Says, for as long as it lives, that this process has the file open. While it does, nobody in
/// this process may open and close the file by other means than SQLite: POSIX would drop the lock
/// with it.
class Holding {
public:
  explicit Holding(const std::filesystem::path& path);
  ~Holding();
  Holding(Holding&& other) noexcept : file_(std::exchange(other.file_, std::nullopt)) {}
  Holding& operator=(Holding&&) = delete;

private:
  std::optional<Identity> file_;
};

/// The process that holds the session open, this one included; nullopt: nobody.
std::optional<pid_t> holder_of(const std::filesystem::path& path);

} // namespace blason
