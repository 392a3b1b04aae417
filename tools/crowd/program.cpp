#include "program.hpp"

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace blason::crowd {
namespace {

constexpr int looks_before_kill = 500; // of 10 ms

} // namespace

Program::Program(std::string file, std::filesystem::path folder)
    : file_(std::move(file)), folder_(std::move(folder)) {}
Program::~Program() { kill(); }

void Program::start(const std::string& what, std::vector<std::string> more) {
  std::vector<std::string> call{
      file_, "--headless", what, "--language", "en", "--control", (folder_ / "control").string()};
  call.insert(call.end(), std::make_move_iterator(more.begin()),
              std::make_move_iterator(more.end()));
  std::vector<char*> words;
  for (std::string& word : call) words.push_back(word.data());
  words.push_back(nullptr);
  const std::string said = (folder_ / "said").string();
  const int out = ::open(said.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  process_ = ::fork();
  if (process_ == 0) {
    ::dup2(out, STDOUT_FILENO);
    ::dup2(out, STDERR_FILENO);
    ::execv(words.front(), words.data());
    ::_exit(127);
  }
  ::close(out);
}

std::string Program::said() const {
  std::ifstream file(folder_ / "said");
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string Program::code() {
  const std::string text = said();
  const std::size_t at = text.find("Code: ");
  if (at == std::string::npos || text.find('\n', at) == std::string::npos) return {};
  return text.substr(at + 6, 6);
}

int Program::port() {
  const std::string text = said();
  const std::size_t at = text.find("http://");
  return at == std::string::npos ? 0 : std::stoi(text.substr(text.find(':', at + 7) + 1));
}

void Program::order(const std::string& word) {
  const int pipe = ::open((folder_ / "control").c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
  if (pipe < 0) return; // it is being started again
  const std::string line = word + "\n";
  if (::write(pipe, line.data(), line.size()) < 0) { // likewise
  }
  ::close(pipe);
}

void Program::kill() {
  if (process_ < 0) return;
  ::kill(process_, SIGKILL);
  ::waitpid(std::exchange(process_, -1), nullptr, 0);
}

int Program::end() {
  if (process_ < 0) return -1;
  ::kill(process_, SIGTERM);
  for (int look = 0; look < looks_before_kill; ++look) {
    int status = 0;
    if (::waitpid(process_, &status, WNOHANG) == process_) {
      process_ = -1;
      return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  kill();
  return -1;
}

} // namespace blason::crowd
