#pragma once

#include <filesystem>

namespace blason {

/// A moment of a session file and its -wal, copied where only this user can read, removed when it
/// goes.
class PrivateCopy {
public:
  explicit PrivateCopy(const std::filesystem::path& original);
  ~PrivateCopy();
  PrivateCopy(const PrivateCopy&) = delete;
  PrivateCopy& operator=(const PrivateCopy&) = delete;

  std::filesystem::path path() const { return folder_ / "copy"; }

private:
  std::filesystem::path folder_;
};

} // namespace blason
