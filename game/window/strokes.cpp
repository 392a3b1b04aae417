#include "window/strokes.hpp"

#include <SFML/Window/Event.hpp>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cfloat>
#include <set>
#include <utility>

static_assert(IMGUI_VERSION_NUM < 18700, "later versions are told of keys by events");

namespace blason {
namespace {

// The panels have no names for these keys: F1 to F12 stand at the end of their table.
constexpr int f1_place = 500;

using Key = sf::Keyboard;
using Event = sf::Event;

// The drawing library tells both Enter keys as one.
constexpr std::array<std::pair<ImGuiKey, Key::Key>, 22> key_map{{
    {ImGuiKey_Tab, Key::Tab},
    {ImGuiKey_LeftArrow, Key::Left},
    {ImGuiKey_RightArrow, Key::Right},
    {ImGuiKey_UpArrow, Key::Up},
    {ImGuiKey_DownArrow, Key::Down},
    {ImGuiKey_PageUp, Key::PageUp},
    {ImGuiKey_PageDown, Key::PageDown},
    {ImGuiKey_Home, Key::Home},
    {ImGuiKey_End, Key::End},
    {ImGuiKey_Insert, Key::Insert},
    {ImGuiKey_Delete, Key::Delete},
    {ImGuiKey_Backspace, Key::Backspace},
    {ImGuiKey_Space, Key::Space},
    {ImGuiKey_Enter, Key::Enter},
    {ImGuiKey_KeyPadEnter, Key::Enter},
    {ImGuiKey_Escape, Key::Escape},
    {ImGuiKey_A, Key::A},
    {ImGuiKey_C, Key::C},
    {ImGuiKey_V, Key::V},
    {ImGuiKey_X, Key::X},
    {ImGuiKey_Y, Key::Y},
    {ImGuiKey_Z, Key::Z},
}};

/// What a frame has been told so far.
struct Told {
  std::set<int> keys, buttons;
  bool text = false, command = false, wheel = false;

