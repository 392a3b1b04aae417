#pragma once

#include "desk/home.hpp"
#include "hands.hpp"

namespace blason::desk {

/// A facilitator at home without a window.
class HomeRoom : public Hands<HomeDraft, HomeAct> {
public:
  explicit HomeRoom(HomeView shown, float width = 1280, float height = 720);

  HomeView view;

private:
  void frame() override;
};

/// Two decks that can be played and one that cannot, and a session of each state.
HomeView some_home(Language language);

} // namespace blason::desk
