#include "window/graphics.hpp"

#include "window/watch.hpp"

#include <SFML/Config.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/Window/Context.hpp>
#include <SFML/Window/VideoMode.hpp>
#include <SFML/Window/Window.hpp>

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <optional>

namespace blason {
namespace {

constexpr unsigned gl_renderer = 0x1F01; // the name OpenGL gives the question

std::string renderer_name() {
  using Ask = const unsigned char* (*)(unsigned);
  const auto ask = reinterpret_cast<Ask>(sf::Context::getFunction("glGetString"));
  const unsigned char* const name = ask == nullptr ? nullptr : ask(gl_renderer);
  return name == nullptr ? "" : reinterpret_cast<const char*>(name);
}

// On a screen that is odd enough the drawing library waits for its window for ever: it is tried in
// a process of its own.
[[noreturn]] void ask_in_child(int out) {
  sf::err().rdbuf(nullptr);
  const sf::Window window(sf::VideoMode(320, 200), "Blason", sf::Style::None);
  if (window.isOpen()) {
    const auto desktop = sf::VideoMode::getDesktopMode();
    const std::string told = std::to_string(desktop.width) + " " + std::to_string(desktop.height) +
                             " " + renderer_name();
    if (write(out, told.data(), told.size()) < 0) _exit(1);
  }
  _exit(0);
}

/// What comes through the pipe until its other end is closed; nullopt when that takes too long.
std::optional<std::string> heard_within(int pipe_end, int milliseconds) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
  std::string heard;
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        until - std::chrono::steady_clock::now());
    pollfd wait{pipe_end, POLLIN, 0};
    if (left.count() <= 0 || poll(&wait, 1, static_cast<int>(left.count())) <= 0)
      return std::nullopt;
    std::array<char, 256> part{};
    const ssize_t got = read(pipe_end, part.data(), part.size());
    if (got <= 0) return heard;
    heard.append(part.data(), static_cast<std::size_t>(got));
  }
}

} // namespace

bool painted_without_card() {
  const std::string renderer = renderer_name();
  return renderer.find("llvmpipe") != std::string::npos ||
         renderer.find("softpipe") != std::string::npos;
}

Graphics tried_graphics(int patience) {
  { const Watch watch; } // throws where there is no server: the drawing library would abort
  int ends[2] = {};
  if (pipe(ends) != 0) throw NoDisplay("no window can be tried");
  const pid_t child = fork();
  if (child == 0) ask_in_child(ends[1]);
  close(ends[1]);
  const std::optional<std::string> heard =
      child < 0 ? std::string() : heard_within(ends[0], patience);
  close(ends[0]);
  if (child > 0) {
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
  }
  if (!heard) throw LateDisplay("the screen did not answer in time");
  const std::string& told = *heard;
  const std::size_t first = told.find(' '), second = told.find(' ', first + 1);
  if (first == std::string::npos || second == std::string::npos) throw NoDisplay("no window opens");
  return {told.substr(second + 1), std::atoi(told.c_str()), std::atoi(told.c_str() + first + 1)};
}

std::vector<Library> window_libraries() {
  return {{"SFML", std::to_string(SFML_VERSION_MAJOR) + "." + std::to_string(SFML_VERSION_MINOR) +
                       "." + std::to_string(SFML_VERSION_PATCH)}};
}

} // namespace blason
