// Sitting down on another thread: whoever asks never waits, whatever the work does.
#include "stage/sitting_behind.hpp"

#include "stage/painted_deck.hpp"

#include <catch2/catch.hpp>

#include <condition_variable>
#include <mutex>
#include <stdexcept>

using namespace blason;
using blason::test::PaintedDeck;

namespace {

/// Who waits for something another thread does.
class Bell {
public:
  void ring() {
    const std::lock_guard lock(mutex_);
    ++rung_;
    rings_.notify_all();
  }
  void wait_for(int times) {
    std::unique_lock lock(mutex_);
    rings_.wait(lock, [&] { return rung_ >= times; });
  }

private:
  std::mutex mutex_;
  std::condition_variable rings_;
  int rung_ = 0;
};

/// Asks as the loop of a window does: at each ring, and never waiting for an answer.
SatDown taken(SittingBehind& behind, Bell& bell) {
  for (int rings = 1;; ++rings) {
    if (std::optional<SatDown> sat = behind.take()) return *std::move(sat);
    bell.wait_for(rings);
  }
}

} // namespace

TEST_CASE("who waits for an evening is answered at each step, whatever the work does", "[behind]") {
  Bell told, gate;
  SittingBehind behind(
      [&](SittingCourse& course) -> SatDown {
        course.hanging().told(1, 3);
        gate.wait_for(1); // as a decoder that does not answer
        return NotSeated{{"no evening"}};
      },
      [&] { told.ring(); });
  told.wait_for(1);
  // The work is stuck, and is let go only after these answers: had one waited for it, none came.
  for (int step = 0; step < 1000; ++step) {
    CHECK_FALSE(behind.take());
    CHECK(behind.course().pictures().done == 1);
    CHECK(behind.course().pictures().of == 3);
  }
  gate.ring();
  const SatDown sat = taken(behind, told);
  CHECK(std::get<NotSeated>(sat).complaints == std::vector<std::string>{"no evening"});
  CHECK_FALSE(behind.take());
}

TEST_CASE("an evening is opened behind, and is played with in front", "[behind]") {
  const PaintedDeck painted;
  Bell bell;
  SittingBehind behind(
      [&](SittingCourse& course) {
        return sit_down(
            painted.begins(), [] {}, course);
      },
      [&] { bell.ring(); });
  SatDown sat = taken(behind, bell);
  REQUIRE(std::holds_alternative<Seated>(sat));
  CHECK(std::get<Seated>(sat).record.entries().size() == 1);
  CHECK(behind.course().pictures().done == 3);
  CHECK(behind.course().pictures().of == 3);
}

TEST_CASE("whoever goes takes what is behind along: nothing is left at work", "[behind]") {
  Bell begun;
  bool was_left = false;
  {
    const SittingBehind behind(
        [&](SittingCourse& course) -> SatDown {
          begun.ring();
          const Interruption* wish = course.hanging().interruption;
          while (!wish->uttered()) std::this_thread::yield();
          was_left = course.left();
          return NotSeated{};
        },
        [] {});
    begun.wait_for(1);
  }
  CHECK(was_left);
}

TEST_CASE("a fault behind comes out in front", "[behind]") {
  Bell bell;
  SittingBehind behind([](SittingCourse&) -> SatDown { throw std::runtime_error("broken"); },
                       [&] { bell.ring(); });
  CHECK_THROWS_AS(taken(behind, bell), std::runtime_error);
}
