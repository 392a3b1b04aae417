#pragma once

#include "deck/find.hpp"
#include "face/called.hpp"
#include "screen/screen.hpp"
#include "views/wall.hpp"
#include "words/words.hpp"

#include <string>

namespace blason {

struct PagerWish {
  bool cover = false; // the first page is a cover: it has no figure, and shows no pager
  int first = 0;      // the page shown until another is turned to
};

/// A page in the making, with all it is made from. Scenes are functions that add to it.
struct Layout {
  const Deck& deck;
  const WallView& view;
  const Grip& grip;
  const Circumstances& told;
  Fonts& fonts;
  Language language;
  Nouns nouns; // what sentences call fief, family and banner
  Page page;
  bool above = false; // parts added now lie over the page
  bool dim = false;   // parts added now are faded

  Layout(const Deck&, const WallView&, const Grip&, const Circumstances&, Fonts&, Extent window);

  std::string say(Phrase phrase, const Values& values = {}) const {
    return blason::say(language, nouns, phrase, values);
  }
  double width() const { return page.screen.width; }
  double height() const { return page.screen.height; }

  void add(const Rect& box, What what);
  void surface(const Rect& box, SurfacePart::Kind kind, double radius = 16) {
    add(box, SurfacePart{kind, radius});
  }
  void sign(const Rect& box, SignPart::Sign sign) { add(box, SignPart{sign}); }
  void words(const Rect& box, const std::string& words, const Style& style);
  /// Adds the words only if all of them stand in the box; tells whether.
  bool words_if_room(const Rect& box, const std::string& words, const Style& style);
  /// As words, but what does not stand goes to further pages, with a pager at the box's foot.
  void long_words(const Rect& box, const std::string& words, const Style& style,
                  const std::string& what);
  /// How high the words stand in that width, at their largest size.
  double height_of(const std::string& words, const Style& style, double width) const;

  /// How wide the longest word stands at its smallest size: in less room it would be broken.
  double longest_word(const std::string& words, const Style& style) const;

  void item(const std::string& id, const Rect& box, Gesture act);
  /// A labelled button; gold for the one thing to do now.
  void button(const std::string& id, const Rect& box, const std::string& label, Gesture act,
              bool gold = false);
  /// Which page of `count` is shown of `what`, from 0; adds a pager in the box when there are
  /// several.
  int pager(const Rect& box, const std::string& what, int count, PagerWish wish = {});
  /// Which leaf of `count` is shown of `what`: next and back turn leaves before they move the
  /// evening. The first is a cover, and is not counted for the eye.
  int leaf(const std::string& what, int count);
  /// The gold button at the lower right that turns to the next leaf, or goes on; with a pager
  /// beside it when there are leaves. Returns where it begins.
  double next_button();
  /// The page wanted of `what`, kept from 0 to count − 1; `first` until one was turned to.
  int page_of(const std::string& what, int count, int first = 0) const;

  const TeamPlate* team(const TeamId& id) const;
  /// The place of the team on the wall, from 0; −1 when it is not there.
  int place(const TeamId& id) const;
};

/// Margin at the left and right of every page, in units.
inline constexpr double margin = 64;

} // namespace blason
