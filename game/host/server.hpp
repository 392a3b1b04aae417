#pragma once

#include "host/pages.hpp"
#include "host/switchboard.hpp"

#include <functional>
#include <memory>

namespace blason {

struct Sockets; // in server.cpp, the only source that knows the network library

/// Carries bytes between sockets, pages and a switchboard. All but post() and stop() is for the
/// thread that runs it, or for before.
class Server {
public:
  /// Takes the port, or one of the next few; throws PortTaken.
  explicit Server(const HostSettings& settings);
  ~Server();

  int port() const;
  /// From here on sockets are answered, as soon as run() runs; `each_look` is called once a second
  /// or oftener.
  void open(Switchboard& board, GuestList guests, std::function<void()> each_look);
  void serve(std::shared_ptr<const WebPages> pages);
  /// Answers to these names from now on.
  void welcome(GuestList guests);
  void run(); // until stop()
  void stop();
  /// Has it done on the running thread.
  void post(std::function<void()> work);

  /// What the switchboard asks for.
  LinkWires wires();
  /// The switchboard wants its tick() by then.
  void look_by(Millis at);

private:
  std::unique_ptr<Sockets> sockets_;
};

/// Milliseconds of a clock that never jumps.
Millis monotonic_now();

} // namespace blason
