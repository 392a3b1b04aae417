#include "stage/sticks.hpp"

#include <algorithm>
#include <optional>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace blason {
namespace {

namespace fs = std::filesystem;

std::optional<dev_t> device_of(const fs::path& path) {
  struct stat found {};
  if (stat(path.c_str(), &found) != 0) return std::nullopt;
  return found.st_dev;
}

} // namespace

std::vector<fs::path> places_of_sticks() {
  const passwd* person = getpwuid(getuid());
  if (person == nullptr) return {};
  return {fs::path("/media") / person->pw_name, fs::path("/run/media") / person->pw_name};
}

std::vector<fs::path> sticks_in(const std::vector<fs::path>& places) {
  std::vector<fs::path> found;
  for (const fs::path& place : places) {
    const auto around = device_of(place);
    std::error_code error;
    for (fs::directory_iterator entry(place, error), end; !error && entry != end;
         entry.increment(error))
      if (fs::is_directory(entry->path(), error) && device_of(entry->path()) != around)
        found.push_back(entry->path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

} // namespace blason
