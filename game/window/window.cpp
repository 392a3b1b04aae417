#include "window/window.hpp"

#include "window/translation.hpp"
#include "window/watch.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Graphics/Sprite.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/System/String.hpp>
#include <SFML/Window/Event.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace blason {
namespace {

// A button pressed by a pointer that has not moved is noticed after this long at the latest.
constexpr int longest_sleep = 25;

} // namespace

struct Window::Machinery {
  // First: the drawing library aborts the program when there is no display, and a display whose
  // last window goes may begin anew. One for all windows, because other threads ring it.
  Watch watch;
  sf::RenderWindow window;
  sf::Texture canvas;
  std::string title;
  Extent windowed;
  bool fullscreen = false;
  std::atomic<bool> woken{false};
  int shows = 0;

  void open(Extent wanted);
  void collect(std::vector<Input>& inputs);
};

void Window::Machinery::open(Extent wanted) {
  const sf::VideoMode mode(static_cast<unsigned>(wanted.width),
                           static_cast<unsigned>(wanted.height));
  // Never sf::Style::Fullscreen: it spans every monitor and may change the mode.
  window.create(mode, sf::String::fromUtf8(title.begin(), title.end()),
                fullscreen ? sf::Style::None : sf::Style::Default);
  // SFML 2.5.1 takes the screen's width for its height: without a window manager half the wall
  // would hang below the screen.
  const auto desktop = sf::VideoMode::getDesktopMode();
  const auto middle = [](unsigned whole, int part) {
    return std::max(0, (static_cast<int>(whole) - part) / 2);
  };
  window.setPosition({middle(desktop.width, wanted.width), middle(desktop.height, wanted.height)});
  watch.look_at(window.getSystemHandle());
}

void Window::Machinery::collect(std::vector<Input>& inputs) {
  sf::Event event;
  while (window.pollEvent(event)) {
    const auto input = translated(event);
    if (!input) continue;
    const bool again = std::holds_alternative<PointerMoved>(*input) && !inputs.empty() &&
                       std::holds_alternative<PointerMoved>(inputs.back());
    if (again) inputs.pop_back();
    inputs.push_back(*input);
  }
}

Window::Window(const std::string& title, Extent wanted) {
  // It says on standard error what a driver cannot do and what nobody here asks for.
  sf::err().rdbuf(nullptr);
  machinery_ = std::make_unique<Machinery>();
  machinery_->title = title;
  machinery_->windowed = wanted;
  machinery_->open(wanted);
}

Window::~Window() = default;

std::vector<Input> Window::wait(std::optional<int> most) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  std::vector<Input> inputs;
  while (true) {
    machinery_->collect(inputs);
    if (!inputs.empty() || machinery_->woken.exchange(false)) return inputs;
    int sleep = longest_sleep;
    if (most) {
      const auto gone =
          std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count();
      if (gone >= *most) return inputs;
      sleep = std::min<int>(sleep, *most - static_cast<int>(gone));
    }
    if (machinery_->watch.sleep(sleep) == Watch::Woken::exposed) inputs.push_back(Exposed{});
  }
}

void Window::wake() {
  machinery_->woken = true;
  machinery_->watch.nudge();
}

Extent Window::size() const {
  const auto size = machinery_->window.getSize();
  return {std::max(1, static_cast<int>(size.x)), std::max(1, static_cast<int>(size.y))};
}

void Window::turn_fullscreen() {
  machinery_->fullscreen = !machinery_->fullscreen;
  if (machinery_->fullscreen) machinery_->windowed = size();
  const auto desktop = sf::VideoMode::getDesktopMode();
  machinery_->open(machinery_->fullscreen
                       ? Extent{static_cast<int>(desktop.width), static_cast<int>(desktop.height)}
                       : machinery_->windowed);
}

void Window::put(const Patch& patch, Extent whole) {
  const sf::Vector2u size(static_cast<unsigned>(whole.width), static_cast<unsigned>(whole.height));
  sf::Texture& canvas = machinery_->canvas;
  // A window manager also tells sizes that are not new: only other pixels make a new canvas.
  if (canvas.getSize() != size && !canvas.create(size.x, size.y))
    throw std::runtime_error("no texture of the window's size");
  canvas.update(patch.rgba.data(), static_cast<unsigned>(patch.width),
                static_cast<unsigned>(patch.height), static_cast<unsigned>(patch.x),
                static_cast<unsigned>(patch.y));
}

void Window::show() {
  const sf::Vector2u canvas = machinery_->canvas.getSize();
  machinery_->window.setView(
      sf::View(sf::FloatRect(0, 0, static_cast<float>(canvas.x), static_cast<float>(canvas.y))));
  machinery_->window.clear();
  machinery_->window.draw(sf::Sprite(machinery_->canvas));
  machinery_->window.display();
  ++machinery_->shows;
}

int Window::shows() const { return machinery_->shows; }

} // namespace blason
