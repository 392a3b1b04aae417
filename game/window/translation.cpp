#include "window/translation.hpp"

#include <SFML/Window/Event.hpp>

namespace blason {
namespace {

std::optional<Keycap> special(sf::Keyboard::Key code) {
  using K = sf::Keyboard;
  switch (code) {
  case K::Enter:
    return Keycap::enter;
  case K::Space:
    return Keycap::space;
  case K::Escape:
    return Keycap::escape;
  case K::Tab:
    return Keycap::tab;
  case K::Backspace:
    return Keycap::backspace;
  case K::Delete:
    return Keycap::del;
  case K::Left:
    return Keycap::left;
  case K::Right:
    return Keycap::right;
  case K::Up:
    return Keycap::up;
  case K::Down:
    return Keycap::down;
  case K::PageUp:
    return Keycap::page_up;
  case K::PageDown:
    return Keycap::page_down;
  case K::Home:
    return Keycap::home;
  case K::End:
    return Keycap::end;
  case K::F1:
    return Keycap::f1;
  case K::F9:
    return Keycap::f9;
  case K::F11:
    return Keycap::f11;
  default:
    return std::nullopt;
  }
}

std::optional<Input> key(const sf::Event::KeyEvent& event) {
  // AltGr arrives as control and alt together on some systems and then means a character.
  const bool control = event.control && !event.alt;
  if (const auto found = special(event.code)) return KeyDown{*found, 0, control, event.shift};
  if (!control || event.code < sf::Keyboard::A || event.code > sf::Keyboard::Z) return std::nullopt;
  return KeyDown{Keycap::letter, static_cast<char>('A' + (event.code - sf::Keyboard::A)), true,
                 event.shift};
}

template <class P, class E> Input at(const E& event) {
  return P{static_cast<double>(event.x), static_cast<double>(event.y)};
}

std::optional<Input> mouse(const sf::Event& event) {
  if (event.type == sf::Event::MouseMoved) return at<PointerMoved>(event.mouseMove);
  if (event.mouseButton.button != sf::Mouse::Left) return std::nullopt;
  return event.type == sf::Event::MouseButtonPressed ? at<PointerDown>(event.mouseButton)
                                                     : at<PointerUp>(event.mouseButton);
}

std::optional<Input> touch(const sf::Event& event) {
  if (event.touch.finger != 0) return std::nullopt;
  if (event.type == sf::Event::TouchBegan) return at<PointerDown>(event.touch);
  if (event.type == sf::Event::TouchMoved) return at<PointerMoved>(event.touch);
  return at<PointerUp>(event.touch);
}

} // namespace

std::optional<Input> translated(const sf::Event& event) {
  switch (event.type) {
  case sf::Event::Closed:
    return CloseWanted{};
  case sf::Event::Resized:
    return Resized{};
  case sf::Event::LostFocus:
    return PointerLost{};
  case sf::Event::GainedFocus:
    return Exposed{};
  case sf::Event::KeyPressed:
    return key(event.key);
  case sf::Event::TextEntered:
    // Control characters come as keys too; taking both would act twice.
    if (event.text.unicode < 32 || event.text.unicode == 127) return std::nullopt;
    return Typed{static_cast<char32_t>(event.text.unicode)};
  case sf::Event::MouseMoved:
  case sf::Event::MouseButtonPressed:
  case sf::Event::MouseButtonReleased:
    return mouse(event);
  case sf::Event::TouchBegan:
  case sf::Event::TouchMoved:
  case sf::Event::TouchEnded:
    return touch(event);
  default:
    return std::nullopt;
  }
}

} // namespace blason
