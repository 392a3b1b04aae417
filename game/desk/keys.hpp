#pragma once

#include "desk/pen.hpp"

#include <span>
#include <string>
#include <string_view>

namespace blason::desk {

/// Keys that are no characters.
enum class Named { none, page_down, page_up, end, up, down, del, backspace, enter, escape, f1 };

/// One act of the desk: its name, its keys, its sentence. The table answers keys, fills F1, and is
/// what the buttons do.
struct DeskKey {
  std::string_view id;
  Named named = Named::none;
  char first = 0, second = 0; // letters; a second one makes a pair of strokes
  std::string_view what;      // a key of words
  void (*act)(const Pen& pen) = nullptr;
};
std::span<const DeskKey> desk_keys();

/// Does what the row of that name does.
void perform(const Pen& pen, std::string_view id);
/// A button that does what the row of that name does; its item has the row's name.
void act_button(const Pen& pen, std::string_view id, const std::string& words, Size size = {},
                Look look = Look::plain);
/// The row's keys, as lettered on F1.
std::string cap(const Pen& pen, const DeskKey& key);

/// Takes the keys of this frame.
void answer_keys(const Pen& pen);

} // namespace blason::desk
