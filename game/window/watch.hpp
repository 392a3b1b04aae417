#pragma once

#include "window/window.hpp"

#include <memory>
#include <optional>

namespace blason {

/// Sleeps on a window of the X server over a connection of its own: the drawing library can only
/// poll its own, and never tells when a covered part must be shown again.
class Watch {
public:
  enum class Woken { time, event, exposed };

  /// Throws NoDisplay when there is no X server to talk to.
  Watch();
  ~Watch();
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

  /// From now on the window of that X id is watched.
  void look_at(unsigned long window);
  /// Until something happens to the window, nudge() is called or `most` milliseconds have gone.
  Woken sleep(int most);
  /// Any thread may call it.
  void nudge();

private:
  struct Machinery;
  std::unique_ptr<Machinery> machinery_;
};

} // namespace blason