  bool anything() const { return !keys.empty() || !buttons.empty() || text || wheel; }
};

/// A key that acts, where others only write.
bool acts(Key::Key code) {
  const auto at = std::find_if(key_map.begin(), key_map.end(),
                               [code](const auto& pair) { return pair.second == code; });
  return at != key_map.end() && code != Key::Space && code > Key::Z;
}

bool is_touch(const Event& event) {
  return event.type == Event::TouchBegan || event.type == Event::TouchMoved ||
         event.type == Event::TouchEnded;
}

int button_of(const Event& event) { return is_touch(event) ? 0 : event.mouseButton.button; }

bool modifies(Key::Key code) { return code >= Key::LControl && code <= Key::RSystem; }

bool fits_key(const Event& event, const Told& told) {
  if (told.keys.contains(event.key.code)) return false;
  // Control let go right after C would leave a C alone.
  if (modifies(event.key.code) && !std::all_of(told.keys.begin(), told.keys.end(), [](int code) {
        return modifies(static_cast<Key::Key>(code));
      }))
    return false;
  return event.type == Event::KeyReleased || (!told.text && told.buttons.empty());
}

bool fits(const Event& event, const Told& told) {
  switch (event.type) {
  case Event::MouseMoved:
  case Event::TouchMoved:
    return told.buttons.empty() && !told.wheel;
  case Event::MouseButtonPressed:
  case Event::MouseButtonReleased:
  case Event::TouchBegan:
  case Event::TouchEnded:
    return !told.buttons.contains(button_of(event));
  case Event::MouseWheelScrolled:
    return told.buttons.empty();
  case Event::KeyPressed:
  case Event::KeyReleased:
    return fits_key(event, told);
  case Event::TextEntered:
    return !told.command && told.buttons.empty();
  default:
    return !told.anything();
  }
}

bool held(const ImGuiIO& io, Key::Key left, Key::Key right) {
  return io.KeysDown[left] || io.KeysDown[right];
}

void key(ImGuiIO& io, const Event::KeyEvent& event, bool down, Told& told) {
  if (event.code >= Key::F1 && event.code <= Key::F12)
    io.KeysDown[f1_place + event.code - Key::F1] = down;
  const int code = event.code; // -1: a key without a name
  if (code >= 0 && code < IM_ARRAYSIZE(io.KeysDown)) {
    if (io.KeysDown[code] != down) told.keys.insert(code);
    told.command = told.command || acts(event.code);
    io.KeysDown[code] = down;
  }
  // A modifier's own event tells how things stood before it.
  const bool modifier = modifies(event.code);
  io.KeyCtrl = modifier ? held(io, Key::LControl, Key::RControl) : event.control;
  io.KeyShift = modifier ? held(io, Key::LShift, Key::RShift) : event.shift;
  io.KeyAlt = modifier ? held(io, Key::LAlt, Key::RAlt) : event.alt;
  io.KeySuper = modifier ? held(io, Key::LSystem, Key::RSystem) : event.system;
}

template <class E> void point(ImGuiIO& io, const E& event) {
  io.MousePos = ImVec2(static_cast<float>(event.x), static_cast<float>(event.y));
}

void button(ImGuiIO& io, const Event& event, bool down, Told& told) {
  if (is_touch(event))
    point(io, event.touch);
  else
    point(io, event.mouseButton);
  const int number = button_of(event);
  if (number < 0 || number >= IM_ARRAYSIZE(io.MouseDown)) return;
  io.MouseDown[number] = down;
  told.buttons.insert(number);
}

void wheel(ImGuiIO& io, const Event::MouseWheelScrollEvent& event, Told& told) {
  (event.wheel == sf::Mouse::HorizontalWheel ? io.MouseWheelH : io.MouseWheel) += event.delta;
  told.wheel = true;
}

void text(ImGuiIO& io, unsigned character, Told& told) {
  // Control characters come as keys too; taking both would act twice.
  if (character < 32 || character == 127) return;
  io.AddInputCharacter(character);
  told.text = true;
}

/// Releases are not told to a window without the keyboard: nothing may stay pressed.
void let_go(ImGuiIO& io) {
  std::fill(std::begin(io.KeysDown), std::end(io.KeysDown), false);
  io.KeyCtrl = io.KeyShift = io.KeyAlt = io.KeySuper = false;
}

void leave(ImGuiIO& io) {
  const bool dragging =
      std::any_of(std::begin(io.MouseDown), std::end(io.MouseDown), [](bool down) { return down; });
  if (!dragging) io.MousePos = ImVec2(-FLT_MAX, -FLT_MAX);
}

void tell(ImGuiIO& io, const Event& event, Told& told) {
  switch (event.type) {
  case Event::MouseMoved:
    return point(io, event.mouseMove);
  case Event::TouchMoved:
    return point(io, event.touch);
  case Event::MouseButtonPressed:
  case Event::TouchBegan:
    return button(io, event, true, told);
  case Event::MouseButtonReleased:
  case Event::TouchEnded:
    return button(io, event, false, told);
  case Event::MouseWheelScrolled:
    return wheel(io, event.mouseWheelScroll, told);
  case Event::KeyPressed:
    return key(io, event.key, true, told);
  case Event::KeyReleased:
    return key(io, event.key, false, told);
  case Event::TextEntered:
    return text(io, event.text.unicode, told);
  case Event::MouseLeft:
    return leave(io);
  case Event::LostFocus:
    return let_go(io);
  default:
    return;
  }
}

} // namespace

void map_keys(ImGuiIO& io) {
  for (const auto& pair : key_map) io.KeyMap[pair.first] = pair.second;
}

Strokes::Strokes() = default;
Strokes::~Strokes() = default;

void Strokes::add(const sf::Event& event) {
  if (is_touch(event) && event.touch.finger != 0) return;
  queue_.push_back(event);
}

bool Strokes::waiting() const { return !queue_.empty(); }

void Strokes::give(ImGuiIO& io) {
  Told told;
  while (!queue_.empty() && fits(queue_.front(), told)) {
    tell(io, queue_.front(), told);
    queue_.pop_front();
  }
}

} // namespace blason
