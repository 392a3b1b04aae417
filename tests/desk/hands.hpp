#pragma once

#include "desk/desk.hpp"
#include "desk/items.hpp"
#include "desk/look.hpp"

#include <imgui.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace blason::desk {

/// Fonts are read once; each context uses the same atlas.
ImFontAtlas& room_fonts();

/// A facilitator without a window: what she clicks and types goes there as mouse, keys and
/// characters. Whoever is drawn says how in `frame`, adds the acts that came out to `last`, and
/// looks once when it is made.
template <class Draft, class Act> class Hands {
public:
  Hands(const Hands&) = delete;
  Hands& operator=(const Hands&) = delete;

  /// Two frames without input: what was asked is drawn.
  void look() {
    last.clear();
    frame();
    frame();
  }
  /// Clicks the middle of the item; false when it is not shown, or out of sight.
  bool click(std::string_view id) {
    const Item* item = find(id);
    if (item == nullptr) return false;
    ImGuiIO& io = ImGui::GetIO();
    io.MousePos = {(item->left + item->right) / 2, (item->top + item->bottom) / 2};
    const bool inside = io.MousePos.x > 0 && io.MousePos.y > 0 &&
                        io.MousePos.x < io.DisplaySize.x && io.MousePos.y < io.DisplaySize.y;
    look();
    io.MouseDown[0] = true;
    frame();
    io.MouseDown[0] = false;
    frame();
    std::vector<Act> made = last;
    frame();
    io.MousePos = {-1, -1};
    frame();
    last = std::move(made);
    return inside;
  }
  /// Types characters, one a frame.
  void type(std::u32string_view characters) {
    last.clear();
    for (const char32_t character : characters) {
      ImGui::GetIO().AddInputCharacter(static_cast<unsigned>(character));
      frame();
      frame();
    }
    frame();
  }
  void press(ImGuiKey key) {
    last.clear();
    hold(key);
    frame();
  }
  void press_f1() { hold(f1_place); }

  const Item* find(std::string_view id) const { return draft.items.find(id); }
  std::string words_of(std::string_view id) const {
    const Item* item = find(id);
    return item == nullptr ? std::string() : item->words;
  }

  Draft draft;
  std::vector<Act> last; // the acts of the last input

protected:
  Hands(float width, float height) : context_(ImGui::CreateContext(&room_fonts())) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {width, height};
    io.DeltaTime = 0.02F;
    for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = key;
    dress(ImGui::GetStyle());
  }
  virtual ~Hands() { ImGui::DestroyContext(context_); }
  virtual void frame() = 0;
  void begin_frame() {
    ImGui::SetCurrentContext(context_);
    ImGui::NewFrame();
  }

private:
  void hold(int key) {
    ImGui::GetIO().KeysDown[key] = true;
    frame();
    ImGui::GetIO().KeysDown[key] = false;
    frame();
  }
  ImGuiContext* context_;
};

} // namespace blason::desk
