#include "host/host.hpp"

#include "host/server.hpp"

#include <sys/resource.h>

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
  mutable std::mutex mutex; // guards `told`
  HostStatus told;
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
    ours.keep = [outer = doors.keep, back](SeatToken token, std::function<void(bool)> heard) {
      outer(std::move(token), back(std::move(heard)));
    };
    return ours;
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
  urls_ = urls_of(settings.addresses, settings.port);
  if (!settings.public_url.empty()) urls_.insert(urls_.begin(), settings.public_url);
  inside.board.emplace(settings, inside.on_our_thread(doors), inside.server.wires());
  inside.counted = std::move(doors.counted);
  inside.server.open(*inside.board,
                     guest_list(settings.addresses, settings.port, settings.public_url),
                     [&inside] { inside.note_status(); });
}

Host::~Host() { stop(); }

void Host::stop() {
  inside_->server.stop();
  if (inside_->thread.joinable()) inside_->thread.join();
}

void Host::start() {
  inside_->thread = std::thread([inside = inside_.get()] { inside->server.run(); });
}
int Host::port() const { return inside_->server.port(); }
const std::vector<std::string>& Host::urls() const { return urls_; }

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
