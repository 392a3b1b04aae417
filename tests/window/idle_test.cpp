// A bus of our own, on which this process is the desktop and the machine that are asked to stay
// awake.
#include "window/idle.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <systemd/sd-bus.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace blason;

namespace {

/// dbus-daemon, and both addresses in the environment, while it lives.
class PrivateBus {
public:
  PrivateBus() {
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    daemon_ = ::fork();
    if (daemon_ == 0) {
      ::dup2(ends[1], STDOUT_FILENO);
      ::execlp("dbus-daemon", "dbus-daemon", "--session", "--nofork", "--print-address", nullptr);
      ::_exit(127);
    }
    ::close(ends[1]);
    std::string address;
    for (char c = 0; ::read(ends[0], &c, 1) == 1 && c != '\n';) address += c;
    ::close(ends[0]);
    REQUIRE_FALSE(address.empty());
    ::setenv("DBUS_SESSION_BUS_ADDRESS", address.c_str(), 1);
    ::setenv("DBUS_SYSTEM_BUS_ADDRESS", address.c_str(), 1);
  }
  ~PrivateBus() {
    ::kill(daemon_, SIGTERM);
    ::waitpid(daemon_, nullptr, 0);
    ::unsetenv("DBUS_SESSION_BUS_ADDRESS");
    ::unsetenv("DBUS_SYSTEM_BUS_ADDRESS");
  }

private:
  pid_t daemon_ = -1;
};

/// What was asked, and the other end of the lock that was given.
struct Heard {
  std::vector<std::string> desktop, machine;
  std::string asker; // the connection the desktop was asked by
  int lock = -1;
};

int hear_desktop(sd_bus_message* message, void* heard, sd_bus_error*) {
  const char *who = nullptr, *why = nullptr;
  sd_bus_message_read(message, "ss", &who, &why);
  auto& into = *static_cast<Heard*>(heard);
  into.desktop = {who, why};
  into.asker = sd_bus_message_get_sender(message);
  return sd_bus_reply_method_return(message, "u", 7U);
}

int hear_machine(sd_bus_message* message, void* heard, sd_bus_error*) {
  const char *what = nullptr, *who = nullptr, *why = nullptr, *mode = nullptr;
  sd_bus_message_read(message, "ssss", &what, &who, &why, &mode);
  auto& into = *static_cast<Heard*>(heard);
  into.machine = {what, who, why, mode};
  int ends[2] = {};
  if (::pipe2(ends, O_CLOEXEC) != 0) return -errno;
  into.lock = ends[0];
  const int sent = sd_bus_reply_method_return(message, "h", ends[1]);
  ::close(ends[1]);
  return sent;
}

const sd_bus_vtable desktop_table[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("Inhibit", "ss", "u", hear_desktop, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_VTABLE_END};
const sd_bus_vtable machine_table[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("Inhibit", "ssss", "h", hear_machine, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_VTABLE_END};

/// Answers on the bus until it is told to stop.
class Answerer {
public:
  Answerer() {
    REQUIRE(sd_bus_open_user(&bus_) >= 0);
    sd_bus_add_object_vtable(bus_, nullptr, "/org/freedesktop/ScreenSaver",
                             "org.freedesktop.ScreenSaver", desktop_table, &heard);
    sd_bus_add_object_vtable(bus_, nullptr, "/org/freedesktop/login1",
                             "org.freedesktop.login1.Manager", machine_table, &heard);
    REQUIRE(sd_bus_request_name(bus_, "org.freedesktop.ScreenSaver", 0) >= 0);
    REQUIRE(sd_bus_request_name(bus_, "org.freedesktop.login1", 0) >= 0);
    thread_ = std::thread([this] {
      while (!stop_) {
        while (sd_bus_process(bus_, nullptr) > 0) continue;
        sd_bus_wait(bus_, 10'000);
      }
    });
  }
  ~Answerer() {
    stop();
    if (heard.lock >= 0) ::close(heard.lock);
    sd_bus_flush_close_unref(bus_);
  }
  void stop() {
    stop_ = true;
    if (thread_.joinable()) thread_.join();
  }
  /// Whether that connection still stands; after stop().
  bool stands(const std::string& connection) {
    sd_bus_message* answer = nullptr;
    const int asked = sd_bus_call_method(bus_, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                         "org.freedesktop.DBus", "GetNameOwner", nullptr, &answer,
                                         "s", connection.c_str());
    sd_bus_message_unref(answer);
    return asked >= 0;
  }

  Heard heard;

private:
  sd_bus* bus_ = nullptr;
  std::thread thread_;
  std::atomic<bool> stop_ = false;
};

void nobody_at(const std::string& address) {
  ::setenv("DBUS_SESSION_BUS_ADDRESS", address.c_str(), 1);
  ::setenv("DBUS_SYSTEM_BUS_ADDRESS", address.c_str(), 1);
  const IdleHeldOff idle("…");
  CHECK_FALSE(idle.by_desktop());
  CHECK_FALSE(idle.by_machine());
}

} // namespace

TEST_CASE("desktop and machine are asked to stay awake, for as long as the evening lasts") {
  const PrivateBus bus;
  Answerer desktop;
  {
    const IdleHeldOff idle("Une séance est en cours.");
    CHECK(idle.by_desktop());
    CHECK(idle.by_machine());
    desktop.stop();
    CHECK(desktop.heard.desktop == std::vector<std::string>{"Blason", "Une séance est en cours."});
    CHECK(desktop.heard.machine ==
          std::vector<std::string>{"idle", "Blason", "Une séance est en cours.", "block"});
    CHECK(desktop.stands(desktop.heard.asker));
    // Nobody has let go of the lock: a reader would wait.
    REQUIRE(::fcntl(desktop.heard.lock, F_SETFL, O_NONBLOCK) == 0);
    char none = 0;
    CHECK(::read(desktop.heard.lock, &none, 1) == -1);
  }
  // The bus hears of it when it comes to it.
  int asked = 0;
  while (asked < 1000 && desktop.stands(desktop.heard.asker)) ++asked;
  CHECK(asked < 1000);
  char none = 0;
  CHECK(::read(desktop.heard.lock, &none, 1) == 0);
}

TEST_CASE("where nobody is there to be asked, nothing is held off and nothing goes wrong") {
  {
    const PrivateBus bus;
    const IdleHeldOff idle("…");
    CHECK_FALSE(idle.by_desktop());
    CHECK_FALSE(idle.by_machine());
  }
  nobody_at("unix:path=/nowhere");
}

TEST_CASE("a bus that takes the call and stays silent keeps nobody waiting") {
  // Somebody listens, and never says a word: a patient caller would hang here for minutes.
  const int silent = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_un at{};
  at.sun_family = AF_UNIX;
  const std::string name = "blason-silent-" + std::to_string(::getpid());
  name.copy(at.sun_path + 1, sizeof at.sun_path - 1);
  const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
  REQUIRE(::bind(silent, reinterpret_cast<const sockaddr*>(&at), size) == 0);
  REQUIRE(::listen(silent, 4) == 0);
  nobody_at("unix:abstract=" + name);
  ::close(silent);
}
