#pragma once

#include "host/doors.hpp"
#include "host/pages.hpp"
#include "host/status.hpp"

#include <memory>
#include <stdexcept>

namespace blason {

/// No port was free for the phones.
struct PortTaken : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The phones' seat: page, pictures and socket on one port, served by a thread of its own. Its
/// functions may be called from any thread.
class Host {
public:
  /// Takes the port, or one of the next few when that is taken; throws PortTaken. Until start()
  /// nobody is answered.
  Host(HostSettings settings, HostDoors doors);
  ~Host();
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;

  void start();
  /// Ends the thread: no door is used and no message answered from then on. What is open closes
  /// with the Host.
  void stop();
  int port() const;
  /// Under which phones reach it, the likeliest first.
  std::vector<std::string> urls() const;
  /// This machine's addresses are others than before: it answers under these too.
  void be_found_at(const std::vector<std::string>& addresses);
  /// The desk shows the teams' codes: they count, also after too many wrong ones.
  void codes_shown();

  void show(PhoneNews news);
  void serve(std::shared_ptr<const WebPages> pages);
  HostStatus status() const;

private:
  struct Inside;
  std::shared_ptr<Inside> inside_; // whoever was given an answer to hand back may outlive us
};

} // namespace blason
