// What a decoder may do while it looks at a stranger's bytes, as the kernel tells it.
#include "face/decoder.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace blason;

namespace {

/// A decoder that waits for bytes which never come.
class WaitingDecoder {
public:
  WaitingDecoder() {
    REQUIRE(::pipe(input_.data()) == 0);
    REQUIRE(::pipe(output_.data()) == 0);
    const std::string program = picture_decoder().string();
    process_ = ::fork();
    if (process_ == 0) {
      ::dup2(input_[0], STDIN_FILENO);
      ::dup2(output_[1], STDOUT_FILENO);
      ::execl(program.c_str(), program.c_str(), "64", nullptr);
      ::_exit(1);
    }
  }
  ~WaitingDecoder() {
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    for (const int end : {input_[0], input_[1], output_[0], output_[1]}) ::close(end);
  }
  WaitingDecoder(const WaitingDecoder&) = delete;
  WaitingDecoder& operator=(const WaitingDecoder&) = delete;

  std::string told(const char* file) const {
    std::ostringstream text;
    text << std::ifstream("/proc/" + std::to_string(process_) + "/" + file).rdbuf();
    return text.str();
  }

private:
  std::array<int, 2> input_{}, output_{};
  pid_t process_ = -1;
};

/// The first number on the line of that name; −1 when there is none.
long long number_on(const std::string& text, const std::string& name) {
  const std::size_t at = text.find(name);
  if (at == std::string::npos) return -1;
  long long number = -1;
  std::istringstream(text.substr(at + name.size())) >> number;
  return number;
}

} // namespace

TEST_CASE("a decoder is shut in before it reads a byte") {
  const WaitingDecoder decoder;
  const auto late = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (number_on(decoder.told("status"), "\nSeccomp:") != 2 &&
         std::chrono::steady_clock::now() < late)
    std::this_thread::yield();
  const std::string status = decoder.told("status"), limits = decoder.told("limits");
  CHECK(number_on(status, "\nSeccomp:") == 2);
  CHECK(number_on(status, "\nNoNewPrivs:") == 1);
  CHECK(number_on(limits, "Max open files") == 0);
  CHECK(number_on(limits, "Max file size") == 0);
  CHECK(number_on(limits, "Max core file size") == 0);
  CHECK(number_on(limits, "Max cpu time") == 2);
  const long long memory = number_on(limits, "Max address space");
  CHECK(memory > 0);
  CHECK(memory <= 128LL << 20);
}
