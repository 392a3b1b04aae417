#pragma once

#include "face/author_pictures.hpp"

#include <atomic>
#include <cstddef>
#include <functional>

namespace blason {

/// How far the sitting down to an evening is, and what the person who waits for it wants meanwhile:
/// all that the two threads share. Each function is for any thread.
class SittingCourse {
public:
  /// `told` is called by the thread that sits down, whenever there is more to see.
  explicit SittingCourse(std::function<void()> told = {}) : told_(std::move(told)) {}

  struct Pictures {
    std::size_t done = 0, of = 0; // of: 0 when there are none, or it is not known yet
  };
  Pictures pictures() const { return {done_, of_}; }

  /// No evening after all, and no file of one.
  void leave() {
    left_ = true;
    enough_.utter();
  }
  bool left() const { return left_; }
  /// The evening, with those pictures that are ready.
  void go_without_pictures() { enough_.utter(); }

  HangingCourse hanging() {
    return {&enough_, [this](std::size_t done, std::size_t of) {
              done_ = done;
              of_ = of;
              if (told_) told_();
            }};
  }

private:
  std::function<void()> told_;
  std::atomic<std::size_t> done_ = 0, of_ = 0;
  std::atomic<bool> left_ = false;
  Interruption enough_;
};

} // namespace blason
