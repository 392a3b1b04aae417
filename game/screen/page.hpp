#pragma once

#include "rules/intents.hpp"
#include "screen/parts.hpp"

#include <string>
#include <variant>
#include <vector>

// A page is all that the wall shows and all that can be touched on it, as a value: what is painted
// is compared with what was painted before, and tests read it without a window. Its unit is 1/1080
// of the height of a screen of usual proportions.

namespace blason {

// What an item does when it is chosen: an intent for the table, or something between wall and hand
// alone.

/// Takes the answer of that team in hand: the card for the asked team, a seal for the others.
struct PickUp {
  TeamId team;
};
/// Gives the answer in hand: that spot.
struct PutDown {
  int spot = 0;
};
struct TurnPage {
  std::string what;
  int to = 0;
};
/// A seated team is chosen, to be renamed, moved or removed.
struct ChooseTeam {
  TeamId team;
};
struct NameTeam {
  TeamId team;
};
struct HideKeys {};
struct Leave {};
struct SaveElsewhere {};
using Gesture = std::variant<Intent, PickUp, PutDown, TurnPage, ChooseTeam, NameTeam, HideKeys,
                             Leave, SaveElsewhere>;

/// Something that can be touched, and reached by the keyboard.
struct Item {
  std::string id;
  Rect box;
  Gesture act;
};

/// How the wall is painted, whatever it shows: chosen at the desk, no part of play.
struct Dress {
  bool daylight = false; // on parchment, for a weak projector or a sunny room
  bool hatched = false;  // tinctures with their line patterns
  friend bool operator==(const Dress&, const Dress&) = default;
};

struct Page {
  Dress dress;
  Rect screen;      // in units
  double scale = 1; // pixels a unit
  std::vector<Part> parts;
  std::vector<Item> items;
  std::string primary; // the item Enter means when none has the ring; empty: none
  // What next and back turn before the evening goes on or back: leaf `leaf` of `leaves`.
  std::string leafed;
  int leaf = 0, leaves = 1;
};

/// The item of that id, or nullptr.
const Item* find_item(const Page& page, const std::string& id);
/// The item under a point of the page, or nullptr.
const Item* item_at(const Page& page, const Point& point);

} // namespace blason
