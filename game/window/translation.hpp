#pragma once

#include "window/input.hpp"

#include <optional>

namespace sf {
class Event;
}

namespace blason {

/// What an event of the window system means to us; nullopt: nothing. Only the first finger counts.
std::optional<Input> translated(const sf::Event& event);

} // namespace blason
