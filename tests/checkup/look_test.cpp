// What is looked up on the machine the tests run on, where it can be known beforehand.
#include "checkup/look.hpp"
#include "checkup/record_tried.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

using namespace blason;
namespace fs = std::filesystem;

TEST_CASE("a session written to try leaves nothing behind") {
  std::string folder = (fs::temp_directory_path() / "blason-checkup-XXXXXX").string();
  REQUIRE(::mkdtemp(folder.data()) != nullptr);
  const RecordTried tried = tried_record(folder);
  CHECK(tried.trouble.empty());
  CHECK(tried.commit > 0);
  CHECK(fs::is_empty(folder));
  fs::remove_all(folder);
  CHECK(tried_record(folder).trouble == "read_only");
}

TEST_CASE("every library tells its version") {
  const auto all = libraries();
  CHECK(all.size() >= 7);
  for (const Library& library : all) {
    INFO(library.name);
    CHECK(library.version.find('.') != std::string::npos);
  }
}
