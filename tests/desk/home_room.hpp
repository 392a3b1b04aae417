#pragma once

#include "desk/home.hpp"

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

namespace blason::desk {

/// A facilitator at home without a window: what she clicks and types goes there as mouse, keys and
/// characters.
class HomeRoom {
public:
  explicit HomeRoom(HomeView shown, float width = 1280, float height = 720);
  ~HomeRoom();
  HomeRoom(const HomeRoom&) = delete;
  HomeRoom& operator=(const HomeRoom&) = delete;

  void look();
  bool click(std::string_view id);
  void type(std::u32string_view characters);
  void press(ImGuiKey key);
  void press_f1();

  const Item* find(std::string_view id) const { return draft.items.find(id); }
  std::string words_of(std::string_view id) const;

  HomeView view;
  HomeDraft draft;
  std::vector<HomeAct> last; // the acts of the last input

private:
  void frame();
  ImGuiContext* context_;
};

/// Two decks that can be played and one that cannot, and a session of each state.
HomeView some_home(Language language);

} // namespace blason::desk
