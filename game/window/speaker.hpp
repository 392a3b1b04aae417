#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace blason {

/// The machine's loudspeaker. It lives on a thread of its own: a sound server that hangs, or none
/// at all, holds nobody up and says nothing. It is opened when the first sound is wanted.
class Speaker {
public:
  Speaker();
  ~Speaker();
  Speaker(const Speaker&) = delete;
  Speaker& operator=(const Speaker&) = delete;

  /// Plays mono samples, 44,100 a second, over what sounds already. Returns at once; whether
  /// it will be heard: not where nothing plays, nor when too much waits already.
  bool play(std::vector<std::int16_t> samples);

private:
  struct Machinery;
  std::shared_ptr<Machinery> machinery_; // the thread has it too, should it outlive us
  std::jthread thread_;
};

/// Whether there is something that plays: a card, or the socket of a sound server in the folder the
/// desktop keeps for this person (`runtime`, as $XDG_RUNTIME_DIR). `cards` is what the kernel
/// lists, /proc/asound/cards.
bool can_sound(const std::string& cards, const std::string& runtime);

} // namespace blason
