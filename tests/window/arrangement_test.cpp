#include "window/arrangement.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

const Monitor laptop{"eDP-1", {0, 0, 1920, 1080}, true, 0};
const Monitor projector{"HDMI-1", {1920, 0, 1280, 720}, false, 0};
const Monitor third{"DP-2", {3200, 0, 1024, 768}, false, 0};
const Area usual{0, 0, 1280, 720};

bool inside(const Area& part, const Area& whole) {
  return part.x >= whole.x && part.y >= whole.y && part.width > 0 && part.height > 0 &&
         part.x + part.width <= whole.x + whole.width &&
         part.y + part.height <= whole.y + whole.height;
}

} // namespace

TEST_CASE("the wall covers the monitor that is not the primary one, the desk has the other") {
  const Arrangement made = arrange({laptop, projector}, {}, usual);
  CHECK(made.wall_on == "HDMI-1");
  CHECK(made.wall == projector.area);
  CHECK(inside(made.desk, laptop.area));
  CHECK_FALSE(made.one_screen);
  CHECK(made.remark == ScreenRemark::none);
}

TEST_CASE("the wall goes where it was last put, and the desk makes room") {
  const Arrangement made = arrange({laptop, projector}, {"eDP-1", false}, usual);
  CHECK(made.wall_on == "eDP-1");
  CHECK(inside(made.desk, projector.area));
  CHECK(arrange({laptop, projector, third}, {"DP-2", false}, usual).wall == third.area);
}

TEST_CASE("the projector of another room is not waited for") {
  const Arrangement made = arrange({laptop, projector}, {"VGA-7", false}, usual);
  CHECK(made.wall_on == "HDMI-1");
  CHECK(made.remark == ScreenRemark::none);
}

TEST_CASE("a wall whose monitor goes comes back as a window, and returns with it") {
  const WallWish wish{"HDMI-1", true};
  const Arrangement gone = arrange({laptop}, wish, usual);
  CHECK(gone.wall_on.empty());
  CHECK(gone.one_screen);
  CHECK(gone.remark == ScreenRemark::wall_gone);
  CHECK(inside(gone.wall, laptop.area));
  CHECK(inside(gone.desk, laptop.area));
  CHECK(gone.wall.y + gone.wall.height <= gone.desk.y);

  // It does not wander to a third monitor, where something else may be shown.
  const Arrangement waits = arrange({laptop, third}, wish, usual);
  CHECK(waits.wall_on.empty());
  CHECK_FALSE(waits.one_screen);
  CHECK(waits.remark == ScreenRemark::wall_gone);
  CHECK(inside(waits.desk, laptop.area));

  CHECK(arrange({laptop, projector}, wish, usual).wall == projector.area);
}

TEST_CASE("one picture for all leaves a strip for the desk") {
  const Arrangement alone = arrange({laptop}, {}, usual);
  CHECK(alone.one_screen);
  CHECK(alone.remark == ScreenRemark::one_monitor);
  CHECK(alone.wall.width == 1280);
  CHECK(alone.wall.height == 720);
  CHECK(inside(alone.desk, laptop.area));
  CHECK(alone.desk.height * 4 < laptop.area.height);

  Monitor mirrored = laptop;
  mirrored.mirrors = 1;
  const Arrangement same = arrange({mirrored}, {"HDMI-1", true}, usual);
  CHECK(same.one_screen);
  CHECK(same.remark == ScreenRemark::mirrored);
}

TEST_CASE("on a small screen wall and desk share what there is") {
  const Monitor small{"LVDS-1", {0, 0, 640, 360}, true, 0};
  const Arrangement made = arrange({small}, {}, usual);
  CHECK(inside(made.wall, small.area));
  CHECK(inside(made.desk, small.area));
  CHECK(made.wall.y + made.wall.height <= made.desk.y);
}

TEST_CASE("the two windows change places, back and forth") {
  const std::vector<Monitor> both{laptop, projector};
  Arrangement now = arrange(both, {}, usual);
  CHECK(other_monitor(both, now) == "eDP-1");
  now = arrange(both, {other_monitor(both, now), false}, usual);
  CHECK(now.wall_on == "eDP-1");
  CHECK(other_monitor(both, now) == "HDMI-1");
  CHECK(other_monitor({laptop}, arrange({laptop}, {}, usual)).empty());
}

TEST_CASE("monitors with the same picture are told as one") {
  Monitor twin{"HDMI-1", {0, 0, 1280, 720}, false, 0};
  const auto merged = without_mirrors({twin, laptop});
  REQUIRE(merged.size() == 1);
  CHECK(merged.front().name == "eDP-1");
  CHECK(merged.front().mirrors == 1);

  // Desktops that overlap by a strip are two.
  Monitor overlapping{"HDMI-1", {1820, 0, 1280, 720}, false, 0};
  CHECK(without_mirrors({laptop, overlapping}).size() == 2);
  const auto sorted = without_mirrors({third, projector, laptop});
  REQUIRE(sorted.size() == 3);
  CHECK(sorted[0] == laptop);
  CHECK(sorted[1] == projector);
}

TEST_CASE("a window is on the monitor under its middle") {
  CHECK(monitor_under({laptop, projector}, {1900, 10, 200, 100}).name == "HDMI-1");
  CHECK(monitor_under({laptop, projector}, {9000, 10, 200, 100}).name == "eDP-1");
}
