#pragma once

#include <deque>

struct ImGuiIO;
namespace sf {
class Event;
}

namespace blason {

/// Tells the panels which key is which; once for each context.
void map_keys(ImGuiIO& io);

/// What hands did to a window of panels, until a frame takes it. The panels look at the state of
/// keys and buttons once a frame: what they could not tell apart, a press and its release, or a
/// character after a command, is spread over several.
class Strokes {
public:
  Strokes();
  ~Strokes();
  Strokes(const Strokes&) = delete;
  Strokes& operator=(const Strokes&) = delete;

  void add(const sf::Event& event);
  /// Whether another frame is needed for what came.
  bool waiting() const;
  /// As much as one frame can tell apart.
  void give(ImGuiIO& io);

private:
  std::deque<sf::Event> queue_;
};

} // namespace blason
