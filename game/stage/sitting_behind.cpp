#include "stage/sitting_behind.hpp"

#include <chrono>
#include <utility>

namespace blason {

SittingBehind::SittingBehind(Work work, std::function<void()> nudge)
    : course_(nudge), coming_(promise_.get_future()),
      thread_([this, work = std::move(work), nudge = std::move(nudge)] {
        try {
          promise_.set_value(work(course_));
        } catch (...) {
          promise_.set_exception(std::current_exception());
        }
        nudge();
      }) {}

SittingBehind::~SittingBehind() { course_.leave(); }

std::optional<SatDown> SittingBehind::take() {
  if (!coming_.valid() || coming_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    return std::nullopt;
  return coming_.get();
}

} // namespace blason
