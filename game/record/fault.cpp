#include "record/fault.hpp"

#include <array>
#include <cerrno>
#include <system_error>

namespace blason {
namespace {

Trouble trouble_of(int error) {
  switch (error) {
  case ENOSPC:
  case EDQUOT:
  case EFBIG:
    return Trouble::disk_full;
  case EACCES:
  case EPERM:
  case EROFS:
    return Trouble::read_only;
  case ENOENT:
  case ENOTDIR:
  case ENODEV:
  case ENXIO:
  case ESTALE:
    return Trouble::vanished;
  case EIO:
    return Trouble::input_output;
  case EEXIST:
    return Trouble::already_there;
  default:
    return Trouble::other;
  }
}

} // namespace

std::string_view slug(Trouble trouble) {
  static constexpr std::array<std::string_view, 10> slugs{
      "disk_full",     "read_only",     "vanished", "input_output", "held",
      "already_there", "not_a_session", "newer",    "damaged",      "other"};
  static_assert(slugs.size() == static_cast<std::size_t>(Trouble::other) + 1);
  return slugs.at(static_cast<std::size_t>(trouble));
}

RecordFault::RecordFault(Trouble trouble, std::filesystem::path path, int code,
                         const std::string& detail)
    : std::runtime_error(path.string() + ": " + std::string(slug(trouble)) + ": " + detail),
      trouble_(trouble), path_(std::move(path)), code_(code) {}

RecordFault system_fault(const std::filesystem::path& path, int error) {
  return {trouble_of(error), path, error, std::generic_category().message(error)};
}

} // namespace blason
