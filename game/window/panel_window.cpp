#include "window/panel_window.hpp"

#include "window/graphics.hpp"
#include "window/opening.hpp"
#include "window/placing.hpp"
#include "window/shown_frame.hpp"
#include "window/strokes.hpp"
#include "window/translation.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/String.hpp>
#include <SFML/Window/Clipboard.hpp>
#include <SFML/Window/Event.hpp>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <utility>

namespace blason {
namespace {

// A popup has its size, and what it covers its colour, a frame after it was opened.
constexpr int frames_to_settle = 3;
constexpr std::array<double, 9> scales{0.75, 0.9, 1, 1.25, 1.5, 1.75, 2, 2.5, 3};

struct ClosesContext {
  void operator()(ImGuiContext* context) const { ImGui::DestroyContext(context); }
};

PointerShape shape_of(ImGuiMouseCursor cursor) {
  switch (cursor) {
  case ImGuiMouseCursor_TextInput:
    return PointerShape::text;
  case ImGuiMouseCursor_ResizeAll:
    return PointerShape::all;
  case ImGuiMouseCursor_ResizeNS:
    return PointerShape::up_down;
  case ImGuiMouseCursor_ResizeEW:
    return PointerShape::left_right;
  case ImGuiMouseCursor_ResizeNESW:
    return PointerShape::rising;
  case ImGuiMouseCursor_ResizeNWSE:
    return PointerShape::falling;
  case ImGuiMouseCursor_Hand:
    return PointerShape::hand;
  case ImGuiMouseCursor_NotAllowed:
    return PointerShape::forbidden;
  default:
    return PointerShape::arrow;
  }
}

const char* pasted(void* kept) {
  auto& text = *static_cast<std::string*>(kept);
  const auto bytes = sf::Clipboard::getString().toUtf8();
  text.assign(bytes.begin(), bytes.end());
  return text.c_str();
}

void copied(void*, const char* text) {
  const std::string bytes(text);
  sf::Clipboard::setString(sf::String::fromUtf8(bytes.begin(), bytes.end()));
}

ImU32 opaque(std::uint32_t rgb) {
  return IM_COL32(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 255);
}

} // namespace

double next_scale(double now, int step) {
  const auto at = static_cast<int>(std::min_element(scales.begin(), scales.end(),
                                                    [now](double a, double b) {
                                                      return std::abs(a - now) < std::abs(b - now);
                                                    }) -
                                   scales.begin());
  const int last = static_cast<int>(scales.size()) - 1;
  return scales.at(static_cast<std::size_t>(std::clamp(at + step, 0, last)));
}

struct PanelWindow::Machinery {
  using Clock = std::chrono::steady_clock;

  Watch& watch;
  PanelLook look;
  sf::RenderWindow window;
  std::optional<PointerOver> pointer;
  std::unique_ptr<ImGuiContext, ClosesContext> context;
  Strokes strokes;
  ShownFrame shown;
  std::string clipboard; // kept for as long as the panels may read it
  Clock::time_point last = Clock::now();
  double scale = 1;
  int due = frames_to_settle, draws = 0;
  bool writing = false;      // a text is being written: keys are for it
  bool worn = false;         // fonts and style are those of `scale`
  bool composed = false;     // a frame waits to be shown
  bool keeps_frames = false; // what was shown stays where the next frame is painted

