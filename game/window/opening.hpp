#pragma once

#include "window/monitors.hpp"

#include <string>

namespace sf {
class RenderWindow;
}

namespace blason {

class Watch;

/// Opens a window in that place, with a frame around it or without, and watches it.
void open_at(Watch& watch, sf::RenderWindow& window, const std::string& title, const Area& place,
             bool framed);

} // namespace blason
