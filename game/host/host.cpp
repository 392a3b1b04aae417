#include "host/host.hpp"

#include "host/server.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <thread>

namespace blason {

Millis monotonic_now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

namespace {

/// A socket is a file, and the usual 1024 of them are fewer than a large room has phones.
void allow_many_sockets() {
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
}

} // namespace

struct Host::Inside : std::enable_shared_from_this<Host::Inside> {
  Server server;
  std::optional<Switchboard> board;
  std::string public_url;
  std::vector<std::string> ever; // the addresses it had this evening
  mutable std::mutex mutex;      // guards these two
  HostStatus told;
  std::vector<std::string> urls;
  std::function<void()> counted;
  std::thread thread;

  explicit Inside(const HostSettings& settings) : server(settings) {}

  /// The doors as the switchboard may use them: answers come back on the host's thread, or nowhere
  /// once it has gone.
  HostDoors on_our_thread(const HostDoors& doors) {
    const std::weak_ptr<Inside> here = weak_from_this();
    const auto back = [here](auto heard) {
      return [here, heard = std::move(heard)](auto told_later) {
        if (const auto inside = here.lock())
          inside->server.post([heard, told_later] { heard(told_later); });
      };
    };
    HostDoors ours;
    ours.say = doors.say;
    ours.submit = [outer = doors.submit, back](PhoneCommand command,
                                               std::function<void(CommandAnswer)> heard) {
      outer(std::move(command), back(std::move(heard)));
    };
    ours.raise = [outer = doors.raise, back](std::string device, NewBanner banner,
                                             std::function<void(RaiseAnswer)> heard) {
      outer(std::move(device), std::move(banner), back(std::move(heard)));
    };
    ours.keep = [outer = doors.keep, back](SeatToken token, std::function<void(bool)> heard) {
      outer(std::move(token), back(std::move(heard)));
    };
    return ours;
  }

  /// Where it is found from now on. Pages that were loaded under an address that is gone may still
  /// come from there: what it is called only grows.
  GuestList settle(const std::vector<std::string>& addresses) {
    const std::lock_guard lock(mutex);
    for (const std::string& address : addresses)
      if (std::find(ever.begin(), ever.end(), address) == ever.end()) ever.push_back(address);
    if (public_url.empty()) {
      urls = urls_of(addresses, server.port());
      return guest_list(ever, server.port(), "");
    }
    // Behind a proxy nobody comes by its own addresses, and nobody is to learn them.
    urls = {public_url, urls_of({"127.0.0.1"}, server.port()).front()};
    return guest_list({}, server.port(), public_url);
  }

  void note_status() {
    const HostStatus now = board->status();
    {
      const std::lock_guard lock(mutex);
      if (now == told) return;
      told = now;
    }
    if (counted) counted();
  }
};

Host::Host(HostSettings settings, HostDoors doors)
    : inside_((allow_many_sockets(), std::make_shared<Inside>(settings))) {
  Inside& inside = *inside_;
  settings.port = inside.server.port();
  inside.public_url = settings.public_url;
  inside.board.emplace(settings, inside.on_our_thread(doors), inside.server.wires());
  inside.counted = std::move(doors.counted);
  inside.server.open(*inside.board, inside.settle(settings.addresses),
                     [&inside] { inside.note_status(); });
}

Host::~Host() { stop(); }

/// Sockets close with the Host, a moment later: those that read a page or still shake hands are
/// owned by what waits on them, which the network library lets go with its context alone; and to
/// that the table's last answers may be posted as long as there is a Host.
void Host::stop() {
  inside_->server.stop();
  if (inside_->thread.joinable()) inside_->thread.join();
}

void Host::start() {
  inside_->thread = std::thread([inside = inside_.get()] { inside->server.run(); });
}
int Host::port() const { return inside_->server.port(); }
std::vector<std::string> Host::urls() const {
  const std::lock_guard lock(inside_->mutex);
  return inside_->urls;
}

void Host::be_found_at(const std::vector<std::string>& addresses) {
  Inside* inside = inside_.get();
  GuestList guests = inside->settle(addresses);
  auto where = urls_for_phones(addresses, port(), inside->public_url);
  inside->server.post([inside, guests = std::move(guests), where = std::move(where)] {
    inside->server.welcome(guests);
    inside->board->be_found(where);
  });
}

void Host::codes_shown() {
  Inside* inside = inside_.get();
  inside->server.post([inside] { inside->board->codes_shown(); });
}

void Host::show(PhoneNews news) {
  Inside* inside = inside_.get();
  inside->server.post([inside, news = std::move(news)] {
    inside->server.look_by(inside->board->show(news, monotonic_now()));
  });
}
void Host::serve(std::shared_ptr<const WebPages> pages) {
  Inside* inside = inside_.get();
  inside->server.post([inside, pages = std::move(pages)] { inside->server.serve(pages); });
}
HostStatus Host::status() const {
  const std::lock_guard lock(inside_->mutex);
  return inside_->told;
}

} // namespace blason
