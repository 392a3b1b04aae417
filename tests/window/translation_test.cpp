#include "window/translation.hpp"

#include <SFML/Window/Event.hpp>
#include <catch2/catch.hpp>

using namespace blason;

namespace {

sf::Event key(sf::Keyboard::Key code, bool control = false, bool alt = false) {
  sf::Event event;
  event.type = sf::Event::KeyPressed;
  event.key = {code, alt, control, false, false};
  return event;
}

sf::Event text(std::uint32_t character) {
  sf::Event event;
  event.type = sf::Event::TextEntered;
  event.text.unicode = character;
  return event;
}

sf::Event mouse(sf::Event::EventType type, sf::Mouse::Button button, int x, int y) {
  sf::Event event;
  event.type = type;
  event.mouseButton = {button, x, y};
  return event;
}

sf::Event touch(sf::Event::EventType type, unsigned finger, int x, int y) {
  sf::Event event;
  event.type = type;
  event.touch = {finger, x, y};
  return event;
}

} // namespace

TEST_CASE("a finger says what the left button says") {
  const auto pressed = translated(mouse(sf::Event::MouseButtonPressed, sf::Mouse::Left, 30, 40));
  const auto touched = translated(touch(sf::Event::TouchBegan, 0, 30, 40));
  REQUIRE(pressed);
  REQUIRE(touched);
  CHECK(std::get<PointerDown>(*pressed).x == std::get<PointerDown>(*touched).x);
  CHECK(std::get<PointerDown>(*pressed).y == std::get<PointerDown>(*touched).y);
  const auto moved = translated(touch(sf::Event::TouchMoved, 0, 31, 42));
  REQUIRE(moved);
  CHECK(std::get<PointerMoved>(*moved).y == 42);
  const auto lifted = translated(touch(sf::Event::TouchEnded, 0, 31, 42));
  REQUIRE(lifted);
  CHECK(std::get<PointerUp>(*lifted).x == 31);
}

TEST_CASE("second fingers and other buttons say nothing") {
  CHECK_FALSE(translated(touch(sf::Event::TouchBegan, 1, 30, 40)));
  CHECK_FALSE(translated(mouse(sf::Event::MouseButtonPressed, sf::Mouse::Right, 1, 1)));
}

TEST_CASE("a key is told once: as a key or as a character, never as both") {
  CHECK_FALSE(translated(key(sf::Keyboard::B)));
  CHECK(std::get<Typed>(*translated(text('b'))).character == U'b');
  CHECK(std::get<KeyDown>(*translated(key(sf::Keyboard::Backspace))).key == Keycap::backspace);
  CHECK_FALSE(translated(text(8)));
  CHECK_FALSE(translated(text(127)));
  const auto held = translated(key(sf::Keyboard::B, true));
  REQUIRE(held);
  CHECK(std::get<KeyDown>(*held).what == 'B');
  CHECK_FALSE(translated(text(2))); // what control and B type
}

TEST_CASE("the right Alt of French keyboards types, it does not command") {
  CHECK_FALSE(translated(key(sf::Keyboard::E, true, true)));
  CHECK(std::get<Typed>(*translated(text(0x20AC))).character == U'€');
}

TEST_CASE("a window that loses the keyboard lets go of what is dragged") {
  sf::Event event;
  event.type = sf::Event::LostFocus;
  CHECK(std::holds_alternative<PointerLost>(*translated(event)));
}
