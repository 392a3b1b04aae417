#include "face/decoder.hpp"

#include "face/handed_over.hpp"
#include "installed/folders.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace blason {
namespace {

/// One decoder at work, and what it has said so far.
struct DecoderAtWork {
  pid_t process = -1; // negative: none was started
  int output = -1;    // negative: it has said all
  std::string said = {};
  bool stopped = false; // by us: too slow, or it says more than a picture
};

/// The bytes as a file without a name, which a process reads at its own pace and cannot hand back.
int nameless_file(const std::string& bytes) {
  const int file = ::memfd_create("picture", MFD_CLOEXEC);
  std::size_t done = 0;
  while (file >= 0 && done < bytes.size()) {
    const ssize_t put =
        ::pwrite(file, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) {
      ::close(file);
      return -1;
    }
    done += static_cast<std::size_t>(put);
  }
  return file;
}

/// Starts the program with nothing open but its input and its output, and without our environment.
pid_t start_program(const std::string& program, std::string side, int input, int output) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
  std::string name = program;
  char* const arguments[] = {name.data(), side.data(), nullptr};
  char* const nothing[] = {nullptr};
  pid_t process = -1;
  if (::posix_spawn(&process, program.c_str(), &actions, nullptr, arguments, nothing) != 0)
    process = -1;
  ::posix_spawn_file_actions_destroy(&actions);
  return process;
}

DecoderAtWork start_decoder(const std::string& bytes, int side, const std::string& program) {
  DecoderAtWork work;
  const int input = program.empty() ? -1 : nameless_file(bytes);
  std::array<int, 2> pipe{-1, -1};
  if (input >= 0 && ::pipe2(pipe.data(), O_CLOEXEC) == 0) {
    work.process = start_program(program, std::to_string(side), input, pipe[1]);
    ::close(pipe[1]);
    work.output = pipe[0];
    if (work.process < 0) ::close(std::exchange(work.output, -1));
  }
  if (input >= 0) ::close(input);
  return work;
}

constexpr std::size_t most_said =
    sizeof(HandedOver) + std::size_t{largest_side} * largest_side * 4 + 1;

void hear(DecoderAtWork& work) {
  std::array<char, 65'536> piece{};
  const ssize_t got = ::read(work.output, piece.data(), piece.size());
  if (got < 0 && errno == EINTR) return;
  if (got > 0) work.said.append(piece.data(), static_cast<std::size_t>(got));
  work.stopped = work.said.size() >= most_said;
  if (got <= 0 || work.stopped) ::close(std::exchange(work.output, -1));
}

/// Hears it until it has said what it will, the time is over or nobody wants it.
void hear_out(DecoderAtWork& work, int patience, const Interruption* interruption) {
  const Hourglass glass(patience);
  while (work.output >= 0) {
    // The kernel passes over a file of −1.
    const int unwanted = interruption == nullptr ? -1 : interruption->file();
    std::array<pollfd, 3> waited{
        {{glass.file(), POLLIN, 0}, {unwanted, POLLIN, 0}, {work.output, POLLIN, 0}}};
    if (::poll(waited.data(), waited.size(), -1) < 0 && errno != EINTR) break;
    if (waited[2].revents != 0) hear(work);
    if (glass.file() < 0 || waited[0].revents != 0 || waited[1].revents != 0) break;
  }
  if (work.output < 0) return;
  work.stopped = true;
  ::close(std::exchange(work.output, -1));
}

/// How it ended, nothing when all was well. The filter lets it end but not close its output, so who
/// was not stopped has ended or is about to.
std::optional<PictureTrouble> trouble_of(const DecoderAtWork& work) {
  if (work.process < 0) return PictureTrouble::no_decoder;
  if (work.stopped) ::kill(work.process, SIGKILL);
  int status = 0;
  pid_t ended = -1;
  while ((ended = ::waitpid(work.process, &status, 0)) < 0 && errno == EINTR) continue;
  if (work.stopped) return PictureTrouble::too_costly;
  if (ended != work.process) return PictureTrouble::no_decoder;
  if (WIFSIGNALED(status)) {
    const int signal = WTERMSIG(status);
    const bool limit = signal == SIGXCPU || signal == SIGKILL;
    return limit ? PictureTrouble::too_costly : PictureTrouble::broken;
  }
  const int code = WEXITSTATUS(status);
  if (code == 0) return std::nullopt;
  const bool named = code >= static_cast<int>(PictureTrouble::not_there) &&
                     code <= static_cast<int>(PictureTrouble::no_decoder);
  return named ? static_cast<PictureTrouble>(code) : PictureTrouble::no_decoder;
}

/// What was handed over is looked at too: whoever takes a decoder over writes what they like.
Decoded pixels_in(const std::string& said, int side) {
  HandedOver head{};
  if (said.size() < sizeof head) return PictureTrouble::broken;
  std::memcpy(&head, said.data(), sizeof head);
  const auto most = static_cast<std::uint32_t>(side);
  if (head.mark != handed_over_mark || head.width < 1 || head.height < 1 || head.width > most ||
      head.height > most || said.size() != sizeof head + std::size_t{head.width} * head.height * 4)
    return PictureTrouble::broken;
  Likeness::Grain grain{static_cast<int>(head.width), static_cast<int>(head.height), {}};
  grain.bgra.assign(said.begin() + sizeof head, said.end());
  return grain;
}

} // namespace

std::filesystem::path picture_decoder() { return own_program("picture-decoder"); }

// The time is only waited for, never looked at: no clock is read below table.
Hourglass::Hourglass(int patience) : file_(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)) {
  const itimerspec once{{0, 0}, {patience / 1000, patience % 1000 * 1'000'000L + 1}};
  if (file_ >= 0) ::timerfd_settime(file_, 0, &once, nullptr);
}

Hourglass::~Hourglass() {
  if (file_ >= 0) ::close(file_);
}

bool Hourglass::over() const {
  pollfd waited{file_, POLLIN, 0};
  return file_ < 0 || ::poll(&waited, 1, 0) != 0;
}

Decoded decode(const std::string& picture, int side, int patience,
               const std::filesystem::path& decoder, const Interruption* interruption) {
  DecoderAtWork work = start_decoder(picture, side, decoder.string());
  hear_out(work, patience, interruption);
  const std::optional<PictureTrouble> trouble = trouble_of(work);
  return trouble ? Decoded(*trouble) : pixels_in(work.said, side);
}

} // namespace blason
