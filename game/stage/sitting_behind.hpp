#pragma once

#include "seating/sitting_course.hpp"
#include "seating/sitting_down.hpp"

#include <functional>
#include <future>
#include <optional>
#include <thread>

namespace blason {

/// Sits down to an evening on a thread of its own, so that windows go on meanwhile: reading a deck
/// off a stick, having its pictures decoded and making its record may take seconds.
class SittingBehind {
public:
  using Work = std::function<SatDown(SittingCourse&)>;

  /// Begins at once. `nudge` is called by that thread when there is something new to ask for.
  SittingBehind(Work work, std::function<void()> nudge);
  /// Leaves, and waits for what cannot be left half done.
  ~SittingBehind();
  SittingBehind(const SittingBehind&) = delete;
  SittingBehind& operator=(const SittingBehind&) = delete;

  SittingCourse& course() { return course_; }
  /// What came of it, once; nullopt: nothing yet. Never waits; throws what the work threw.
  std::optional<SatDown> take();

private:
  SittingCourse course_;
  std::promise<SatDown> promise_;
  std::future<SatDown> coming_;
  std::jthread thread_; // last: it uses the others
};

} // namespace blason
