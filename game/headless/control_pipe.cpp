#include "headless/control_pipe.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace blason {
namespace {

constexpr mode_t owners_alone = 0600;
constexpr std::size_t longest_line = 4096;

int open_pipe(const std::string& path) {
  if (::mkfifo(path.c_str(), owners_alone) != 0 && errno != EEXIST) throw NoPipe(path);
  // Opened for writing too: it does not end when whoever wrote has gone.
  const int pipe = ::open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
  struct stat found {};
  const bool ours = pipe >= 0 && ::fstat(pipe, &found) == 0 && S_ISFIFO(found.st_mode) &&
                    found.st_uid == ::geteuid() && (found.st_mode & 077U) == 0;
  if (ours) return pipe;
  if (pipe >= 0) ::close(pipe);
  throw NoPipe(path);
}

int take_signals() {
  sigset_t ends;
  ::sigemptyset(&ends);
  ::sigaddset(&ends, SIGINT);
  ::sigaddset(&ends, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
  return ::signalfd(-1, &ends, SFD_CLOEXEC);
}

} // namespace

ControlPipe::ControlPipe(const std::string& path)
    : pipe_(path.empty() ? -1 : open_pipe(path)), signals_(take_signals()) {}

ControlPipe::~ControlPipe() {
  if (pipe_ >= 0) ::close(pipe_);
  if (signals_ >= 0) ::close(signals_);
}

std::optional<std::string> ControlPipe::buffered() {
  const std::size_t end = heard_.find('\n');
  if (end == std::string::npos) return std::nullopt;
  std::string line = heard_.substr(0, end);
  heard_.erase(0, end + 1);
  return line;
}

std::optional<std::string> ControlPipe::line() {
  while (true) {
    if (auto line = buffered()) return line;
    std::array<pollfd, 2> ears{pollfd{signals_, POLLIN, 0}, pollfd{pipe_, POLLIN, 0}};
    if (::poll(ears.data(), ears.size(), -1) < 0 && errno != EINTR) return std::nullopt;
    if (ears[0].revents != 0) return std::nullopt;
    std::array<char, 512> bytes{};
    const ssize_t count = ears[1].revents != 0 ? ::read(pipe_, bytes.data(), bytes.size()) : 0;
    if (count > 0) heard_.append(bytes.data(), static_cast<std::size_t>(count));
    if (heard_.size() > longest_line) heard_.clear(); // no order is that long
  }
}

} // namespace blason