  Machinery(Watch& with, PanelLook wanted) : watch(with), look(std::move(wanted)) {}
  void open(const std::string& title, const Area& place);
  void hear(const sf::Event& event, std::vector<Input>& told);
  bool rescale(const sf::Event& event);
  void begin_frame();
  void end_frame();
};

void PanelWindow::Machinery::open(const std::string& title, const Area& place) {
  open_at(watch, window, title, place, true);
  // The wall is served by the same loop: it shall not wait until this screen has been drawn anew.
  window.setVerticalSyncEnabled(false);
  pointer.emplace(watch, window.getSystemHandle());
  window.setActive(true);
  context.reset(ImGui::CreateContext());
  ImGui::SetCurrentContext(context.get());
  ImGuiIO& io = ImGui::GetIO();
  map_keys(io);
  io.IniFilename = look.layout_file.empty() ? nullptr : look.layout_file.c_str();
  // Keys are the panels' own: the library's way of walking through them by arrows and Enter would
  // act a second time.
  io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
  // A blinking bar would need frames while nothing happens.
  io.ConfigInputTextCursorBlink = false;
  io.GetClipboardTextFn = pasted;
  io.SetClipboardTextFn = copied;
  io.ClipboardUserData = &clipboard;
  ImGui_ImplOpenGL3_Init(nullptr);
  keeps_frames = painted_without_card();
}

/// Control with +, − or 0; tells whether the event was that.
bool PanelWindow::Machinery::rescale(const sf::Event& event) {
  if (event.type != sf::Event::KeyPressed || !event.key.control || event.key.alt) return false;
  const double before = scale;
  switch (event.key.code) {
  case sf::Keyboard::Add:
  case sf::Keyboard::Equal:
    scale = next_scale(scale, 1);
    break;
  case sf::Keyboard::Subtract:
  case sf::Keyboard::Hyphen:
    scale = next_scale(scale, -1);
    break;
  case sf::Keyboard::Num0:
  case sf::Keyboard::Numpad0:
    scale = 1;
    break;
  default:
    return false;
  }
  worn = worn && scale == before;
  return true;
}

void PanelWindow::Machinery::hear(const sf::Event& event, std::vector<Input>& told) {
  due = frames_to_settle;
  if (event.type == sf::Event::Resized) shown.forget();
  if (rescale(event)) return;
  strokes.add(event);
  const auto input = translated(event);
  if (!input) return;
  if (std::holds_alternative<CloseWanted>(*input) ||
      (std::holds_alternative<KeyDown>(*input) && !writing))
    told.push_back(*input);
}

/// With the panels' context current and the window's graphics active.
void PanelWindow::Machinery::begin_frame() {
  ImGuiIO& io = ImGui::GetIO();
  if (!worn) {
    io.Fonts->Clear();
    if (look.fonts) look.fonts(*io.Fonts, static_cast<float>(scale));
    if (look.style) look.style(ImGui::GetStyle(), static_cast<float>(scale));
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
    shown.forget();
    worn = true;
  }
  const sf::Vector2u size = window.getSize();
  io.DisplaySize = ImVec2(static_cast<float>(size.x), static_cast<float>(size.y));
  const auto now = Clock::now();
  io.DeltaTime = std::max(1e-4F, std::chrono::duration<float>(now - last).count());
  last = now;
  strokes.give(io);
  ImGui_ImplOpenGL3_NewFrame();
  ImGui::NewFrame();
  // Painted as a part of the frame: all of it is then under the same clip.
  ImGui::GetBackgroundDrawList()->AddRectFilled({0, 0}, io.DisplaySize, opaque(look.ground));
}

void PanelWindow::Machinery::end_frame() {
  ImGui::Render();
  pointer->look(shape_of(ImGui::GetMouseCursor()));
  writing = ImGui::GetIO().WantTextInput;
  ++draws;
  if (strokes.waiting()) due = frames_to_settle;
}

PanelWindow::PanelWindow(Watch& watch, const std::string& title, const Area& place, PanelLook look,
                         double scale)
    : machinery_(std::make_unique<Machinery>(watch, std::move(look))) {
  machinery_->scale = std::clamp(scale, scales.front(), scales.back());
  machinery_->open(title, place);
}

PanelWindow::~PanelWindow() {
  machinery_->window.setActive(true);
  ImGui::SetCurrentContext(machinery_->context.get());
  ImGui_ImplOpenGL3_Shutdown();
}

std::vector<Input> PanelWindow::take() {
  std::vector<Input> told;
  sf::Event event;
  while (machinery_->window.pollEvent(event)) machinery_->hear(event, told);
  if (machinery_->watch.take_exposed(machinery_->window.getSystemHandle())) {
    machinery_->shown.forget();
    machinery_->due = frames_to_settle;
  }
  return told;
}

bool PanelWindow::due() const { return machinery_->due > 0; }

void PanelWindow::call_for_frame() { machinery_->due = std::max(1, machinery_->due); }

void PanelWindow::compose(const std::function<void()>& panels) {
  Machinery& m = *machinery_;
  m.due = std::max(0, m.due - 1);
  const sf::Vector2u size = m.window.getSize();
  if (size.x == 0 || size.y == 0) return;
  m.window.setActive(true);
  ImGui::SetCurrentContext(m.context.get());
  m.begin_frame();
  panels();
  m.end_frame();
  m.composed = true;
}

void PanelWindow::show() {
  Machinery& m = *machinery_;
  if (!std::exchange(m.composed, false)) return;
  ImGui::SetCurrentContext(m.context.get());
  ImDrawData& frame = *ImGui::GetDrawData();
  const std::optional<Area> change = m.shown.changed_by(frame);
  if (!change) return;
  m.window.setActive(true);
  if (m.keeps_frames) confine(frame, *change);
  ImGui_ImplOpenGL3_RenderDrawData(&frame);
  m.window.display();
}

void PanelWindow::wear_again() {
  machinery_->worn = false;
  call_for_frame();
}

int PanelWindow::draws() const { return machinery_->draws; }

void PanelWindow::stand(const Area& place) {
  machinery_->window.setSize(
      {static_cast<unsigned>(place.width), static_cast<unsigned>(place.height)});
  machinery_->window.setPosition({place.x, place.y});
  call_for_frame();
}

bool PanelWindow::has_keyboard() const { return machinery_->window.hasFocus(); }

void PanelWindow::take_keyboard() { machinery_->window.requestFocus(); }

double PanelWindow::scale() const { return machinery_->scale; }

} // namespace blason
