#include "window/strokes.hpp"

#include "window/panel_window.hpp"

#include <SFML/Window/Event.hpp>
#include <catch2/catch.hpp>
#include <imgui.h>

#include <array>
#include <string>

using namespace blason;

namespace {

using Key = sf::Keyboard;

/// Panels without a window: a button and a line of text, drawn a frame at a time.
struct Bench {
  ImGuiContext* context = ImGui::CreateContext();
  Strokes strokes;
  std::array<char, 64> written{};
  std::string clipboard;
  int clicks = 0, frames = 0;

  Bench() {
    ImGuiIO& io = ImGui::GetIO();
    map_keys(io);
    io.IniFilename = nullptr;
    io.DisplaySize = {400, 200};
    io.ClipboardUserData = &clipboard;
    io.GetClipboardTextFn = [](void* kept) {
      return static_cast<const char*>(static_cast<std::string*>(kept)->c_str());
    };
    io.SetClipboardTextFn = [](void* kept, const char* text) {
      *static_cast<std::string*>(kept) = text;
    };
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
  }
  ~Bench() { ImGui::DestroyContext(context); }
  Bench(const Bench&) = delete;
  Bench& operator=(const Bench&) = delete;

  void frame() {
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = 1.0F / 60;
    strokes.give(io);
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({400, 200});
    ImGui::Begin("bench", nullptr, ImGuiWindowFlags_NoDecoration);
    ImGui::SetCursorPos({10, 10});
    if (ImGui::Button("press", {100, 30})) ++clicks;
    ImGui::SetCursorPos({10, 60});
    ImGui::InputText("text", written.data(), written.size());
    ImGui::End();
    ImGui::Render();
    ++frames;
  }
  /// As many frames as the window would draw.
  void settle() {
    frame();
    while (strokes.waiting()) frame();
    frame();
  }
  std::string text() const { return written.data(); }

  void move(int x, int y) {
    sf::Event event;
    event.type = sf::Event::MouseMoved;
    event.mouseMove = {x, y};
    strokes.add(event);
  }
  void button(bool down, int x, int y) {
    sf::Event event;
    event.type = down ? sf::Event::MouseButtonPressed : sf::Event::MouseButtonReleased;
    event.mouseButton = {sf::Mouse::Left, x, y};
    strokes.add(event);
  }
  void click(int x, int y) {
    move(x, y);
    button(true, x, y);
    button(false, x, y);
  }
  void key(Key::Key code, bool down, bool control = false) {
    sf::Event event;
    event.type = down ? sf::Event::KeyPressed : sf::Event::KeyReleased;
    event.key = {code, false, control, false, false};
    strokes.add(event);
  }
  void tap(Key::Key code) {
    key(code, true);
    key(code, false);
  }
  /// As quick hands do it: control is let go first.
  void chord(Key::Key code) {
    key(Key::LControl, true);
    key(code, true, true);
    key(Key::LControl, false, true);
    key(code, false);
  }
  void type(std::u32string_view characters) {
    for (const char32_t c : characters) {
      sf::Event event;
      event.type = sf::Event::TextEntered;
      event.text.unicode = c;
      strokes.add(event);
    }
  }
  void tell(sf::Event::EventType type) {
    sf::Event event;
    event.type = type;
    strokes.add(event);
  }
};

} // namespace

TEST_CASE("clicks shorter than a frame are not lost") {
  Bench bench;
  bench.settle();
  bench.click(50, 25);
  bench.settle();
  CHECK(bench.clicks == 1);
  bench.click(50, 25);
  bench.click(50, 25);
  bench.settle();
  CHECK(bench.clicks == 3);
}

TEST_CASE("a drag that ends elsewhere presses nothing") {
  Bench bench;
  bench.settle();
  bench.move(50, 25);
  bench.button(true, 50, 25);
  bench.move(300, 150);
  bench.button(false, 300, 150);
  bench.settle();
  CHECK(bench.clicks == 0);
}

TEST_CASE("what is typed arrives whole and in order, commands between characters too") {
  Bench bench;
  bench.settle();
  bench.click(60, 70);
  bench.settle();
  bench.type(U"cœur de Noël à 3 €");
  bench.tap(Key::Backspace);
  bench.type(U"’…»");
  bench.settle();
  CHECK(bench.text() == "cœur de Noël à 3 ’…»");
  bench.tap(Key::Home);
  bench.tap(Key::Delete);
  bench.type(U"C\u202F");
  bench.settle();
  CHECK(bench.text() == "C\u202Fœur de Noël à 3 ’…»");
}

TEST_CASE("control characters are keys, and are not typed as well") {
  Bench bench;
  bench.settle();
  bench.click(60, 70);
  bench.type(U"ab");
  bench.tap(Key::Backspace);
  bench.type(U"\b\x7f\r\t");
  bench.settle();
  CHECK(bench.text() == "a");
}

TEST_CASE("quick hands copy and paste") {
  Bench bench;
  bench.settle();
  bench.click(60, 70);
  bench.type(U"œuf ");
  bench.chord(Key::A);
  bench.chord(Key::C);
  bench.tap(Key::End);
  bench.chord(Key::V);
  bench.chord(Key::V);
  bench.settle();
  CHECK(bench.clipboard == "œuf ");
  CHECK(bench.text() == "œuf œuf œuf ");
  bench.chord(Key::Z);
  bench.settle();
  CHECK(bench.text() == "œuf œuf ");
}

TEST_CASE("nothing stays pressed in a window that lost the keyboard") {
  Bench bench;
  bench.settle();
  bench.key(Key::Tab, true);
  bench.settle();
  bench.key(Key::LAlt, true);
  bench.settle();
  CHECK(ImGui::GetIO().KeysDown[Key::Tab]);
  CHECK(ImGui::GetIO().KeyAlt);
  bench.tell(sf::Event::LostFocus);
  bench.settle();
  CHECK_FALSE(ImGui::GetIO().KeysDown[Key::Tab]);
  CHECK_FALSE(ImGui::GetIO().KeysDown[Key::LAlt]);
  CHECK_FALSE(ImGui::GetIO().KeyAlt);
}

TEST_CASE("a pointer that leaves points at nothing, unless it drags") {
  Bench bench;
  bench.settle();
  bench.move(50, 25);
  bench.button(true, 50, 25);
  bench.tell(sf::Event::MouseLeft);
  bench.settle();
  CHECK(ImGui::GetIO().MousePos.x == 50);
  bench.button(false, 50, 25);
  bench.tell(sf::Event::MouseLeft);
  bench.settle();
  CHECK(ImGui::GetIO().MousePos.x < 0);
  CHECK(bench.clicks == 1);
}

TEST_CASE("every key the panels know has one of ours, and F1 stands in its place") {
  Bench bench;
  const ImGuiIO& io = ImGui::GetIO();
  for (int key = 0; key < ImGuiKey_COUNT; ++key) CHECK(io.KeyMap[key] >= 0);
  bench.key(Key::F1, true);
  bench.frame();
  CHECK(io.KeysDown[500]);
  bench.key(Key::F1, false);
  bench.frame();
  CHECK_FALSE(io.KeysDown[500]);
}

TEST_CASE("the sizes of the desk go up and down, and end") {
  CHECK(next_scale(1, 1) == 1.25);
  CHECK(next_scale(1.25, -1) == 1);
  CHECK(next_scale(3, 1) == 3);
  CHECK(next_scale(0.75, -1) == 0.75);
}
