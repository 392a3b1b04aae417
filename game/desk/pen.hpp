#pragma once

#include "desk/desk.hpp"
#include "desk/draft.hpp"
#include "desk/look.hpp"
#include "words/words.hpp"

#include <imgui.h>

#include <span>

namespace blason::desk {

/// What everything is drawn with: the list of what is shown, and the language it is said in.
struct Brush {
  Items& items;
  Language language;
  const Nouns& nouns;    // what fief, family and banner are called
  bool scrolled = false; // what is drawn now stands in a list that scrolls

  std::string say(Phrase phrase, const Values& values = {}) const {
    return blason::say(language, nouns, phrase, values);
  }
  /// A key put together at run time.
  std::string said(const std::string& key, const Values& values = {}) const {
    return blason::say(language, nouns, Phrase::named(key), values);
  }
};

/// What every panel draws with: the values it reads, the draft it changes, the acts it adds.
struct Pen : Brush {
  const DeskView& view;
  const Surroundings& about;
  Draft& draft;
  std::vector<Act>& acts;

  Pen(const DeskView& seen, const Surroundings& around, Draft& half_done, std::vector<Act>& done,
      bool listed = false)
      : Brush{half_done.items, around.language,
              around.nouns ? *around.nouns : house_nouns(around.language), listed},
        view(seen), about(around), draft(half_done), acts(done) {}

  /// The act was asked at that item, which is where a refusal will be told.
  void order(const std::string& item, Act act) const;
  /// What was asked at that item comes to nothing, and why.
  void refuse(const std::string& item, std::string why) const;
  void open(Form form) const;

  /// The round the grid shows: the chosen one, else the last; nullptr before the first.
  const DeskBoard* shown_round() const;
  /// The language the session is led in.
  Language evening() const;
  /// The chosen team if it plays, else the first that does; nullptr: none.
  const DeskTeam* chosen_team() const;
};

struct Size {
  float width = 0, height = 0; // 0: as the words need
};

/// A button; words wider than it are set in several lines. True when clicked.
bool button(const Brush& brush, const std::string& id, const std::string& words, Size size = {},
            Look look = Look::plain);
/// One line, on its own.
void line(const Brush& brush, const std::string& id, const std::string& words,
          Tone tone = Tone::text);
/// One line in the width that is left, shortened with … when `words` may be (a card's own text).
void shortened(const Brush& brush, const std::string& id, const std::string& words, float width,
               Tone tone = Tone::text);
/// As many lines as the words need.
void paragraph(const Brush& brush, const std::string& id, const std::string& words,
               Tone tone = Tone::text);
/// How tall they are then.
float paragraph_height(const std::string& words, float width);
/// A heading in gold.
void heading(const Brush& brush, const std::string& id, const std::string& words);
void rule();
/// A field of one line; true when Enter was pressed in it. While it is empty the hint stands in it.
bool field(const Brush& brush, const std::string& id, std::span<char> text, float width,
           bool take_keyboard, const std::string& hint = {});
/// A number with − and + beside it.
void stepper(const Brush& brush, const std::string& id, int& number, int least, int most);

/// A picture out of the atlas, as tall as a row; leaves its width free and stays on the line.
/// False: there is none of that name.
bool small_picture(const Pen& pen, std::string_view name);

/// One of the desk's fixed areas, in pixels.
struct Area {
  float x = 0, y = 0, width = 0, height = 0;
};
/// Opens a titled panel over the area; close_panel() ends it. `title` empty: none.
void open_panel(const Brush& brush, const std::string& id, const std::string& title, Area area);
void close_panel();

} // namespace blason::desk
