#pragma once

#include "window/input.hpp"
#include "window/monitors.hpp"
#include "window/watch.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace blason {

struct Extent {
  int width = 0, height = 0;
  friend bool operator==(const Extent&, const Extent&) = default;
};
/// Rows of blue, green, red and 255, a byte each, and where they go in the window.
struct Patch {
  int x = 0, y = 0, width = 0, height = 0;
  std::vector<std::uint8_t> bgra;
  friend bool operator==(const Patch&, const Patch&) = default;
};

/// A window that shows only what it is given. Used by one thread.
class Window {
public:
  /// `watch` must outlive it.
  Window(Watch& watch, const std::string& title, Extent wanted);
  /// On that place at once: covering it, or as a window with a frame.
  Window(Watch& watch, const std::string& title, const Area& place, bool covering);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// What happened since last asked, in order. Moves in a row are told as one.
  std::vector<Input> take();

  Extent size() const;
  /// Covers the monitor it stands on, or returns from there.
  void turn_fullscreen();
  /// Covers that monitor, and nothing else.
  void cover(const Area& monitor);
  /// Stands in that place as a window with a frame.
  void stand(const Area& place);

  /// Puts pixels on the canvas, which is `whole` pixels large: after a change of that, the first
  /// patch must cover it. Nothing is seen before show().
  void put(const Patch& patch, Extent whole);
  void show();
  /// Shows all of it: what was seen is lost.
  void show_again();
  /// How often either has drawn, for those who watch that nothing is drawn in vain.
  int shows() const;

private:
  struct Machinery;
  std::unique_ptr<Machinery> machinery_;
};

} // namespace blason
