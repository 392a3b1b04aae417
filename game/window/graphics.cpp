#include "window/graphics.hpp"

#include "window/watch.hpp"

#include <SFML/Config.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/Window/Context.hpp>
#include <SFML/Window/VideoMode.hpp>
#include <SFML/Window/Window.hpp>

namespace blason {
namespace {

constexpr unsigned gl_renderer = 0x1F01; // the name OpenGL gives the question

std::string renderer_name() {
  using Ask = const unsigned char* (*)(unsigned);
  const auto ask = reinterpret_cast<Ask>(sf::Context::getFunction("glGetString"));
  const unsigned char* const name = ask == nullptr ? nullptr : ask(gl_renderer);
  return name == nullptr ? "" : reinterpret_cast<const char*>(name);
}

} // namespace

bool painted_without_card() {
  const std::string renderer = renderer_name();
  return renderer.find("llvmpipe") != std::string::npos ||
         renderer.find("softpipe") != std::string::npos;
}

Graphics tried_graphics() {
  const Watch watch; // the drawing library would abort the program where this throws
  sf::err().rdbuf(nullptr);
  const sf::Window window(sf::VideoMode(320, 200), "Blason", sf::Style::None);
  if (!window.isOpen()) throw NoDisplay("no window opens");
  const auto desktop = sf::VideoMode::getDesktopMode();
  return {renderer_name(), static_cast<int>(desktop.width), static_cast<int>(desktop.height)};
}

std::vector<Library> window_libraries() {
  return {{"SFML", std::to_string(SFML_VERSION_MAJOR) + "." + std::to_string(SFML_VERSION_MINOR) +
                       "." + std::to_string(SFML_VERSION_PATCH)}};
}

} // namespace blason
