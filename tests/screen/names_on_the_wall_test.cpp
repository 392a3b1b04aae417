#include "made_up.hpp"
#include "names/naughty.hpp"
#include "names/team_name.hpp"
#include "page_faults.hpp"
#include "screen/screen.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

Fonts& lettering() {
  static Fonts opened;
  return opened;
}

/// What is left of the worst that people type.
std::vector<std::string> cleaned_names() {
  std::vector<std::string> names;
  for (const std::string& text : naughty::texts()) {
    auto cleaned = clean_name(text);
    if (auto* name = std::get_if<std::string>(&cleaned)) names.push_back(std::move(*name));
  }
  return names;
}

} // namespace

TEST_CASE("no name that was cleaned overflows the wall, whatever was typed", "[layout][names]") {
  const std::vector<std::string> names = cleaned_names();
  REQUIRE(names.size() >= 70);
  const Deck deck = made_up::fair();
  std::vector<made_up::Wall> walls = made_up::all(deck, "fr", 12);
  std::size_t next = 0;
  // Each scene has twelve of them, and all come round several times.
  for (made_up::Wall& wall : walls) {
    for (TeamPlate& team : wall.view.teams) team.name = names[next++ % names.size()];
    const Page page =
        lay_out(deck, wall.view, settled(Grip{}, wall.view), {72000, ""}, lettering(), {1280, 720});
    INFO(wall.name);
    for (const std::string& fault : page_faults(page, lettering())) FAIL_CHECK(fault);
    for (const std::string& fault : item_faults(page)) FAIL_CHECK(fault);
  }
  CHECK(next >= 2 * names.size());
}
