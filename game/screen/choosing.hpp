#pragma once

#include "screen/screen.hpp"

namespace blason {

/// A reaction in the making: what every kind of input can do to it.
struct Choosing {
  const WallView& view;
  const Page& page;
  Reaction made;

  /// Does what the item is for, as if it had been touched.
  void choose(const Item& item);
  /// The act of an item; `at` is where a refusal is said.
  void act(const Gesture& act, const std::string& at);
  /// Orders something of the table.
  void order(Intent intent, const std::string& at);
  /// Lets go of whatever is held, open or half typed.
  void let_go();
  void say(std::string at, const char* phrase);
  /// Whether answers are given in the scene shown.
  bool asks() const;
};

void pointer(Choosing& choosing, const PointerDown& input);
void pointer(Choosing& choosing, const PointerMoved& input);
void pointer(Choosing& choosing, const PointerUp& input);
/// The ring moves to the next item that way, over the whole page.
void move_ring(Choosing& choosing, Keycap key, bool backwards);
void press_key(Choosing& choosing, const KeyDown& input);
void type(Choosing& choosing, char32_t character);

} // namespace blason
