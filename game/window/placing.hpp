#pragma once

#include "window/idle.hpp"

namespace blason {

class Watch;

/// Asks the window manager to give the window all of the monitor it stands on, above panels; where
/// there is no manager the window's own size does it.
void cover_monitor(Watch& watch, unsigned long window);

/// What the pointer looks like over a window.
enum class PointerShape { arrow, text, hand, all, up_down, left_right, rising, falling, forbidden };
inline constexpr int pointer_shapes = 9;

/// Keeps the pointer's shapes of one window, and changes it only when it is another.
class PointerOver {
public:
  PointerOver(Watch& watch, unsigned long window);
  ~PointerOver();
  PointerOver(const PointerOver&) = delete;
  PointerOver& operator=(const PointerOver&) = delete;

  void look(PointerShape shape);

private:
  Watch& watch_;
  unsigned long window_;
  unsigned long cursors_[pointer_shapes] = {};
  PointerShape shape_ = PointerShape::arrow;
};

/// While it lives the screen saver and the dimming of screens are suspended, as far as the X server
/// decides them, and nobody else counts idle time. A closed lid is not held up.
class KeptAwake {
public:
  /// `why`: a sentence for people.
  KeptAwake(Watch& watch, const std::string& why);
  ~KeptAwake();
  KeptAwake(const KeptAwake&) = delete;
  KeptAwake& operator=(const KeptAwake&) = delete;
  /// False: the server does not know how.
  bool kept() const { return kept_; }

private:
  Watch& watch_;
  IdleHeldOff idle_;
  bool kept_ = false;
};

} // namespace blason
