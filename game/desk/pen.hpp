#pragma once

#include "desk/desk.hpp"
#include "desk/draft.hpp"
#include "desk/look.hpp"
#include "words/words.hpp"

#include <imgui.h>

namespace blason::desk {

/// What every panel draws with: the values it reads, the draft it changes, the acts it adds.
struct Pen {
  const DeskView& view;
  const Surroundings& about;
  Draft& draft;
  std::vector<Act>& acts;
  bool scrolled = false; // what is drawn now stands in a list that scrolls

  std::string say(Phrase phrase, const Values& values = {}) const {
    return blason::say(about.language, phrase, values);
  }
  /// A key put together at run time.
  std::string said(const std::string& key, const Values& values = {}) const {
    return blason::say(about.language, Phrase::named(key), values);
  }
  /// The act was asked at that item, which is where a refusal will be told.
  void order(const std::string& item, Act act) const;
  void open(Form form) const;

  /// The round the grid shows: the chosen one, else the last; nullptr before the first.
  const DeskBoard* shown_round() const;
  /// The chosen team if it plays, else the first that does; nullptr: none.
  const DeskTeam* chosen_team() const;
};

struct Size {
  float width = 0, height = 0; // 0: as the words need
};

/// A button; words wider than it are set in several lines. True when clicked.
bool button(const Pen& pen, const std::string& id, const std::string& words, Size size = {},
            Look look = Look::plain);
/// One line, on its own.
void line(const Pen& pen, const std::string& id, const std::string& words, Tone tone = Tone::text);
/// One line in the width that is left, shortened with … when `words` may be (a card's own text).
void shortened(const Pen& pen, const std::string& id, const std::string& words, float width,
               Tone tone = Tone::text);
/// As many lines as the words need.
void paragraph(const Pen& pen, const std::string& id, const std::string& words,
               Tone tone = Tone::text);
/// How tall they are then.
float paragraph_height(const std::string& words, float width);
/// A heading in gold.
void heading(const Pen& pen, const std::string& id, const std::string& words);
void rule();
/// A field of one line; true when Enter was pressed in it.
bool field(const Pen& pen, const std::string& id, char* text, std::size_t size, float width,
           bool take_keyboard);
template <std::size_t N>
bool field(const Pen& pen, const std::string& id, std::array<char, N>& text, float width,
           bool take_keyboard) {
  return field(pen, id, text.data(), text.size(), width, take_keyboard);
}
/// A number with − and + beside it.
void stepper(const Pen& pen, const std::string& id, int& number, int least, int most);

/// One of the desk's fixed areas, in pixels.
struct Area {
  float x = 0, y = 0, width = 0, height = 0;
};
/// Opens a titled panel over the area; close_panel() ends it. `title` empty: none.
void open_panel(const Pen& pen, const std::string& id, const std::string& title, Area area);
void close_panel();

} // namespace blason::desk
