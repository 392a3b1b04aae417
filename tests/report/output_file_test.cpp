#include "folder.hpp"
#include "report/output_file.hpp"

#include <catch2/catch.hpp>

#include <iterator>

using namespace blason;
namespace fs = std::filesystem;

namespace {

/// What a person is told when the bytes could not be written; empty when they were.
std::string refused(const fs::path& file, Language language = Language::english) {
  try {
    write_output(file, "new");
    return {};
  } catch (const CannotWrite& fault) {
    return reason(language, fault);
  }
}

std::ptrdiff_t files_in(const fs::path& folder) {
  return std::distance(fs::directory_iterator(folder), {});
}

} // namespace

TEST_CASE("a file is written whole in place of the one there", "[output]") {
  const Folder folder;
  write_output(folder.path / "a", "old");
  write_output(folder.path / "a", "new");
  CHECK(bytes_of(folder.file("a")) == "new");
  CHECK(files_in(folder.path) == 1);
}

TEST_CASE("a file that cannot be written leaves what was there, and says why", "[output]") {
  const Folder folder;
  const fs::path file = folder.path / "a";
  write_output(file, "old");
  // Nothing can be written beside it: a folder stands there that cannot be removed.
  fs::create_directories(folder.path / "a.part" / "b");
  CHECK(refused(file) == "a folder has that name");
  CHECK(bytes_of(file.string()) == "old");
  CHECK(refused(folder.path / "none" / "a") == "its folder is not there");
  CHECK(refused(folder.path / "none" / "a", Language::french) == "son dossier n’existe pas");
  CHECK(refused(folder.path) == "a folder has that name");
  CHECK(refused("/dev/full") == "the disk is full");
  CHECK(files_in(folder.path) == 2);
}
