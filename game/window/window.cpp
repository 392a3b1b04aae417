#include "window/window.hpp"

#include "window/opening.hpp"
#include "window/pane.hpp"
#include "window/placing.hpp"
#include "window/translation.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Window/Event.hpp>

#include <algorithm>
#include <optional>

namespace blason {

struct Window::Machinery {
  Watch& watch;
  sf::RenderWindow window;
  Pane pane;
  std::string title;
  std::optional<Area> windowed; // where it returns to
  bool fullscreen = false;
  int shows = 0;

  Machinery(Watch& with, const std::string& named) : watch(with), pane(with), title(named) {}
  void place(const Area& area, bool covering);
  Area standing() const;
  void collect(std::vector<Input>& inputs);
};

/// Frames are given and taken when a window is made, and only then.
void Window::Machinery::place(const Area& area, bool covering) {
  fullscreen = covering;
  open_at(watch, window, title, area, !covering);
  pane.belong_to(window.getSystemHandle());
  if (covering) cover_monitor(watch, window.getSystemHandle());
}

Area Window::Machinery::standing() const {
  const auto at = window.getPosition();
  const auto size = window.getSize();
  return {at.x, at.y, static_cast<int>(size.x), static_cast<int>(size.y)};
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

Window::Window(Watch& watch, const std::string& title, Extent wanted)
    : machinery_(std::make_unique<Machinery>(watch, title)) {
  const Area desktop = watch.desktop();
  const auto middle = [](int whole, int part) { return std::max(0, (whole - part) / 2); };
  machinery_->place({middle(desktop.width, wanted.width), middle(desktop.height, wanted.height),
                     wanted.width, wanted.height},
                    false);
}

Window::Window(Watch& watch, const std::string& title, const Area& place, bool covering)
    : machinery_(std::make_unique<Machinery>(watch, title)) {
  machinery_->place(place, covering);
}

Window::~Window() = default;

std::vector<Input> Window::take() {
  std::vector<Input> inputs;
  machinery_->collect(inputs);
  if (machinery_->watch.take_exposed(machinery_->window.getSystemHandle()))
    inputs.push_back(Exposed{});
  return inputs;
}

Extent Window::size() const {
  const auto size = machinery_->window.getSize();
  return {std::max(1, static_cast<int>(size.x)), std::max(1, static_cast<int>(size.y))};
}

void Window::turn_fullscreen() {
  Machinery& m = *machinery_;
  const Area now = m.standing();
  const Area monitor = monitor_under(monitors(m.watch), now).area;
  if (!m.fullscreen) {
    m.windowed = now;
    return m.place(monitor, true);
  }
  const Area smaller{monitor.x + monitor.width / 6, monitor.y + monitor.height / 6,
                     monitor.width * 2 / 3, monitor.height * 2 / 3};
  m.place(m.windowed.value_or(smaller), false);
}

void Window::cover(const Area& monitor) { machinery_->place(monitor, true); }

void Window::stand(const Area& place) { machinery_->place(place, false); }

void Window::put(const Patch& patch, Extent whole) {
  machinery_->pane.fit(whole);
  machinery_->pane.put(patch);
}

void Window::show() {
  machinery_->pane.show();
  ++machinery_->shows;
}

void Window::show_again() {
  machinery_->pane.show_all();
  ++machinery_->shows;
}

int Window::shows() const { return machinery_->shows; }

} // namespace blason
