#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace blason::desk {

/// One thing of the last frame that can be clicked, typed into or read, in pixels of the window.
struct Item {
  std::string id;
  float left = 0, top = 0, right = 0, bottom = 0;
  std::string words;
  float words_width = 0, room = 0;   // the words as set, and the width they have
  float words_height = 0, depth = 0; // the same from top to bottom; 0: not measured
  bool answers = false;              // a click means something
  bool scrolled = false;             // in a list that scrolls: it may be out of sight
  bool cut = false;                  // the words are shown shortened
};

/// What the last frame showed. Panels enter what they draw; tests and refusals find it again.
struct Items {
  std::vector<Item> all;

  void add(Item item) { all.push_back(std::move(item)); }
  const Item* find(std::string_view id) const; // nullptr: not shown
};

} // namespace blason::desk
