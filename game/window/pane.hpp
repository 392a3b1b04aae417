#pragma once

#include "window/window.hpp"

#include <cstddef>
#include <vector>

namespace blason {

/// The pixels of a window, and their way onto the screen: handed to the X server as they are, and
/// only where they changed. Through OpenGL a machine without a graphics card takes five times as
/// long for a whole screen, and shows a whole one each time.
class Pane {
public:
  explicit Pane(Watch& watch) : watch_(watch) {}

  /// What is put is shown in that window from now on, by the system's handle.
  void belong_to(unsigned long window) { window_ = window; }

  /// After a change of size the first patch must cover the whole.
  void fit(Extent);
  /// A patch lies inside.
  void put(const Patch&);
  /// Shows what was put since last shown.
  void show();
  void show_all();

private:
  void hand_over();

  Watch& watch_;
  unsigned long window_ = 0;
  Extent size_;
  std::vector<std::byte> pixels_;
  std::vector<Area> fresh_;
};

} // namespace blason
