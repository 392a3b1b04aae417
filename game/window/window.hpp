#pragma once

#include "window/input.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace blason {

/// There is no screen to open a window on.
struct NoDisplay : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Extent {
  int width = 0, height = 0;
  friend bool operator==(const Extent&, const Extent&) = default;
};
/// Rows of red, green, blue and alpha, a byte each, and where they go in the window.
struct Patch {
  int x = 0, y = 0, width = 0, height = 0;
  std::vector<std::uint8_t> rgba;
};

/// A window that sleeps until something happens and shows only what it is given. Used by one
/// thread, but for wake().
class Window {
public:
  /// Throws NoDisplay.
  Window(const std::string& title, Extent wanted);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// What happened, in order; sleeps until there is something, wake() is called or `most`
  /// milliseconds have gone (nullopt: for ever). Moves in a row are told as one.
  std::vector<Input> wait(std::optional<int> most);
  /// Ends a wait; any thread may call it.
  void wake();

  Extent size() const;
  /// Covers the whole screen, or returns from there.
  void turn_fullscreen();

  /// Puts pixels on the canvas, which is `whole` pixels large: after a change of that, the first
  /// patch must cover it. Nothing is seen before show().
  void put(const Patch& patch, Extent whole);
  void show();
  /// How often show() has drawn, for those who watch that nothing is drawn in vain.
  int shows() const;

private:
  struct Machinery;
  std::unique_ptr<Machinery> machinery_;
};

} // namespace blason
