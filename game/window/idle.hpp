#pragma once

#include <string>

struct sd_bus;

namespace blason {

/// While it lives nobody counts idle time: asks the desktop (org.freedesktop.ScreenSaver of the
/// session bus) not to dim, lock or suspend, and logind (system bus) not to act on idleness. Both
/// end with the process, however it ends. Where nobody answers nothing is held up; a bus that
/// is silent for half a second is let be.
class IdleHeldOff {
public:
  /// `why` is a sentence for people, which desktops show beside the name Blason.
  explicit IdleHeldOff(const std::string& why);
  ~IdleHeldOff();
  IdleHeldOff(const IdleHeldOff&) = delete;
  IdleHeldOff& operator=(const IdleHeldOff&) = delete;

  bool by_desktop() const { return desktop_ != nullptr; }
  bool by_machine() const { return machine_ >= 0; }

private:
  sd_bus* desktop_ = nullptr; // the inhibition stands as long as this connection
  int machine_ = -1;          // and this one as long as the descriptor is open
};

} // namespace blason
