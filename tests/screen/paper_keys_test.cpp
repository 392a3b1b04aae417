// The crib on paper and the table of keys cannot drift apart.
#include "paper_pages.hpp"
#include "screen/desk_keys.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;

namespace {

/// "{help.key.end}" as the crib writes it: "help.key.end".
std::string_view bare(std::string_view cap) {
  return cap.starts_with('{') ? cap.substr(1, cap.size() - 2) : cap;
}

} // namespace

TEST_CASE("the crib on paper has every key of the desk at the wall") {
  const auto printed = key_lines();
  for (const DeskKey& key : desk_keys()) {
    INFO(key.cap);
    CHECK(std::any_of(printed.begin(), printed.end(), [&](const KeyLine& line) {
      return line.cap == bare(key.cap) && line.what == key.what;
    }));
  }
}
