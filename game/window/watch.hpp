#pragma once

#include "window/monitors.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>

struct _XDisplay;

namespace blason {

/// There is no screen to open a window on.
struct NoDisplay : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// There may be one, but it did not answer in the time it was given.
struct LateDisplay : NoDisplay {
  using NoDisplay::NoDisplay;
};

/// A connection of our own to the X server, which sleeps until something happens to one of our
/// windows or to the monitors: the drawing library can only poll its own, and never tells when a
/// covered part must be shown again. Used by one thread, but for nudge().
class Watch {
public:
  /// Throws NoDisplay when there is no X server to talk to.
  Watch();
  ~Watch();
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

  /// From now on the window of that X id is watched.
  void look_at(unsigned long window);
  /// Until `came` says yes, nudge() is called, a part must be shown again, the monitors change or
  /// `most` milliseconds have gone (nullopt: for ever). `came` is asked at once, and whenever
  /// something may have happened to a window.
  void wait(const std::function<bool()>& came, std::optional<int> most);
  /// Ends a wait; any thread may call it.
  void nudge();

  /// Whether a part of that window must be shown again; asking answers it.
  bool take_exposed(unsigned long window);
  /// Whether monitors came, went or changed since last asked.
  bool take_monitors_changed();
  bool knows_monitors() const;
  /// All monitors together, and the most pixels they ever were across since the watch began.
  Area desktop() const;
  int widest_desktop() const;

  _XDisplay* connection() const;

private:
  bool sleep(int most);

  struct Machinery;
  std::unique_ptr<Machinery> machinery_;
};

} // namespace blason
