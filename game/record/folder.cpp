#include "record/folder.hpp"

#include "record/fault.hpp"

#include <algorithm>
#include <cstdlib>
#include <pwd.h>
#include <string>
#include <unistd.h>

namespace blason {
namespace {

namespace fs = std::filesystem;

fs::path home() {
  const char* const said = std::getenv("HOME");
  if (said != nullptr && *said != '\0') return said;
  const passwd* const person = ::getpwuid(::getuid());
  return person == nullptr ? fs::path("/") : fs::path(person->pw_dir);
}

} // namespace

fs::path sessions_folder() {
  const char* const said = std::getenv("XDG_DATA_HOME");
  // The XDG rule: a path that is not absolute is to be ignored.
  const bool usable = said != nullptr && fs::path(said).is_absolute();
  return (usable ? fs::path(said) : home() / ".local" / "share") / "blason" / "sessions";
}

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw system_fault(folder, error.value());
}

fs::path free_session_path(const fs::path& folder, std::string_view name) {
  for (int number = 1;; ++number) {
    const std::string ending = number == 1 ? "" : "-" + std::to_string(number);
    fs::path path = folder / (std::string(name) + ending + ".session");
    if (!fs::exists(path)) return path;
  }
}

std::vector<fs::path> sessions_in(const fs::path& folder) {
  std::vector<std::pair<fs::file_time_type, fs::path>> found;
  std::error_code error;
  for (const auto& item : fs::directory_iterator(folder, error)) {
    std::error_code gone;
    if (item.path().extension() == ".session" && item.is_regular_file(gone))
      found.emplace_back(item.last_write_time(gone), item.path());
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return b < a; });
  std::vector<fs::path> paths;
  for (auto& one : found) paths.push_back(std::move(one.second));
  return paths;
}

} // namespace blason
