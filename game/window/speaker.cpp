#include "window/speaker.hpp"

#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>
#include <SFML/System/Err.hpp>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <list>
#include <mutex>
#include <utility>

namespace blason {
namespace {

constexpr unsigned rate = 44'100;
constexpr std::size_t most_at_once = 12; // older ones are cut: nobody hears a thirteenth

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

/// Buffer and sound go together: the one must outlive the other.
struct Playing {
  sf::SoundBuffer buffer;
  sf::Sound sound;
};

bool there_is_sound() {
  return !variable("ALSOFT_DRIVERS").empty() ||
         can_sound("/proc/asound/cards", variable("XDG_RUNTIME_DIR"));
}

} // namespace

bool can_sound(const std::string& cards, const std::string& runtime) {
  std::ifstream listed(cards);
  std::string first;
  if (std::getline(listed, first) && first.find('[') != std::string::npos) return true;
  constexpr std::array sockets{"/pulse/native", "/pipewire-0"};
  return !runtime.empty() && std::any_of(sockets.begin(), sockets.end(), [&](const char* socket) {
    return access((runtime + socket).c_str(), F_OK) == 0;
  });
}

struct Speaker::Machinery {
  std::mutex mutex;
  std::condition_variable_any wanted;
  std::deque<std::vector<std::int16_t>> waiting;
  bool ended = false;

  void run(const std::stop_token& stop);
};

void Speaker::Machinery::run(const std::stop_token& stop) {
  std::list<Playing> playing;
  while (true) {
    std::vector<std::int16_t> samples;
    {
      std::unique_lock lock(mutex);
      if (!wanted.wait(lock, stop, [&] { return !waiting.empty(); })) return;
      samples = std::move(waiting.front());
      waiting.pop_front();
    }
    std::erase_if(playing,
                  [](const Playing& one) { return one.sound.getStatus() == sf::Sound::Stopped; });
    if (playing.size() >= most_at_once) playing.pop_front();
    Playing& made = playing.emplace_back();
    if (!made.buffer.loadFromSamples(samples.data(), samples.size(), 1, rate)) {
      playing.pop_back();
      continue;
    }
    made.sound.setBuffer(made.buffer);
    made.sound.play();
  }
}

Speaker::Speaker() : machinery_(std::make_shared<Machinery>()) {}

Speaker::~Speaker() {
  if (!thread_.joinable()) return;
  thread_.request_stop();
  std::unique_lock lock(machinery_->mutex);
  // A sound server that hangs must not keep the program from ending.
  const bool ended = machinery_->wanted.wait_for(lock, std::chrono::milliseconds(300),
                                                 [this] { return machinery_->ended; });
  lock.unlock();
  if (ended)
    thread_.join();
  else
    thread_.detach();
}

bool Speaker::play(std::vector<std::int16_t> samples) {
  static const bool sounds = there_is_sound();
  if (!sounds || samples.empty()) return false;
  Machinery& m = *machinery_;
  {
    const std::scoped_lock lock(m.mutex);
    if (m.waiting.size() >= most_at_once) return false; // whoever plays is stuck
    m.waiting.push_back(std::move(samples));
  }
  if (!thread_.joinable()) {
    // A device that goes away is told of by the program's own silence, not by lines nobody asked
    // for.
    setenv("ALSOFT_LOGLEVEL", "0", 0);
    sf::err().rdbuf(nullptr);
    thread_ = std::jthread([machinery = machinery_](const std::stop_token& stop) {
      machinery->run(stop);
      const std::scoped_lock lock(machinery->mutex);
      machinery->ended = true;
      machinery->wanted.notify_all();
    });
  }
  m.wanted.notify_all();
  return true;
}

} // namespace blason
