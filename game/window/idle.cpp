#include "window/idle.hpp"

#include <fcntl.h>
#include <memory>
#include <systemd/sd-bus.h>
#include <unistd.h>

namespace blason {
namespace {

constexpr std::uint64_t most_patience = 500'000; // microseconds

struct Close {
  // Not flushed: of a bus that never greeted us that would wait without end.
  void operator()(sd_bus* bus) const { sd_bus_close_unref(bus); }
  void operator()(sd_bus_message* message) const { sd_bus_message_unref(message); }
};
using Bus = std::unique_ptr<sd_bus, Close>;
using Message = std::unique_ptr<sd_bus_message, Close>;

/// Whether the bus greets us. A call would wait for that without end: its own patience begins
/// after.
bool greeted(sd_bus* bus) {
  while (sd_bus_is_ready(bus) == 0) {
    const int done = sd_bus_process(bus, nullptr);
    if (done < 0 || (done == 0 && sd_bus_wait(bus, most_patience) <= 0)) return false;
  }
  return sd_bus_is_ready(bus) > 0;
}

Bus opened(int (*open)(sd_bus**)) {
  sd_bus* bus = nullptr;
  if (open(&bus) < 0) return {};
  Bus made(bus);
  sd_bus_set_method_call_timeout(bus, most_patience);
  return greeted(bus) ? std::move(made) : Bus();
}

Bus ask_desktop(const std::string& why) {
  Bus bus = opened(sd_bus_open_user);
  if (!bus) return {};
  const int asked = sd_bus_call_method(
      bus.get(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
      "org.freedesktop.ScreenSaver", "Inhibit", nullptr, nullptr, "ss", "Blason", why.c_str());
  return asked < 0 ? Bus() : std::move(bus);
}

/// The descriptor logind holds idleness off for; −1: it does not.
int ask_machine(const std::string& why) {
  const Bus bus = opened(sd_bus_open_system);
  if (!bus) return -1;
  sd_bus_message* answer = nullptr;
  const int asked =
      sd_bus_call_method(bus.get(), "org.freedesktop.login1", "/org/freedesktop/login1",
                         "org.freedesktop.login1.Manager", "Inhibit", nullptr, &answer, "ssss",
                         "idle", "Blason", why.c_str(), "block");
  const Message kept(answer);
  int lock = -1;
  if (asked < 0 || sd_bus_message_read(answer, "h", &lock) < 0) return -1;
  return ::fcntl(lock, F_DUPFD_CLOEXEC, 0); // the message closes its own
}

} // namespace

IdleHeldOff::IdleHeldOff(const std::string& why)
    : desktop_(ask_desktop(why).release()), machine_(ask_machine(why)) {}

IdleHeldOff::~IdleHeldOff() {
  if (desktop_ != nullptr) Close()(desktop_);
  if (machine_ >= 0) ::close(machine_);
}

} // namespace blason
