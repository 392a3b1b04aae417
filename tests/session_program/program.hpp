#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace program {

struct Printed {
  int exit = -1; // −1: it did not end by itself
  std::string out, err;
};

/// Runs blason-session with the arguments of a shell line. `out`: where standard output goes, when
/// not back to the caller.
Printed run(const std::string& arguments, const std::string& out = "");
std::string quoted(const std::filesystem::path& path);

/// A folder of its own that goes with the test.
class Folder {
public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

private:
  std::filesystem::path path_;
};

std::string bytes_of(const std::filesystem::path& path);
void write(const std::filesystem::path& path, const std::string& bytes);
/// The files below the folder that hold the words in UTF-8 or UTF-16.
std::vector<std::string> files_with(const std::filesystem::path& folder, const std::string& ascii);

/// A short evening of bots, recorded by the program.
std::filesystem::path recorded(const Folder& folder, const std::string& options = "");
/// A session whose teams and notes look like formulas, and that is not ended.
std::filesystem::path naughty(const Folder& folder);

inline constexpr const char* deck = "tests/playthroughs/hamlet.deck.json";

} // namespace program
