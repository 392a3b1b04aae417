#include "window/opening.hpp"

#include "window/watch.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/System/String.hpp>

#include <algorithm>

namespace blason {
namespace {

/// SFML 2.5.1 takes the desktop's width for its height when it puts a new window into the middle,
/// and then waits for it to be seen: beside a second monitor it would wait for ever. A window tall
/// enough begins within the desktop.
unsigned seen_height(const Watch& watch, unsigned wanted) {
  constexpr int seen = 64;
  const int least = watch.widest_desktop() - 2 * (watch.desktop().height - seen);
  return std::max(wanted, static_cast<unsigned>(std::max(0, least)));
}

} // namespace

void open_at(Watch& watch, sf::RenderWindow& window, const std::string& title, const Area& place,
             bool framed) {
  // It says on standard error what a driver cannot do and what nobody here asks for.
  sf::err().rdbuf(nullptr);
  const sf::Vector2u size(static_cast<unsigned>(std::max(1, place.width)),
                          static_cast<unsigned>(std::max(1, place.height)));
  const unsigned height = seen_height(watch, size.y);
  // Never sf::Style::Fullscreen: it spans every monitor and may change the mode.
  window.create(sf::VideoMode(size.x, height), sf::String::fromUtf8(title.begin(), title.end()),
                framed ? sf::Style::Default : sf::Style::None);
  if (height != size.y) window.setSize(size);
  window.setPosition({place.x, place.y});
  watch.look_at(window.getSystemHandle());
}

} // namespace blason
