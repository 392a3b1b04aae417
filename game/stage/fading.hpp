#pragma once

#include "window/window.hpp"

#include <cstdint>
#include <vector>

namespace blason {

/// Lets new pixels come up over those that are seen. A value with a memory of what is seen: it
/// knows neither window nor clock, and is handed the time in milliseconds.
class Fading {
public:
  /// New pixels for a canvas of that size, to be whole after `lasts` milliseconds; 0, and whatever
  /// comes with another size, is whole at once. What was still coming up is seen whole first: the
  /// newest change never waits. Meanwhile they rise to their place by as many pixels as `rise`.
  /// Returns what is to be put now.
  std::vector<Patch> begin(const std::vector<Patch>& news, Extent whole, std::int64_t now,
                           int lasts, int rise = 0);
  /// More new pixels: they come up with those that do, or are whole at once when none do.
  std::vector<Patch> add(const std::vector<Patch>& news);
  bool runs() const { return !coming_.empty(); }
  /// What is to be put at that time; the last time it is the new pixels themselves.
  std::vector<Patch> at(std::int64_t now);

private:
  using Canvas = std::vector<std::uint8_t>;
  /// A box of pixels.
  struct Area {
    int x, y, width, height;
  };
  std::size_t place(int x, int y) const;
  void lay(Canvas& canvas, const Patch& patch) const;
  std::vector<Patch> finish();
  Patch between(const Area& area, int part, int fallen) const;

  Extent whole_;
  Canvas before_, after_; // the same but where something is coming up
  std::vector<Area> coming_;
  std::int64_t began_ = 0;
  int lasts_ = 0, rise_ = 0;
};

} // namespace blason
