#include "screen/choosing.hpp"

namespace blason {
namespace {

struct React {
  Choosing& choosing;

  void operator()(const PointerDown& input) const { pointer(choosing, input); }
  void operator()(const PointerMoved& input) const { pointer(choosing, input); }
  void operator()(const PointerUp& input) const { pointer(choosing, input); }
  void operator()(const PointerLost&) const {
    auto& grip = choosing.made.grip;
    if (grip.press && grip.press->dragging) grip.held = TeamId();
    grip.press.reset();
  }
  void operator()(const KeyDown& input) const { press_key(choosing, input); }
  void operator()(const Typed& input) const { type(choosing, input.character); }
  void operator()(const Resized&) const {}
  void operator()(const Exposed&) const {}
  void operator()(const CloseWanted&) const { choosing.made.leave = true; }
};

/// A notice has been read when the hand does the next thing.
bool reads_on(const Input& input) {
  return std::holds_alternative<PointerDown>(input) || std::holds_alternative<KeyDown>(input) ||
         std::holds_alternative<Typed>(input);
}

} // namespace

Reaction react(Grip grip, const WallView& view, const Page& page, const Input& input) {
  Choosing choosing{view, page, {}};
  choosing.made.grip = settled(std::move(grip), view);
  if (reads_on(input)) choosing.made.grip.notice.reset();
  std::visit(React{choosing}, input);
  return std::move(choosing.made);
}

} // namespace blason
